-- Totals that reports read: their cost does not grow with the number of answers. Times are ms UTC; days and months are
-- counted from 1970-01-01 in Moscow time, a month by its first day (bot/domain/tally.py).

-- Where a person was when they began: an attempt counts there, whoever they become later.
ALTER TABLE attempt ADD COLUMN region TEXT NOT NULL DEFAULT '';
ALTER TABLE attempt ADD COLUMN profession TEXT NOT NULL DEFAULT '';
UPDATE attempt SET region = COALESCE((SELECT l.region FROM learner l WHERE l.id = attempt.learner), ''),
                   profession = COALESCE((SELECT l.profession FROM learner l WHERE l.id = attempt.learner), '');

-- What a person has come to in a module; module '*' for their first in any. version is the one they are up to, '' until
-- they have completed it; best is in 1/10000. learner is emptied when the person is forgotten: the row counts on.
CREATE TABLE standing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner INTEGER,
    module TEXT NOT NULL,
    region TEXT NOT NULL,
    profession TEXT NOT NULL,
    first_version TEXT NOT NULL,
    began_at INTEGER NOT NULL,
    version TEXT NOT NULL,
    completed_at INTEGER,
    last_at INTEGER,
    failed INTEGER NOT NULL,
    best INTEGER
);
CREATE UNIQUE INDEX standing_learner ON standing (learner, module) WHERE learner IS NOT NULL;

-- Insert-only: what a change adds to the totals, until it is folded into them. No row is wanted by two lanes at once.
-- cohort is 0 for everybody; scores and pre/post are sums in 1/10000, squares of those; b0..b10 count scores by tenths.
CREATE TABLE tally_delta (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort INTEGER NOT NULL,
    region TEXT NOT NULL,
    profession TEXT NOT NULL,
    day INTEGER NOT NULL,
    month INTEGER NOT NULL,
    module TEXT NOT NULL,
    version TEXT NOT NULL,
    people INTEGER NOT NULL,
    begun INTEGER NOT NULL,
    done INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    untested INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    scored INTEGER NOT NULL,
    score INTEGER NOT NULL,
    squares INTEGER NOT NULL,
    b0 INTEGER NOT NULL,
    b1 INTEGER NOT NULL,
    b2 INTEGER NOT NULL,
    b3 INTEGER NOT NULL,
    b4 INTEGER NOT NULL,
    b5 INTEGER NOT NULL,
    b6 INTEGER NOT NULL,
    b7 INTEGER NOT NULL,
    b8 INTEGER NOT NULL,
    b9 INTEGER NOT NULL,
    b10 INTEGER NOT NULL,
    pairs INTEGER NOT NULL,
    pre INTEGER NOT NULL,
    post INTEGER NOT NULL
);

-- The totals. cut is how finely a row is cut: all, month or day, and -r, -p or -rp when region or profession is told
-- apart ('' where it is not); period is the day, the first day of the month, or 0.
CREATE TABLE tally (
    cut TEXT NOT NULL,
    cohort INTEGER NOT NULL,
    region TEXT NOT NULL,
    profession TEXT NOT NULL,
    period INTEGER NOT NULL,
    module TEXT NOT NULL,
    version TEXT NOT NULL,
    people INTEGER NOT NULL,
    begun INTEGER NOT NULL,
    done INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    untested INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    scored INTEGER NOT NULL,
    score INTEGER NOT NULL,
    squares INTEGER NOT NULL,
    b0 INTEGER NOT NULL,
    b1 INTEGER NOT NULL,
    b2 INTEGER NOT NULL,
    b3 INTEGER NOT NULL,
    b4 INTEGER NOT NULL,
    b5 INTEGER NOT NULL,
    b6 INTEGER NOT NULL,
    b7 INTEGER NOT NULL,
    b8 INTEGER NOT NULL,
    b9 INTEGER NOT NULL,
    b10 INTEGER NOT NULL,
    pairs INTEGER NOT NULL,
    pre INTEGER NOT NULL,
    post INTEGER NOT NULL,
    PRIMARY KEY (cut, region, cohort, profession, period, module, version)
);

-- What reports need to know of a version, so that they parse none.
CREATE TABLE version_fact (
    version TEXT NOT NULL PRIMARY KEY,
    module TEXT NOT NULL,
    law_as_of TEXT NOT NULL
);

-- How many people are overdue, inactive or in need of help, as of `at`: counted aside now and then, since it changes as
-- time goes by. module is '*' for any, cohort 0 for everybody; region and profession are '*' for all together.
CREATE TABLE concern (
    kind TEXT NOT NULL,
    cohort INTEGER NOT NULL,
    module TEXT NOT NULL,
    region TEXT NOT NULL,
    profession TEXT NOT NULL,
    people INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, cohort, module, region, profession)
);
