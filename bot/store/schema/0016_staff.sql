-- How people become staff. Times are ms UTC; a person's id is emptied when they are forgotten.

-- An invitation of one person to a role. outcome: '' while it is open, granted, refused, withdrawn. Only its author
-- changes it.
CREATE TABLE role_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    region TEXT NOT NULL,
    author INTEGER,
    at INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    outcome TEXT NOT NULL DEFAULT ''
);
CREATE INDEX role_link_author ON role_link (author, id);

-- Append-only: who opened the link first, which nobody can do after them.
CREATE TABLE role_claim (
    token TEXT NOT NULL PRIMARY KEY,
    learner INTEGER,
    at INTEGER NOT NULL
);
CREATE INDEX role_claim_learner ON role_claim (learner);
