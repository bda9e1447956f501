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

-- name: add_feedback
-- What was said of an attempt, with where it counts.
INSERT INTO feedback (attempt, learner, module, version, region, profession, useful, intent, at)
VALUES (:attempt, :learner, :module, :version, :region, :profession, :useful, :intent, :at);

-- name: feedback_of_attempt
-- What was said of one attempt.
SELECT attempt, useful, intent, at FROM feedback WHERE attempt = :attempt;

-- name: feedback_of_learner
-- All a person has said of modules.
SELECT attempt, module, version, region, profession, useful, intent, at FROM feedback
WHERE learner = :learner ORDER BY at, attempt;

-- name: forget_feedback
-- What was said becomes nobody's.
UPDATE feedback SET learner = NULL WHERE learner = :learner;
