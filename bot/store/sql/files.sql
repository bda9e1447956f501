-- name: add_file
-- Keep bytes to be sent; the same bytes under the same name for the same owner are one file.
INSERT INTO file (sha256, owner, name, mime, data, at) VALUES (:sha256, :owner, :name, :mime, :data, :at)
ON CONFLICT (sha256, owner, name) DO UPDATE SET at = excluded.at
RETURNING id;

-- name: file
-- The bytes to send.
SELECT id, owner, name, mime, data, telegram_id FROM file WHERE id = :id;

-- name: picture_by_hash
-- A picture of a module, which belongs to nobody.
SELECT id, name FROM file WHERE sha256 = :sha256 AND owner = 0 ORDER BY id LIMIT 1;

-- name: file_uploaded
-- Telegram has it: next time its id is enough.
UPDATE file SET telegram_id = :telegram_id WHERE id = :id;

-- name: sweep_files
-- Forget files made for one person long ago.
DELETE FROM file WHERE owner <> 0 AND at < :before;
