-- name: add_call
-- Queue a call. A queued call with the same merge key is replaced: only the newest screen of a chat matters.
INSERT INTO outbox (address, kind, body, priority, on_doubt, merge_key, at, due, expires, mailing)
VALUES (:address, :kind, :body, :priority, :on_doubt, :merge_key, :at, :due, :expires, :mailing)
ON CONFLICT (merge_key)
DO UPDATE SET body = excluded.body, priority = excluded.priority, at = excluded.at, due = excluded.due,
              revision = outbox.revision + 1, tries = 0;

-- name: due_calls
-- Which calls may be sent now, the most urgent and oldest first.
SELECT id, revision FROM outbox WHERE due <= :now ORDER BY priority, id LIMIT :most;

-- name: call
-- One call, with the current screen of its chat.
SELECT o.id, o.address, o.kind, o.body, o.priority, o.on_doubt, o.revision, o.expires, o.tries, o.at,
       c.message, c.digest, o.mailing
FROM outbox o LEFT JOIN chat c ON c.address = o.address
WHERE o.id = :id;

-- name: end_call
-- Delivered or given up, unless a newer call took its place meanwhile. Nothing of what was said is kept.
DELETE FROM outbox WHERE id = :id AND revision = :revision;

-- name: postpone_call
-- Try again at `due`.
UPDATE outbox SET due = :due, tries = tries + 1 WHERE id = :id AND revision = :revision;

-- name: on_screen
-- Remember which message bears the chat's current screen.
UPDATE chat SET message = :message, digest = :digest WHERE address = :address;

-- name: waiting_calls
-- How many calls wait, and since when.
SELECT COUNT(*) AS waiting, MIN(at) AS at FROM outbox;
