-- name: count_learners
-- How many people have chosen a profession.
SELECT COUNT(*) AS learners FROM learner WHERE profession IS NOT NULL;
