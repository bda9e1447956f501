-- name: browser_screen
-- What a browser chat shows, and its counters.
SELECT message, seq, shown, delivery, body, toast FROM browser_screen WHERE address = :address;

-- name: browser_set_screen
-- Make this the screen of the chat.
INSERT INTO browser_screen (address, message, seq, shown, delivery, body)
VALUES (:address, :message, :seq, :shown, :delivery, :body)
ON CONFLICT (address) DO UPDATE SET message = excluded.message, seq = excluded.seq, shown = excluded.shown,
    delivery = excluded.delivery, body = excluded.body;

-- name: browser_count
-- Raise the counters of the chat without touching its screen.
INSERT INTO browser_screen (address, message, seq, delivery) VALUES (:address, :message, :seq, 0)
ON CONFLICT (address) DO UPDATE SET message = excluded.message, seq = excluded.seq;

-- name: browser_set_toast
-- Keep the last toast for a browser that another process serves.
UPDATE browser_screen SET toast = :toast WHERE address = :address;

-- name: browser_add_file
-- A file was delivered to the chat.
INSERT INTO browser_file (address, delivery, message, seq, file, name, caption, picture)
VALUES (:address, :delivery, :message, :seq, :file, :name, :caption, :picture);

-- name: browser_files
-- The newest files of the chat, newest first.
SELECT message, seq, delivery, file, name, caption, picture FROM browser_file
WHERE address = :address ORDER BY seq DESC LIMIT :limit;

-- name: browser_file
-- A file, if it was delivered to this chat.
SELECT message, seq, delivery, file, name, caption, picture FROM browser_file
WHERE address = :address AND file = :file ORDER BY seq DESC LIMIT 1;

-- name: browser_add_note
-- A note was delivered to the chat.
INSERT INTO browser_note (address, delivery, message, seq, body) VALUES (:address, :delivery, :message, :seq, :body);

-- name: browser_notes
-- The newest notes of the chat, newest first.
SELECT message, seq, delivery, body FROM browser_note WHERE address = :address ORDER BY seq DESC LIMIT :limit;

-- name: browser_sweep_notes
-- Forget the notes of a chat that are no longer shown: those before this one.
DELETE FROM browser_note WHERE address = :address AND seq < :seq;

-- name: browser_use_login
-- Mark a login link as used; no row is changed when it was used before.
INSERT INTO browser_login (nonce, expires) VALUES (:nonce, :expires) ON CONFLICT (nonce) DO NOTHING;

-- name: browser_sweep_logins
-- Forget used links that have expired: their signature no longer opens anything.
DELETE FROM browser_login WHERE expires < :now;

-- name: browser_forget_screen
-- Erase what a chat shows.
DELETE FROM browser_screen WHERE address = :address;

-- name: browser_forget_files
-- Erase which files a chat was given.
DELETE FROM browser_file WHERE address = :address;

-- name: browser_forget_notes
-- Erase the notes of a chat.
DELETE FROM browser_note WHERE address = :address;
