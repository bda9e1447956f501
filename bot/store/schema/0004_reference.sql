-- The reference in use. Times are ms UTC; ids of entries are those of the published register.

-- Entries a learner keeps at hand.
CREATE TABLE bookmark (
    learner INTEGER NOT NULL,
    entry TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (learner, entry)
);

-- What a learner looked for last, in words that the register knows; nothing else of what was typed is kept.
-- shelf is law or terms.
CREATE TABLE lookup (
    learner INTEGER NOT NULL,
    shelf TEXT NOT NULL,
    query TEXT NOT NULL,
    PRIMARY KEY (learner, shelf)
);

-- Append-only: who checked which wording of an entry. digest is the sha256 of the wording; verdict is checked or
-- withdrawn, and the newest one of a wording counts; learner is emptied when the person is forgotten.
CREATE TABLE law_review (
    id INTEGER PRIMARY KEY,
    entry TEXT NOT NULL,
    digest TEXT NOT NULL,
    verdict TEXT NOT NULL,
    role TEXT NOT NULL,
    learner INTEGER,
    at INTEGER NOT NULL
);
CREATE INDEX law_review_entry ON law_review (entry, digest, id);
