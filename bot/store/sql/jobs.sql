-- name: add_job
-- Work for the job process.
INSERT INTO job (lane, address, kind, arguments, at) VALUES (:lane, :address, :kind, :arguments, :at);

-- name: take_job
-- The oldest job nobody works on; it is held until `until`, and free again if its worker dies.
UPDATE job SET taken_until = :until, tries = tries + 1
WHERE id = (SELECT id FROM job WHERE done_at IS NULL AND taken_until < :now ORDER BY id LIMIT 1)
RETURNING id, lane, address, kind, arguments, tries;

-- name: take_job (postgres)
-- As above for several processes.
UPDATE job SET taken_until = :until, tries = tries + 1
WHERE id = (SELECT id FROM job WHERE done_at IS NULL AND taken_until < :now ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, lane, address, kind, arguments, tries;

-- name: hold_job
-- Its worker is at work: it is held longer.
UPDATE job SET taken_until = :until WHERE id = :id AND tries = :tries AND done_at IS NULL;

-- name: give_job_back
-- Free again at once, as if this try had not been.
UPDATE job SET taken_until = 0, tries = tries - 1 WHERE id = :id AND tries = :tries AND done_at IS NULL;

-- name: jobs_under_way
-- Work of one kind that a lane waits for.
SELECT id, lane, address, kind, arguments, tries FROM job
WHERE done_at IS NULL AND lane = :lane AND kind = :kind ORDER BY id;

-- name: finish_job
-- Done; what it worked on is not kept.
UPDATE job SET done_at = :now, arguments = '{}' WHERE id = :id AND done_at IS NULL;

-- name: sweep_jobs
-- Forget work done long ago.
DELETE FROM job WHERE done_at < :before;
