-- How long certificates of a module hold, and what keeps them up to date. Times are ms UTC.

-- Append-only: an admin sets the rule of a module; the newest counts, for certificates issued from then on. months is
-- NULL where the installation's number holds, 0 for no end. whole is 1 where, after a change of the law, only the whole
-- module brings a certificate up to date, and not the lesson on what changed. learner is that admin.
CREATE TABLE certificate_rule (
    id INTEGER PRIMARY KEY,
    module TEXT NOT NULL,
    months INTEGER,
    whole INTEGER NOT NULL,
    learner INTEGER,
    at INTEGER NOT NULL
);
CREATE INDEX certificate_rule_module ON certificate_rule (module, id);
CREATE INDEX certificate_rule_learner ON certificate_rule (learner);

-- As the rule was when it was issued. A certificate without end is valid until the year 10000.
ALTER TABLE certificate ADD COLUMN whole INTEGER NOT NULL DEFAULT 0;
