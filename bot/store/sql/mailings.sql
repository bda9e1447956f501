-- name: begin_mailing
-- A message to many gets its number.
INSERT INTO mailing (about, at) VALUES (:about, :now) RETURNING id;

-- name: add_morning
-- When a region may get it in which it is night now.
INSERT INTO morning (mailing, region, due) VALUES (:mailing, :region, :due);

-- name: drop_mornings
-- All recipients are found.
DELETE FROM morning WHERE mailing = :mailing;

-- name: settle_recipient
-- What became of a message that belongs to a mailing; one that was under way when the mailing was stopped counts too.
UPDATE recipient SET state = :state, at = :now
WHERE mailing = :mailing AND state IN ('queued', 'cancelled')
  AND learner = (SELECT learner FROM chat WHERE address = :address);

-- name: add_recipient
-- One more who gets a mailing; twice is once.
INSERT INTO recipient (mailing, learner, state, due, at) VALUES (:mailing, :learner, 'waiting', :due, :now)
ON CONFLICT (mailing, learner) DO NOTHING;

-- name: waiting_recipients
-- Who may get the mailing now, with where they were seen last and the language they read.
SELECT r.learner, l.locale, l.region,
       (SELECT c.address FROM chat c WHERE c.learner = r.learner AND c.left_at IS NULL
        ORDER BY c.seen DESC, c.id DESC LIMIT 1) AS address
FROM recipient r JOIN learner l ON l.id = r.learner
WHERE r.mailing = :mailing AND r.state = 'waiting' AND r.due <= :now
ORDER BY r.due, r.learner LIMIT :most;

-- name: mark_recipient
-- The message is queued, or there is nowhere to send it.
UPDATE recipient SET state = :state, at = :now WHERE mailing = :mailing AND learner = :learner AND state = 'waiting';

-- name: postpone_recipient
-- It has become night where they are.
UPDATE recipient SET due = :due WHERE mailing = :mailing AND learner = :learner AND state = 'waiting';

-- name: next_recipient
-- When the next of those who wait may get it.
SELECT MIN(due) AS due FROM recipient WHERE mailing = :mailing AND state = 'waiting';

-- name: mailing_progress
-- How many are in which state.
SELECT state, COUNT(*) AS number FROM recipient WHERE mailing = :mailing GROUP BY state;

-- name: mailing_later
-- How many wait for their morning.
SELECT COUNT(*) AS number FROM recipient WHERE mailing = :mailing AND state = 'waiting' AND due > :now;

-- name: mailing_backlog
-- How many messages of mailings wait to be sent.
SELECT COUNT(*) AS number FROM outbox WHERE mailing IS NOT NULL;

-- name: mailing_calls
-- How many messages of one mailing wait to be sent.
SELECT COUNT(*) AS number FROM outbox WHERE mailing = :mailing;

-- name: close_recipients
-- Nothing of the mailing waits to be sent: who is not counted as reached left before their message was sent.
UPDATE recipient SET state = 'left', at = :now WHERE mailing = :mailing AND state = 'queued';

-- name: cancel_recipients
-- Who has not got it will not.
UPDATE recipient SET state = 'cancelled', at = :now WHERE mailing = :mailing AND state IN ('waiting', 'queued');

-- name: cancel_mailing_calls
-- Nor what is queued already.
DELETE FROM outbox WHERE mailing = :mailing;

-- name: forget_recipient
-- Erase what a person was sent; who goes before they got it has left.
UPDATE recipient
SET learner = -1 - (SELECT COUNT(*) FROM recipient n WHERE n.mailing = recipient.mailing AND n.learner < 0),
    state = CASE WHEN state IN ('waiting', 'queued') THEN 'left' ELSE state END
WHERE learner = :learner;

-- name: recipient_of_learner
-- Which mailings a person got.
SELECT mailing, state, at FROM recipient WHERE learner = :learner ORDER BY mailing;
