-- name: place_chat
-- What the chat now shows and awaits.
UPDATE chat SET here = :here, beneath = :beneath, awaits = :awaits, seen = :now, left_at = NULL WHERE id = :id;

-- name: chat_left
-- The person stopped the bot: nothing more is sent there.
UPDATE chat SET left_at = :now WHERE address = :address;

-- name: chat_back
-- The person came back.
UPDATE chat SET left_at = NULL WHERE address = :address;

-- name: drop_calls_of_chat
-- Nothing that still waits is sent to an address that left.
DELETE FROM outbox WHERE address = :address;

-- name: chat_by_address
-- The chat behind an address.
SELECT id, address, learner, here, beneath, awaits, message, digest FROM chat WHERE address = :address;

-- name: last_chat
-- Where a learner was seen last.
SELECT address FROM chat WHERE learner = :learner AND left_at IS NULL ORDER BY seen DESC, id DESC LIMIT 1;

-- name: chats_of_learner
-- Every address of a learner.
SELECT id, address, learner, here, beneath, awaits, message, digest FROM chat WHERE learner = :learner ORDER BY id;
