-- Totals anew: with what people say at the end of a module, and with modules apart or together, so that a report reads a
-- row where it would read one for each version. They are counted from what there is right after this (store/backfill.py).

DROP TABLE tally_delta;
DROP TABLE tally;

-- Insert-only: what a change adds to the totals, until it is folded into them. No row is wanted by two lanes at once.
-- cohort is 0 for everybody; scores and pre/post are sums in 1/10000, squares of those; b0..b10 count scores by tenths;
-- mark1..mark4 and intent_... count answers.
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
    post INTEGER NOT NULL,
    mark1 INTEGER NOT NULL,
    mark2 INTEGER NOT NULL,
    mark3 INTEGER NOT NULL,
    mark4 INTEGER NOT NULL,
    intent_yes INTEGER NOT NULL,
    intent_partly INTEGER NOT NULL,
    intent_no INTEGER NOT NULL
);

-- The totals. cut is how finely a row is cut: all, month or day, and after a dash r, p, m for region, profession and
-- module (with its version) when they are told apart; what is not is ''. period is the day, the first day of the month,
-- or 0.
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
    mark1 INTEGER NOT NULL,
    mark2 INTEGER NOT NULL,
    mark3 INTEGER NOT NULL,
    mark4 INTEGER NOT NULL,
    intent_yes INTEGER NOT NULL,
    intent_partly INTEGER NOT NULL,
    intent_no INTEGER NOT NULL,
    PRIMARY KEY (cut, region, cohort, profession, period, module, version)
);

-- Who is up to a text that is no longer that of the law: few versions among all totals.
CREATE INDEX tally_version ON tally (cut, version, region, profession, cohort, period, done) WHERE version <> '';

-- How many attempts stand where in a version, as of `at`: counted aside now and then, like concerns. region and
-- profession are '*' for all together. stages is JSON: stage -> [waiting, dropped]; ended have come to the end.
CREATE TABLE funnel_count (
    version TEXT NOT NULL,
    region TEXT NOT NULL,
    profession TEXT NOT NULL,
    stages TEXT NOT NULL,
    ended INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (version, region, profession)
);
CREATE INDEX attempt_unfinished ON attempt (id) WHERE state IN ('open', 'left') AND kind = 'full';

-- Answers at the end of a module are read from the totals.
DROP INDEX feedback_figures;
