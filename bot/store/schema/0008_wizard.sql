-- What trainers hand in: files, small fixes, questions from quizzes, each with what became of it.

-- task: receive, edit, key, question. state: open (something is still asked), checking (in the job process), refused
-- (file holds the problems), failed (the check itself broke), outdated (the draft changed meanwhile), dropped, kept (draft
-- holds it).
-- base is the version it is a change of, '' for a whole module; draft is 0 while there is none; progress is JSON.
CREATE TABLE submission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner INTEGER NOT NULL,
    task TEXT NOT NULL,
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    base TEXT NOT NULL,
    draft INTEGER NOT NULL,
    progress TEXT NOT NULL,
    file INTEGER,
    at INTEGER NOT NULL
);
CREATE INDEX submission_learner ON submission (learner, at);
