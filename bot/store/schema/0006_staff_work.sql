-- What staff do: drafts, sign-off, publication, long work in small steps, messages to many, and the log of it all.
-- Times are ms UTC; JSON is opaque text; a person's id is emptied when they are forgotten.

-- Append-only: every action of staff. by_role is the role that allowed it, or 'operator' for the command line.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor INTEGER,
    by_role TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_actor ON audit (actor, id);

-- Long work in small steps, each in a transaction of its own, which a restart continues. state is JSON; step counts
-- steps done; incident is set when it was given up.
CREATE TABLE errand (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    state TEXT NOT NULL,
    due INTEGER NOT NULL,
    step INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL,
    done_at INTEGER,
    incident TEXT
);
CREATE UNIQUE INDEX errand_open ON errand (kind, subject) WHERE done_at IS NULL;
CREATE INDEX errand_due ON errand (due) WHERE done_at IS NULL;

-- A message of its own to a person knows the mailing it belongs to, so that its delivery can be counted.
ALTER TABLE outbox ADD COLUMN mailing INTEGER;
CREATE INDEX outbox_mailing ON outbox (mailing) WHERE mailing IS NOT NULL;

-- Who gets a mailing, and what became of it: waiting, queued, sent, left (blocked us), failed, cancelled. due is when
-- their own quiet hours allow it.
CREATE TABLE recipient (
    mailing INTEGER NOT NULL,
    learner INTEGER NOT NULL,
    state TEXT NOT NULL,
    due INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (mailing, learner)
);
CREATE INDEX recipient_due ON recipient (mailing, state, due);

-- A module on its way to publication. version is what the compiler made of it last; state: draft, in-review, returned,
-- approved, published, dropped. warnings is JSON, confirmed are keys of English texts found good, joined by '+'.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    module TEXT NOT NULL,
    version TEXT NOT NULL,
    state TEXT NOT NULL,
    author INTEGER,
    step INTEGER NOT NULL,
    warnings TEXT NOT NULL,
    confirmed TEXT NOT NULL,
    at INTEGER NOT NULL,
    touched_at INTEGER NOT NULL
);
CREATE INDEX draft_state ON draft (state, touched_at);

-- What a reviewer said of one part of a draft (card:always); draft-wide when part is empty.
CREATE TABLE remark (
    id INTEGER PRIMARY KEY,
    draft INTEGER NOT NULL,
    version TEXT NOT NULL,
    part TEXT NOT NULL,
    words TEXT NOT NULL,
    reviewer INTEGER,
    at INTEGER NOT NULL
);
CREATE INDEX remark_draft ON remark (draft, id);

-- Append-only: verdict (approved, returned) of a reviewer on one version of a draft.
CREATE TABLE sign_off (
    id INTEGER PRIMARY KEY,
    draft INTEGER NOT NULL,
    version TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reviewer INTEGER,
    at INTEGER NOT NULL
);
CREATE INDEX sign_off_draft ON sign_off (draft, id);

-- number is the human counter of a version within its module (v3); draft leads to author and sign-off. A module that is
-- withdrawn has version ''.
ALTER TABLE publication ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE publication ADD COLUMN draft INTEGER;

-- A version with a wrong key, and the one that its open attempts go on in.
CREATE TABLE replacement (
    old_version TEXT NOT NULL PRIMARY KEY,
    module TEXT NOT NULL,
    new_version TEXT NOT NULL,
    at INTEGER NOT NULL
);

-- kind: full, delta (only what changed) or preview (a draft, played by staff: counts nowhere, leaves no responses).
ALTER TABLE attempt ADD COLUMN kind TEXT NOT NULL DEFAULT 'full';
DROP INDEX attempt_open;
CREATE UNIQUE INDEX attempt_open ON attempt (learner, module, kind) WHERE state = 'open';
CREATE INDEX attempt_version ON attempt (version, id);

-- locale is the language in which the question was answered.
ALTER TABLE response ADD COLUMN locale TEXT NOT NULL DEFAULT '';
