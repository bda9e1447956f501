-- name: add_learner
-- A person who has just come.
INSERT INTO learner (id, joined) VALUES (:id, :joined) ON CONFLICT (id) DO NOTHING;

-- name: save_learner
-- Keep the answers of the first run.
UPDATE learner SET locale = :locale, profession = :profession, region = :region WHERE id = :id;

-- name: learner
-- One person.
SELECT id, locale, profession, region, joined FROM learner WHERE id = :id;

-- name: roles_of_learner
-- The staff roles a person holds.
SELECT role, region FROM staff WHERE learner = :learner ORDER BY role, region;

-- name: staff
-- Everyone with a staff role.
SELECT learner, role, region FROM staff ORDER BY learner, role;

-- name: newest_grant
-- Changes whenever a role is given or taken.
SELECT COALESCE(MAX(granted_at), 0) AS at, COUNT(*) AS held FROM staff;

-- name: grant_role
-- Give a staff role; giving it twice changes nothing.
INSERT INTO staff (learner, role, region, granted_at, granted_by) VALUES (:learner, :role, :region, :now, :by)
ON CONFLICT (learner, role, region) DO NOTHING;

-- name: revoke_role
-- Take a staff role in every region.
DELETE FROM staff WHERE learner = :learner AND role = :role;

-- name: forget_learner
-- Erase the person.
DELETE FROM learner WHERE id = :learner;

-- name: forget_calls
-- Erase what was to be said to them.
DELETE FROM outbox WHERE address IN (SELECT address FROM chat WHERE learner = :learner);

-- name: forget_chats
-- Erase where they could be reached.
DELETE FROM chat WHERE learner = :learner;

-- name: forget_roles
-- Erase what they were allowed.
DELETE FROM staff WHERE learner = :learner;

-- name: forget_events
-- Erase what came from them and was parked; the row being handled empties itself when it is done.
UPDATE inbox SET body = '', address = '', lane = '' WHERE lane = :lane AND done_at IS NOT NULL;

-- name: forget_timers
-- Erase what was to come.
DELETE FROM timer WHERE lane = :lane;

-- name: forget_jobs
-- Erase work done for them.
DELETE FROM job WHERE lane = :lane;

-- name: forget_files
-- Erase files made for them.
DELETE FROM file WHERE owner = :learner;
