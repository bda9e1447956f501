-- name: add_weekly_reader
-- Figures every Monday from now on.
INSERT INTO weekly_reader (learner, since) VALUES (:learner, :now) ON CONFLICT (learner) DO NOTHING;

-- name: drop_weekly_reader
-- No more of them; also when the person is forgotten.
DELETE FROM weekly_reader WHERE learner = :learner;

-- name: weekly_reader
-- Since when a person gets them.
SELECT since FROM weekly_reader WHERE learner = :learner;
