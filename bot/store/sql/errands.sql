-- name: begin_errand
-- Long work that is not under way yet; one of a kind and subject at a time.
INSERT INTO errand (kind, subject, state, due, at) VALUES (:kind, :subject, :state, :due, :now)
ON CONFLICT DO NOTHING;

-- name: due_errand
-- The errand whose next step waits longest.
SELECT id, kind, subject, state, due, step, tries FROM errand
WHERE done_at IS NULL AND due <= :now ORDER BY due, id LIMIT 1;

-- name: open_errand
-- An errand under way.
SELECT id, kind, subject, state, due, step, tries FROM errand
WHERE kind = :kind AND subject = :subject AND done_at IS NULL;

-- name: keep_errand
-- A step is done; the next one comes at `due`. Nothing happens when somebody else did that step.
UPDATE errand SET state = :state, due = :due, step = step + 1, tries = 0
WHERE id = :id AND step = :step AND done_at IS NULL;

-- name: postpone_errand
-- A step failed; it is tried again at `due`.
UPDATE errand SET due = :due, tries = tries + 1 WHERE id = :id AND step = :step AND done_at IS NULL;

-- name: end_errand
-- Done, given up (`incident`), or not wanted any more.
UPDATE errand SET done_at = :now, state = '{}', incident = :incident WHERE id = :id AND done_at IS NULL;

-- name: sweep_errands
-- Forget work done long ago.
DELETE FROM errand WHERE done_at < :before;
