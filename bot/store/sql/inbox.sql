-- name: add_chat
-- Know an address; a new one gets a learner of its own.
INSERT INTO chat (address, learner) VALUES (:address, :learner) ON CONFLICT (address) DO NOTHING;

-- name: add_event
-- Keep what came from an address, in the lane of its learner; the same key twice is one row.
INSERT INTO inbox (key, lane, address, body, at)
SELECT CAST(:key AS TEXT), 'learner:' || CAST(learner AS TEXT), address, CAST(:body AS TEXT), CAST(:at AS INTEGER)
FROM chat WHERE address = :address
ON CONFLICT (key) DO NOTHING;

-- name: add_event (postgres)
-- As above; PostgreSQL wants its own integer type named.
INSERT INTO inbox (key, lane, address, body, at)
SELECT CAST(:key AS TEXT), 'learner:' || CAST(learner AS TEXT), address, CAST(:body AS TEXT), CAST(:at AS BIGINT)
FROM chat WHERE address = :address
ON CONFLICT (key) DO NOTHING;

-- name: add_lane_event
-- Keep what a timer or a job has to say in a lane that is known.
INSERT INTO inbox (key, lane, address, body, at) VALUES (:key, :lane, :address, :body, :at) ON CONFLICT (key) DO NOTHING;

-- name: claim_events
-- The oldest unfinished row of each lane, with the chat and the learner it concerns.
SELECT i.id, i.key, i.lane, i.address, i.body, i.at, i.tries,
       c.id AS chat, c.learner, c.here, c.beneath, c.awaits, c.message, c.digest,
       l.id AS known, l.locale, l.profession, l.region, l.joined
FROM inbox i
LEFT JOIN chat c ON c.address = i.address
LEFT JOIN learner l ON l.id = c.learner
WHERE i.done_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM inbox o WHERE o.lane = i.lane AND o.done_at IS NULL AND o.id < i.id)
ORDER BY i.id
LIMIT :most;

-- name: claim_events (postgres)
-- As above for several processes: rows that another process holds are passed by, and a lane is held as a whole, since
-- an older row of it may be committed late.
SELECT * FROM (
    SELECT i.id, i.key, i.lane, i.address, i.body, i.at, i.tries,
           c.id AS chat, c.learner, c.here, c.beneath, c.awaits, c.message, c.digest,
           l.id AS known, l.locale, l.profession, l.region, l.joined
    FROM inbox i
    LEFT JOIN chat c ON c.address = i.address
    LEFT JOIN learner l ON l.id = c.learner
    WHERE i.done_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM inbox o WHERE o.lane = i.lane AND o.done_at IS NULL AND o.id < i.id)
    ORDER BY i.id
    LIMIT :most
    FOR UPDATE OF i SKIP LOCKED
) AS free
WHERE pg_try_advisory_xact_lock(hashtextextended(free.lane, 0))
ORDER BY free.id;

-- name: finish_event
-- The row and all that followed from it are done. Only its key stays: neither what was sent is kept, nor who sent it.
UPDATE inbox SET done_at = :now, body = '', address = '', lane = '' WHERE id = :id;

-- name: count_try
-- A handler failed; the row stays the oldest of its lane and is tried again.
UPDATE inbox SET tries = tries + 1 WHERE id = :id;

-- name: park_event
-- Give up on a row, under an incident id that the person and the log both carry.
UPDATE inbox SET done_at = :now, tries = tries + 1, incident = :incident WHERE id = :id;

-- name: oldest_open_event
-- Since when the oldest unfinished row waits, and how many do.
SELECT MIN(at) AS at, COUNT(*) AS waiting FROM inbox WHERE done_at IS NULL;

-- name: sweep_inbox
-- Forget rows done long ago; their keys can no longer come again.
DELETE FROM inbox WHERE done_at < :before;
