-- name: places_in_module
-- Where those stand who have not come to the end of a version; before is when they were left alone for long.
SELECT stage, COUNT(*) AS waiting, SUM(CASE WHEN state = 'left' OR touched_at < :before THEN 1 ELSE 0 END) AS dropped
FROM attempt
WHERE module = :module AND state IN ('open', 'left') AND version = :version AND kind = 'full'
  AND (CAST(:regions AS TEXT) = '*' OR CAST(:regions AS TEXT) LIKE '%|' || region || '|%')
  AND (CAST(:profession AS TEXT) = '*' OR profession = CAST(:profession AS TEXT))
GROUP BY stage;

-- name: unfinished_portion
-- The next attempts that are not at their end, by place; last is the highest id among them.
SELECT version, region, profession, stage, COUNT(*) AS waiting,
       SUM(CASE WHEN state = 'left' OR touched_at < :before THEN 1 ELSE 0 END) AS dropped, MAX(id) AS last
FROM (SELECT id, version, region, profession, stage, state, touched_at FROM attempt
      WHERE id > :after AND state IN ('open', 'left') AND kind = 'full' ORDER BY id LIMIT :most) u
GROUP BY version, region, profession, stage;

-- name: ended_in_version
-- How many attempts at a version came to its end, by region and profession.
SELECT region, profession, SUM(ended) AS ended
FROM (
    SELECT region, profession, passed + failed + untested AS ended FROM tally
    WHERE cut = 'all-rpm' AND version = :version AND version <> '' AND cohort = 0
    UNION ALL
    SELECT region, profession, passed + failed + untested AS ended FROM tally_delta
    WHERE version = :version AND cohort = 0
) t
GROUP BY region, profession;

-- name: drop_funnel
-- What was counted of a version before.
DELETE FROM funnel_count WHERE version = :version;

-- name: drop_funnels_before
-- Of versions that are not published any more.
DELETE FROM funnel_count WHERE at < :at;

-- name: add_funnel
-- How many attempts stand where in a version.
INSERT INTO funnel_count (version, region, profession, stages, ended, at)
VALUES (:version, :region, :profession, :stages, :ended, :at);

-- name: funnel_of
-- What was counted for a region and a profession; an asterisk is all of them together.
SELECT stages, ended, at FROM funnel_count
WHERE version = :version AND region = :region AND profession = :profession;

-- name: funnel_counted
-- When a version was counted.
SELECT at FROM funnel_count WHERE version = :version AND region = '*' AND profession = '*';
