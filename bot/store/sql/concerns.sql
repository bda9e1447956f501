-- name: inactive_people
-- Who has something open and gave no sign since then; the learner leads, so that a portion costs no more than itself.
SELECT l.id AS learner, a.module, COALESCE(l.region, '') AS region, COALESCE(l.profession, '') AS profession,
       a.touched_at AS since
FROM learner l CROSS JOIN attempt a
WHERE l.id > :after AND l.id <= :upto
      AND (CAST(:regions AS TEXT) = '*' OR CAST(:regions AS TEXT) LIKE '%|' || COALESCE(l.region, '') || '|%')
      AND (CAST(:profession AS TEXT) = '*' OR COALESCE(l.profession, '') = CAST(:profession AS TEXT))
      AND (CAST(:cohort AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM enrolment c WHERE c.learner = l.id
           AND c.cohort = CAST(:cohort AS BIGINT) AND c.left_at IS NULL))
  AND a.learner = l.id AND a.state = 'open' AND a.kind = 'full'
  AND (CAST(:module AS TEXT) = '' OR a.module = CAST(:module AS TEXT))
  AND NOT EXISTS (SELECT 1 FROM attempt n WHERE n.learner = l.id AND n.touched_at >= :before)
ORDER BY l.id, a.module LIMIT :most;

-- name: people_in_need
-- Who failed often and has not passed, or has left something open alone since then.
SELECT l.id AS learner, s.module, COALESCE(l.region, '') AS region, COALESCE(l.profession, '') AS profession,
       (SELECT MAX(e.touched_at) FROM attempt e WHERE e.learner = l.id AND e.module = s.module
        AND e.kind = 'full') AS since
FROM learner l CROSS JOIN standing s
WHERE l.id > :after AND l.id <= :upto
      AND (CAST(:regions AS TEXT) = '*' OR CAST(:regions AS TEXT) LIKE '%|' || COALESCE(l.region, '') || '|%')
      AND (CAST(:profession AS TEXT) = '*' OR COALESCE(l.profession, '') = CAST(:profession AS TEXT))
      AND (CAST(:cohort AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM enrolment c WHERE c.learner = l.id
           AND c.cohort = CAST(:cohort AS BIGINT) AND c.left_at IS NULL))
  AND s.learner = l.id AND (CAST(:module AS TEXT) = '' OR s.module = CAST(:module AS TEXT))
  AND ((s.completed_at IS NULL AND s.failed >= :often)
       OR EXISTS (SELECT 1 FROM attempt a WHERE a.learner = l.id AND a.module = s.module AND a.kind = 'full'
                  AND a.state = 'open' AND a.touched_at < :before))
ORDER BY l.id, s.module LIMIT :most;

-- name: overdue_people
-- Who was to be done with a module by a day that has passed, and is not.
SELECT t.learner, t.module, t.region, t.profession, MIN(t.day) AS day
FROM (
    SELECT l.id AS learner, a.module, COALESCE(l.region, '') AS region, COALESCE(l.profession, '') AS profession,
           a.day, a.since
    FROM learner l CROSS JOIN enrolment e CROSS JOIN assignment a CROSS JOIN cohort k
    WHERE l.id > :after AND l.id <= :upto
      AND (CAST(:regions AS TEXT) = '*' OR CAST(:regions AS TEXT) LIKE '%|' || COALESCE(l.region, '') || '|%')
      AND (CAST(:profession AS TEXT) = '*' OR COALESCE(l.profession, '') = CAST(:profession AS TEXT))
      AND (CAST(:cohort AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM enrolment c WHERE c.learner = l.id
           AND c.cohort = CAST(:cohort AS BIGINT) AND c.left_at IS NULL))
      AND e.learner = l.id AND e.left_at IS NULL AND a.cohort = e.cohort AND k.id = e.cohort
      AND k.archived_at IS NULL AND a.withdrawn_at IS NULL AND a.day < :today
      AND (CAST(:module AS TEXT) = '' OR a.module = CAST(:module AS TEXT))
    UNION ALL
    SELECT l.id AS learner, a.module, COALESCE(l.region, '') AS region, COALESCE(l.profession, '') AS profession,
           a.day, a.since
    FROM learner l CROSS JOIN assignment a
    WHERE l.id > :after AND l.id <= :upto
      AND (CAST(:regions AS TEXT) = '*' OR CAST(:regions AS TEXT) LIKE '%|' || COALESCE(l.region, '') || '|%')
      AND (CAST(:profession AS TEXT) = '*' OR COALESCE(l.profession, '') = CAST(:profession AS TEXT))
      AND (CAST(:cohort AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM enrolment c WHERE c.learner = l.id
           AND c.cohort = CAST(:cohort AS BIGINT) AND c.left_at IS NULL))
      AND a.learner = l.id AND a.withdrawn_at IS NULL AND a.day < :today
      AND (CAST(:module AS TEXT) = '' OR a.module = CAST(:module AS TEXT))
) t
WHERE NOT EXISTS (SELECT 1 FROM standing s WHERE s.learner = t.learner AND s.module = t.module AND s.last_at >= t.since)
GROUP BY t.learner, t.module, t.region, t.profession
ORDER BY t.learner, t.module LIMIT :most;

-- name: end_of_portion
-- Where a portion of people ends.
SELECT MAX(id) AS last, COUNT(*) AS people FROM (SELECT id FROM learner WHERE id > :after ORDER BY id LIMIT :most) l;

-- name: members_between
-- The cohorts of a portion of people.
SELECT learner, cohort FROM enrolment WHERE learner > :after AND learner <= :upto AND left_at IS NULL;

-- name: drop_concerns
-- The numbers of before, of a module and of all that were not counted since.
DELETE FROM concern WHERE module = :module OR at < :before;

-- name: add_concern
-- How many people it is.
INSERT INTO concern (kind, cohort, module, region, profession, people, at)
VALUES (:kind, :cohort, :module, :region, :profession, :people, :now);

-- name: concerns
-- How many people, told apart as asked: each is 1, or 0 for all together.
SELECT kind, cohort, module, region, profession, people, at FROM concern
WHERE cohort BETWEEN :first_cohort AND :last_cohort
  AND ((CAST(:modules AS BIGINT) = 1 AND module <> '*') OR (CAST(:modules AS BIGINT) = 0 AND module = '*'))
  AND ((CAST(:regions AS BIGINT) = 1 AND region <> '*') OR (CAST(:regions AS BIGINT) = 0 AND region = '*'))
  AND ((CAST(:professions AS BIGINT) = 1 AND profession <> '*')
       OR (CAST(:professions AS BIGINT) = 0 AND profession = '*'));

-- name: concerns_counted_at
-- When they were counted.
SELECT at FROM concern WHERE kind = '';
