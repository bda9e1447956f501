-- Announcements: words in both languages to a chosen audience. Times are ms UTC.

-- Every message to many has a number of its own, whatever it is about (`announcement:7`).
CREATE TABLE mailing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    about TEXT NOT NULL,
    at INTEGER NOT NULL
);

-- When the regions where it is night may get a mailing; kept while its recipients are being found.
CREATE TABLE morning (
    mailing INTEGER NOT NULL,
    region TEXT NOT NULL,
    due INTEGER NOT NULL,
    PRIMARY KEY (mailing, region)
);

-- The next ones to get a mailing are read in this order, and must not be sorted for every portion.
DROP INDEX recipient_due;
CREATE INDEX recipient_due ON recipient (mailing, state, due, learner);
CREATE INDEX recipient_learner ON recipient (learner);

-- state: writing, scheduled, sending, done, cancelled. ru and en are markup, '' until written. The audience: professions
-- and regions joined by '+' ('' for all), cohort 0 and module '' for any; progress (began, unfinished, passed) is that in
-- the module. author is emptied when the person is forgotten.
CREATE TABLE announcement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    author INTEGER,
    state TEXT NOT NULL,
    ru TEXT NOT NULL,
    en TEXT NOT NULL,
    professions TEXT NOT NULL,
    regions TEXT NOT NULL,
    cohort INTEGER NOT NULL,
    module TEXT NOT NULL,
    progress TEXT NOT NULL,
    due INTEGER,
    mailing INTEGER NOT NULL,
    at INTEGER NOT NULL,
    touched_at INTEGER NOT NULL
);
CREATE INDEX announcement_author ON announcement (author, id);
