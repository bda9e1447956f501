-- name: add_submission
-- A trainer handed something in.
INSERT INTO submission (learner, task, state, name, base, draft, progress, file, at)
VALUES (:learner, :task, :state, :name, :base, :draft, :progress, :file, :at)
RETURNING id;

-- name: save_submission
-- What became of it, or what is known of it by now.
UPDATE submission SET state = :state, base = :base, draft = :draft, progress = :progress, file = :file WHERE id = :id;

-- name: submission
-- One thing handed in.
SELECT id, learner, task, state, name, base, draft, progress, file, at FROM submission WHERE id = :id;

-- name: submissions_of_learner
-- Everything a person handed in that is still kept.
SELECT id, learner, task, state, name, base, draft, progress, file, at FROM submission WHERE learner = :learner ORDER BY id;

-- name: drop_old_submissions
-- A person's old papers are thrown away; what became of them stays.
DELETE FROM submission WHERE learner = :learner AND at < :before;

-- name: forget_submissions
-- Erase what a person handed in.
DELETE FROM submission WHERE learner = :learner;
