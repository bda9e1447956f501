-- Who learns together, what they are asked to take by when, how they come in, and what they ask trainers.
-- Times are ms UTC; days are ISO dates; authors and learners are emptied when the person is forgotten.

CREATE TABLE cohort (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    author INTEGER,
    at INTEGER NOT NULL,
    archived_at INTEGER
);

-- A learner in a cohort. way is how they came: invite or sheet.
CREATE TABLE enrolment (
    cohort INTEGER NOT NULL,
    learner INTEGER NOT NULL,
    way TEXT NOT NULL,
    joined_at INTEGER NOT NULL,
    left_at INTEGER,
    PRIMARY KEY (cohort, learner)
);
CREATE INDEX enrolment_learner ON enrolment (learner);

-- A module for a cohort, or for one learner. day is the last one, which ends where the learner is. Only results from
-- `since` on count; a module that is assigned again begins anew with it.
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort INTEGER,
    learner INTEGER,
    module TEXT NOT NULL,
    day TEXT NOT NULL,
    since INTEGER NOT NULL,
    author INTEGER,
    at INTEGER NOT NULL,
    withdrawn_at INTEGER
);
CREATE UNIQUE INDEX assignment_open ON assignment (cohort, module) WHERE withdrawn_at IS NULL AND cohort IS NOT NULL;
CREATE INDEX assignment_learner ON assignment (learner) WHERE learner IS NOT NULL;

-- What a learner was reminded of. answer: '' none, snoozed (until then), off.
CREATE TABLE reminder (
    assignment INTEGER NOT NULL,
    learner INTEGER NOT NULL,
    answer TEXT NOT NULL,
    last_at INTEGER NOT NULL,
    snoozed_until INTEGER,
    PRIMARY KEY (assignment, learner)
);
CREATE INDEX reminder_learner ON reminder (learner);

-- A link into a cohort. expires and most are empty when there is no limit.
CREATE TABLE invite (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort INTEGER NOT NULL,
    token TEXT NOT NULL UNIQUE,
    expires INTEGER,
    most INTEGER,
    author INTEGER,
    at INTEGER NOT NULL,
    revoked_at INTEGER
);
CREATE INDEX invite_cohort ON invite (cohort, id);

-- Append-only: each place of a link is taken once, so two who come for the last one cannot both have it.
CREATE TABLE invite_use (
    token TEXT NOT NULL,
    place INTEGER NOT NULL,
    learner INTEGER,
    at INTEGER NOT NULL,
    PRIMARY KEY (token, place),
    UNIQUE (token, learner)
);
CREATE INDEX invite_use_learner ON invite_use (learner);

-- A question to trainers. profession and region are all they know of who asks.
CREATE TABLE thread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner INTEGER,
    profession TEXT NOT NULL,
    region TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX thread_learner ON thread (learner, id);

-- Append-only: what was said. side: learner, trainer, or closed (said by the trainer, without words).
CREATE TABLE thread_message (
    id INTEGER PRIMARY KEY,
    thread INTEGER NOT NULL,
    side TEXT NOT NULL,
    learner INTEGER,
    words TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX thread_message_thread ON thread_message (thread, id);
CREATE INDEX thread_message_learner ON thread_message (learner);

-- The one trainer who answers a thread.
CREATE TABLE thread_take (
    thread INTEGER NOT NULL PRIMARY KEY,
    trainer INTEGER,
    at INTEGER NOT NULL
);
CREATE INDEX thread_take_trainer ON thread_take (trainer);
