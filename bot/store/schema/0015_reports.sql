-- What learners say at the end of a module, and who gets the figures every week. Times are ms UTC.

-- One per attempt. useful is 1..4; intent is yes, partly, no, or '' until it is told. Where the person was when they
-- began is kept with it. learner is emptied when the person is forgotten: what was said counts on.
CREATE TABLE feedback (
    attempt INTEGER NOT NULL PRIMARY KEY,
    learner INTEGER,
    module TEXT NOT NULL,
    version TEXT NOT NULL,
    region TEXT NOT NULL,
    profession TEXT NOT NULL,
    useful INTEGER NOT NULL,
    intent TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE INDEX feedback_figures ON feedback (module, region, profession, useful, intent, at);
CREATE INDEX feedback_learner ON feedback (learner);

-- Staff who want the figures every Monday. The timer of their lane does the rest.
CREATE TABLE weekly_reader (
    learner INTEGER NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL
);
