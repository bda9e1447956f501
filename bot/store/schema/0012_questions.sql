-- How good questions are, and what learners say of them. Times are ms UTC.

-- The newest answers to a question in tests: bounded reads, however many answers of other phases there are.
CREATE INDEX response_post ON response (item_hash, id) WHERE phase = 'post';

-- What was counted of a question last, for lists. facility is empty below twenty answers, discrimination where all
-- results are the same; alarms are joined by '+'.
CREATE TABLE item_figure (
    item_hash TEXT NOT NULL PRIMARY KEY,
    responses INTEGER NOT NULL,
    facility REAL,
    discrimination REAL,
    alarms TEXT NOT NULL,
    at INTEGER NOT NULL
);

-- What a learner says is wrong with a question: key, unclear, translation or other. item_hash is that of the question
-- as it was shown in that version. learner and words are emptied when the person is forgotten.
CREATE TABLE complaint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner INTEGER,
    module TEXT NOT NULL,
    version TEXT NOT NULL,
    item TEXT NOT NULL,
    item_hash TEXT NOT NULL,
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    locale TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX complaint_learner ON complaint (learner, item_hash) WHERE learner IS NOT NULL;
CREATE INDEX complaint_item ON complaint (item_hash, id);

-- What was answered to it, once: thanks, right, wording, or words of the trainer's own. A complaint without is open.
CREATE TABLE complaint_answer (
    complaint INTEGER NOT NULL PRIMARY KEY,
    reply TEXT NOT NULL,
    words TEXT NOT NULL,
    trainer INTEGER,
    at INTEGER NOT NULL
);
CREATE INDEX complaint_answer_trainer ON complaint_answer (trainer) WHERE trainer IS NOT NULL;
