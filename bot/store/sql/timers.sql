-- name: set_timer
-- One timer per lane and name; a later one replaces it.
INSERT INTO timer (lane, name, due, data) VALUES (:lane, :name, :due, :data)
ON CONFLICT (lane, name) DO UPDATE SET due = excluded.due, data = excluded.data;

-- name: due_timers
-- Timers that ran out.
SELECT id, lane, name, due, data FROM timer WHERE due <= :now ORDER BY due, id LIMIT :most;

-- name: drop_timer
-- It has become an event.
DELETE FROM timer WHERE id = :id;
