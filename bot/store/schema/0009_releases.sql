-- Releases: who is offered what changed, and what a wrong key put right has changed. Times are ms UTC.

-- What changed in a module since a person finished it. to_version is the newest they were told of; attempt is set once
-- they have begun to read it. A person has one open offer per module at most.
CREATE TABLE delta_offer (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL,
    module TEXT NOT NULL,
    from_version TEXT NOT NULL,
    to_version TEXT NOT NULL,
    attempt INTEGER,
    at INTEGER NOT NULL,
    done_at INTEGER
);
CREATE UNIQUE INDEX delta_offer_open ON delta_offer (learner, module) WHERE done_at IS NULL;
CREATE INDEX delta_offer_attempt ON delta_offer (attempt) WHERE attempt IS NOT NULL;

-- Who completed a module; which attempts of a version can be graded anew; what ended lately.
CREATE INDEX attempt_completed ON attempt (module, learner, id, kind) WHERE state IN ('passed', 'completed');
CREATE INDEX attempt_graded ON attempt (version, id) WHERE state IN ('passed', 'failed', 'completed') AND kind = 'full';
CREATE INDEX attempt_ended ON attempt (module, ended_at);

-- Append-only: a result that another key has changed. published_at is the moment of that publication.
CREATE TABLE regrade (
    attempt INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    version TEXT NOT NULL,
    before_state TEXT NOT NULL,
    before_raw INTEGER NOT NULL,
    after_state TEXT NOT NULL,
    after_raw INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (attempt, published_at)
);

-- What a wrong key put right changes: counted before it is published (in_earnest 0), and then done. version took the
-- place of against; seen of whole attempts were looked at.
CREATE TABLE regrade_tally (
    draft INTEGER NOT NULL,
    in_earnest INTEGER NOT NULL,
    version TEXT NOT NULL,
    against TEXT NOT NULL,
    whole INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    scores INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    done_at INTEGER,
    PRIMARY KEY (draft, in_earnest)
);
