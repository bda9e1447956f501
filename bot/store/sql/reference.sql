-- name: add_bookmark
-- Keep an entry at hand; a second time changes nothing.
INSERT INTO bookmark (learner, entry, at) VALUES (:learner, :entry, :at) ON CONFLICT (learner, entry) DO NOTHING;

-- name: drop_bookmark
-- Keep it no longer.
DELETE FROM bookmark WHERE learner = :learner AND entry = :entry;

-- name: bookmarks_of_learner
-- What a learner keeps at hand, the newest first.
SELECT entry, at FROM bookmark WHERE learner = :learner ORDER BY at DESC, entry;

-- name: forget_bookmarks
-- Erase what a learner kept at hand.
DELETE FROM bookmark WHERE learner = :learner;

-- name: set_lookup
-- Remember what was looked for, so that its pages can be turned.
INSERT INTO lookup (learner, shelf, query) VALUES (:learner, :shelf, :query)
ON CONFLICT (learner, shelf) DO UPDATE SET query = excluded.query;

-- name: lookup
-- What was looked for last.
SELECT query FROM lookup WHERE learner = :learner AND shelf = :shelf;

-- name: lookups_of_learner
-- What was looked for last on every shelf.
SELECT shelf, query FROM lookup WHERE learner = :learner ORDER BY shelf;

-- name: forget_lookups
-- Erase what was looked for.
DELETE FROM lookup WHERE learner = :learner;

-- name: add_law_review
-- A reviewer's word on one wording of an entry.
INSERT INTO law_review (entry, digest, verdict, role, learner, at)
VALUES (:entry, :digest, :verdict, :role, :learner, :at);

-- name: law_review
-- The newest word on this wording of an entry.
SELECT entry, digest, verdict, role, learner, at FROM law_review
WHERE entry = :entry AND digest = :digest ORDER BY id DESC LIMIT 1;

-- name: newest_law_reviews
-- The newest word on every wording of every entry.
SELECT entry, digest, verdict, role, learner, at FROM law_review r
WHERE id = (SELECT MAX(id) FROM law_review n WHERE n.entry = r.entry AND n.digest = r.digest);

-- name: law_reviews_of_learner
-- What one reviewer has signed.
SELECT entry, digest, verdict, role, learner, at FROM law_review WHERE learner = :learner ORDER BY id;

-- name: unname_law_reviews
-- The reviewer is forgotten; that the wording was checked, by which role and when, stays.
UPDATE law_review SET learner = NULL WHERE learner = :learner;
