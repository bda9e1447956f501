-- name: figures
-- Sums by what is told apart: the totals of a cut, and what is not in them yet.
SELECT key,
    SUM(people) AS people, SUM(begun) AS begun, SUM(done) AS done, SUM(attempts) AS attempts, SUM(passed) AS passed,
    SUM(failed) AS failed, SUM(untested) AS untested, SUM(gone) AS gone, SUM(scored) AS scored, SUM(score) AS score,
    SUM(squares) AS squares, SUM(pairs) AS pairs, SUM(pre) AS pre, SUM(post) AS post, SUM(b0) AS b0, SUM(b1) AS b1,
    SUM(b2) AS b2, SUM(b3) AS b3, SUM(b4) AS b4, SUM(b5) AS b5, SUM(b6) AS b6, SUM(b7) AS b7, SUM(b8) AS b8,
    SUM(b9) AS b9, SUM(b10) AS b10, SUM(mark1) AS mark1, SUM(mark2) AS mark2, SUM(mark3) AS mark3,
    SUM(mark4) AS mark4, SUM(intent_yes) AS intent_yes, SUM(intent_partly) AS intent_partly,
    SUM(intent_no) AS intent_no
FROM (
    SELECT CASE CAST(:by AS TEXT) WHEN 'region' THEN region WHEN 'profession' THEN profession WHEN 'module' THEN module
             WHEN 'version' THEN version WHEN 'cohort' THEN CAST(cohort AS TEXT)
             WHEN 'month' THEN CAST(period AS TEXT) ELSE '' END AS key,
    people, begun, done, attempts, passed, failed, untested, gone, scored, score, squares, pairs, pre, post, b0, b1,
    b2, b3, b4, b5, b6, b7, b8, b9, b10, mark1, mark2, mark3, mark4, intent_yes, intent_partly, intent_no
    FROM tally
    WHERE cut = :cut AND cohort BETWEEN :first_cohort AND :last_cohort
      AND region BETWEEN :first_region AND :last_region AND profession BETWEEN :first_profession AND :last_profession
      AND period BETWEEN :first_period AND :last_period
      AND (CAST(:module AS TEXT) = '' OR module = CAST(:module AS TEXT))
    UNION ALL
    SELECT CASE CAST(:by AS TEXT) WHEN 'region' THEN region WHEN 'profession' THEN profession WHEN 'module' THEN module
             WHEN 'version' THEN version WHEN 'cohort' THEN CAST(cohort AS TEXT)
             WHEN 'month' THEN CAST(month AS TEXT) ELSE '' END AS key,
    people, begun, done, attempts, passed, failed, untested, gone, scored, score, squares, pairs, pre, post, b0, b1,
    b2, b3, b4, b5, b6, b7, b8, b9, b10, mark1, mark2, mark3, mark4, intent_yes, intent_partly, intent_no
    FROM tally_delta
    WHERE cohort BETWEEN :first_cohort AND :last_cohort
      AND region BETWEEN :first_region AND :last_region AND profession BETWEEN :first_profession AND :last_profession
      AND day BETWEEN :first_day AND :last_day
      AND (CAST(:module AS TEXT) = '' OR module = CAST(:module AS TEXT))
) t
GROUP BY key;

-- name: on_old_law
-- How many of those are up to a version whose law is older than that of the published one.
SELECT key, SUM(done) AS people
FROM (
    SELECT CASE CAST(:by AS TEXT) WHEN 'region' THEN region WHEN 'profession' THEN profession WHEN 'module' THEN module
             WHEN 'version' THEN version WHEN 'cohort' THEN CAST(cohort AS TEXT)
             WHEN 'month' THEN CAST(period AS TEXT) ELSE '' END AS key,
           done
    FROM tally
    WHERE cut = :cut AND cohort BETWEEN :first_cohort AND :last_cohort
      AND region BETWEEN :first_region AND :last_region AND profession BETWEEN :first_profession AND :last_profession
      AND period BETWEEN :first_period AND :last_period
      AND (CAST(:module AS TEXT) = '' OR module = CAST(:module AS TEXT)) AND done <> 0 AND version <> ''
      AND version IN (SELECT f.version FROM version_fact f JOIN version_fact c ON c.module = f.module
                      JOIN publication p ON p.version = c.version
                      WHERE f.law_as_of < c.law_as_of
                        AND p.id = (SELECT MAX(n.id) FROM publication n WHERE n.module = p.module))
    UNION ALL
    SELECT CASE CAST(:by AS TEXT) WHEN 'region' THEN region WHEN 'profession' THEN profession WHEN 'module' THEN module
             WHEN 'version' THEN version WHEN 'cohort' THEN CAST(cohort AS TEXT)
             WHEN 'month' THEN CAST(month AS TEXT) ELSE '' END AS key,
           done
    FROM tally_delta
    WHERE cohort BETWEEN :first_cohort AND :last_cohort
      AND region BETWEEN :first_region AND :last_region AND profession BETWEEN :first_profession AND :last_profession
      AND day BETWEEN :first_day AND :last_day
      AND (CAST(:module AS TEXT) = '' OR module = CAST(:module AS TEXT)) AND done <> 0 AND version <> ''
      AND version IN (SELECT f.version FROM version_fact f JOIN version_fact c ON c.module = f.module
                      JOIN publication p ON p.version = c.version
                      WHERE f.law_as_of < c.law_as_of
                        AND p.id = (SELECT MAX(n.id) FROM publication n WHERE n.module = p.module))
) t
GROUP BY key;

-- name: version_facts
-- What reports need to know of versions.
SELECT f.version, f.module, f.law_as_of, COALESCE(MAX(p.number), 0) AS number
FROM version_fact f LEFT JOIN publication p ON p.version = f.version
GROUP BY f.version, f.module, f.law_as_of;
