-- Totals anew: with what people say at the end of a module, and with modules apart or together, so that a report reads a
-- row where it would read one for each version. They are counted from what there is right after this (store/backfill.py).

-- The cut of a total names after a dash what is told apart: r, p, m for region, profession and module (with its
-- version), as in all, month-r, all-rpm; what is not is ''. A day is told apart of everybody together only.
DELETE FROM tally_delta;
DELETE FROM tally;

-- How many gave each mark, and told each intent.
ALTER TABLE tally_delta ADD COLUMN mark1 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally_delta ADD COLUMN mark2 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally_delta ADD COLUMN mark3 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally_delta ADD COLUMN mark4 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally_delta ADD COLUMN intent_yes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally_delta ADD COLUMN intent_partly INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally_delta ADD COLUMN intent_no INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN mark1 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN mark2 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN mark3 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN mark4 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN intent_yes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN intent_partly INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN intent_no INTEGER NOT NULL DEFAULT 0;

-- Who is up to a text that is no longer that of the law: few versions among all totals.
CREATE INDEX tally_version ON tally (cut, version, region, profession, cohort, period, module, done)
    WHERE version <> '';

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
