-- What learners did. Times are ms UTC; ids of items, options and modules are those of the module version.

-- One run through one module version. progress is JSON: the marks, place in a scenario and ticks of the open stage.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL,
    module TEXT NOT NULL,
    version TEXT NOT NULL,
    seed TEXT NOT NULL,
    state TEXT NOT NULL,
    stage INTEGER NOT NULL,
    step INTEGER NOT NULL,
    raw INTEGER NOT NULL,
    max INTEGER NOT NULL,
    scaled REAL,
    pre_raw INTEGER NOT NULL,
    pre_max INTEGER NOT NULL,
    began_at INTEGER NOT NULL,
    touched_at INTEGER NOT NULL,
    ended_at INTEGER,
    progress TEXT NOT NULL
);
CREATE UNIQUE INDEX attempt_open ON attempt (learner, module) WHERE state = 'open';
CREATE INDEX attempt_learner ON attempt (learner, touched_at);
CREATE INDEX attempt_module ON attempt (module, state);

-- Every answer, once per step of its attempt. options are ids in the order given, joined by '+'; score is scaled 0..1.
CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL,
    step INTEGER NOT NULL,
    phase TEXT NOT NULL,
    stage INTEGER NOT NULL,
    item TEXT NOT NULL,
    item_hash TEXT NOT NULL,
    options TEXT NOT NULL,
    score REAL,
    correct INTEGER,
    at INTEGER NOT NULL,
    UNIQUE (attempt, step)
);
CREATE INDEX response_item ON response (item_hash, id);
