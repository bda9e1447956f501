-- name: results
-- A portion of runs through whole modules that began in a time, in the order of their ids.
SELECT id, learner, region, profession, module, version, state, scaled, pre_raw, pre_max, began_at, ended_at
FROM attempt
WHERE id > :after AND kind = 'full' AND began_at >= :since AND began_at < :until
ORDER BY id LIMIT :most;
