-- name: add_audit
-- A member of staff did something.
INSERT INTO audit (at, actor, by_role, act, subject, detail) VALUES (:at, :actor, :by_role, :act, :subject, :detail);

-- name: audit
-- The log from the newest on, before the row `before`; everything of everyone.
SELECT id, at, actor, by_role, act, subject, detail FROM audit WHERE id < :before ORDER BY id DESC LIMIT :most;

-- name: audit_of_actor
-- What one person did, oldest first.
SELECT id, at, actor, by_role, act, subject, detail FROM audit WHERE actor = :actor ORDER BY id;

-- name: unname_audit
-- The name of a person who is forgotten goes; what was done stays.
UPDATE audit SET actor = NULL WHERE actor = :actor;
