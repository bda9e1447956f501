-- Certificates: who may show what they have completed, under which name. Times are ms UTC.

-- One per completed attempt. until is what is printed on it; document counts what was made under this code, anew after
-- every change of the name; named is 1 once one of them bore a name. learner is emptied when the person is forgotten:
-- brought_to and brought_at then keep the version they had caught up to.
CREATE TABLE certificate (
    code TEXT NOT NULL PRIMARY KEY,
    attempt INTEGER NOT NULL UNIQUE,
    learner INTEGER,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    document INTEGER NOT NULL,
    document_at INTEGER NOT NULL,
    named INTEGER NOT NULL,
    brought_to TEXT NOT NULL DEFAULT '',
    brought_at INTEGER
);
CREATE INDEX certificate_learner ON certificate (learner, at);

-- The name a person has put on their certificates, and the text they agreed to. Gone when they take it back.
CREATE TABLE bearer (
    learner INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    consent INTEGER NOT NULL,
    at INTEGER NOT NULL
);

-- Append-only: an admin's word on a certificate, withdrawn or restored; the newest counts. learner is that admin.
CREATE TABLE certificate_verdict (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    learner INTEGER,
    at INTEGER NOT NULL
);
CREATE INDEX certificate_verdict_code ON certificate_verdict (code, id);
CREATE INDEX certificate_verdict_learner ON certificate_verdict (learner);
