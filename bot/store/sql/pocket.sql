-- name: aid_use
-- How one learner left one aid.
SELECT aid, ticks, began_at, remind, step FROM aid_use WHERE learner = :learner AND aid = :aid;

-- name: aid_uses_of_learner
-- Every aid a learner has used.
SELECT aid, ticks, began_at, remind, step FROM aid_use WHERE learner = :learner ORDER BY aid;

-- name: save_aid_use
-- Keep a tick, a beginning or a reset.
INSERT INTO aid_use (learner, aid, ticks, began_at, remind, step, touched_at)
VALUES (:learner, :aid, :ticks, :began_at, :remind, :step, :touched_at)
ON CONFLICT (learner, aid) DO UPDATE SET ticks = excluded.ticks, began_at = excluded.began_at,
    remind = excluded.remind, step = excluded.step, touched_at = excluded.touched_at;

-- name: forget_aid_uses
-- Erase what a learner who leaves had ticked.
DELETE FROM aid_use WHERE learner = :learner;
