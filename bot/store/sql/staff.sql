-- name: members_of_staff
-- Every role that somebody holds, the one given last first.
SELECT learner, role, region, granted_at, granted_by FROM staff ORDER BY granted_at DESC, learner, region;

-- name: owners
-- Who holds the role of an owner.
SELECT learner FROM staff WHERE role = 'owner' ORDER BY learner;

-- name: owners (postgres)
-- The same; of two who take the role from each other the second waits, and then sees one owner.
SELECT learner FROM staff WHERE role = 'owner' ORDER BY learner FOR UPDATE;

-- name: take_role
-- Take one role, in one region.
DELETE FROM staff WHERE learner = :learner AND role = :role AND region = :region;

-- name: addresses_of_staff
-- Where members of staff are reached.
SELECT c.learner, c.address FROM chat c WHERE c.learner IN (SELECT s.learner FROM staff s) ORDER BY c.learner, c.id;

-- name: add_staff_link
-- Invite somebody to a role; a token is used once.
INSERT INTO role_link (token, role, region, author, at, expires)
VALUES (:token, :role, :region, :author, :now, :expires) ON CONFLICT (token) DO NOTHING;

-- name: staff_link
-- One invitation and who opened it; by its id, or by its token.
SELECT l.id, l.token, l.role, l.region, l.author, l.at, l.expires, l.outcome, c.learner AS claimant, c.at AS claimed
FROM role_link l LEFT JOIN role_claim c ON c.token = l.token WHERE l.id = :id OR l.token = :token;

-- name: staff_links_of_author
-- Invitations of one person, the newest first.
SELECT l.id, l.token, l.role, l.region, l.author, l.at, l.expires, l.outcome, c.learner AS claimant, c.at AS claimed
FROM role_link l LEFT JOIN role_claim c ON c.token = l.token WHERE l.author = :author ORDER BY l.id DESC;

-- name: close_staff_link
-- The author's word on it; the first one stands.
UPDATE role_link SET outcome = :outcome WHERE id = :id AND outcome = '';

-- name: claim_staff_link
-- Open an invitation; of two at once one has it.
INSERT INTO role_claim (token, learner, at) VALUES (:token, :learner, :now) ON CONFLICT (token) DO NOTHING;

-- name: staff_claims_of_learner
-- Invitations a person opened.
SELECT token, at FROM role_claim WHERE learner = :learner ORDER BY at, token;

-- name: unname_staff_claims
-- The link stays used, by nobody.
UPDATE role_claim SET learner = NULL WHERE learner = :learner;

-- name: unname_staff_links
-- What a person who is forgotten began nobody can finish.
UPDATE role_link SET author = NULL WHERE author = :learner;

-- name: actors
-- Everyone who did anything that is in the log.
SELECT DISTINCT actor FROM audit WHERE actor IS NOT NULL ORDER BY actor;

-- name: audit_page_of_actor
-- What one person did, from the newest on, before the row `before`.
SELECT id, at, actor, by_role, act, subject, detail FROM audit
WHERE actor = :actor AND id < :before ORDER BY id DESC LIMIT :most;

-- name: audit_since
-- The newest of the log from a moment on.
SELECT id, at, actor, by_role, act, subject, detail FROM audit WHERE at >= :since ORDER BY id DESC LIMIT :most;
