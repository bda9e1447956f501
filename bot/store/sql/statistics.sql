-- name: count_learners
-- How many people have chosen a profession.
SELECT COUNT(*) AS learners FROM learner WHERE profession IS NOT NULL;

-- name: attempts_by_module
-- Per module: whole attempts begun, open, passed (or completed), failed, and the mean result (scaled 0..1).
SELECT module, COUNT(*) AS begun,
       SUM(CASE WHEN state = 'open' THEN 1 ELSE 0 END) AS open_now,
       SUM(CASE WHEN state IN ('passed', 'completed') THEN 1 ELSE 0 END) AS passed,
       SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END) AS failed,
       AVG(scaled) AS mean_scaled
FROM attempt WHERE kind = 'full' GROUP BY module ORDER BY module;
