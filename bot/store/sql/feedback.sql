-- name: keep_feedback
-- What a learner says of a module, together with where they were when they began it; the last word counts.
INSERT INTO feedback (attempt, learner, module, version, region, profession, useful, intent, at)
SELECT a.id, a.learner, a.module, a.version, a.region, a.profession,
       CAST(:useful AS INTEGER), '', CAST(:now AS BIGINT)
FROM attempt a WHERE a.id = :attempt AND a.learner = :learner
ON CONFLICT (attempt) DO UPDATE SET useful = excluded.useful, at = excluded.at;

-- name: keep_intent
-- Whether they will use it at work.
UPDATE feedback SET intent = :intent, at = :now WHERE attempt = :attempt AND learner = :learner;

-- name: feedback_of_attempt
-- What was said of one attempt.
SELECT attempt, useful, intent FROM feedback WHERE attempt = :attempt;

-- name: feedback_figures
-- How many said what in a time, of regions between bars, or of all when it is an asterisk.
SELECT module, useful, intent, COUNT(*) AS number
FROM feedback
WHERE at >= :since AND at < :until
  AND (CAST(:module AS TEXT) = '' OR module = CAST(:module AS TEXT))
  AND (CAST(:regions AS TEXT) = '*' OR CAST(:regions AS TEXT) LIKE '%|' || region || '|%')
  AND (CAST(:profession AS TEXT) = '*' OR profession = CAST(:profession AS TEXT))
GROUP BY module, useful, intent;

-- name: feedback_of_learner
-- All a person has said of modules.
SELECT attempt, module, version, region, profession, useful, intent, at FROM feedback
WHERE learner = :learner ORDER BY at, attempt;

-- name: forget_feedback
-- What was said becomes nobody's.
UPDATE feedback SET learner = NULL WHERE learner = :learner;
