-- name: add_draft
-- A file compiled: a module on its way to publication.
INSERT INTO draft (module, version, state, author, step, warnings, confirmed, at, touched_at)
VALUES (:module, :version, :state, :author, :step, :warnings, :confirmed, :at, :touched_at)
RETURNING id;

-- name: save_draft
-- Keep one change, unless another was kept since the draft was loaded.
UPDATE draft SET version = :version, state = :state, step = :step, warnings = :warnings, confirmed = :confirmed,
                 touched_at = :touched_at
WHERE id = :id AND step = :expected;

-- name: draft
-- One draft.
SELECT id, module, version, state, author, step, warnings, confirmed, at, touched_at FROM draft WHERE id = :id;

-- name: open_drafts
-- What is under way, the newest first.
SELECT id, module, version, state, author, step, warnings, confirmed, at, touched_at FROM draft
WHERE state IN ('draft', 'in-review', 'returned', 'approved') ORDER BY touched_at DESC, id DESC;

-- name: drafts_of_author
-- Everything a person has drafted.
SELECT id, module, version, state, author, step, warnings, confirmed, at, touched_at FROM draft
WHERE author = :author ORDER BY id;

-- name: unname_drafts
-- The name of an author who is forgotten goes; the draft stays.
UPDATE draft SET author = NULL WHERE author = :author;

-- name: adopt_draft
-- A draft of nobody gets an author, so that they cannot sign it off.
UPDATE draft SET author = :author WHERE id = :id AND author IS NULL;
