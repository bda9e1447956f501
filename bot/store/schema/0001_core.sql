-- People, what is on their screens, and the durable loops around them. Times are ms UTC; JSON is opaque text.
-- AUTOINCREMENT where rows leave and their ids live on elsewhere: such an id is never given twice.

-- A learner's id is random: it tells nothing about how many there are and is never given twice.
CREATE TABLE learner (
    id INTEGER NOT NULL PRIMARY KEY,
    locale TEXT,
    profession TEXT,
    region TEXT,
    joined INTEGER NOT NULL
);

CREATE TABLE staff (
    learner INTEGER NOT NULL,
    role TEXT NOT NULL,
    region TEXT NOT NULL,
    granted_at INTEGER NOT NULL,
    granted_by TEXT NOT NULL,
    PRIMARY KEY (learner, role, region)
);

-- Where a learner is reached, and what is on screen there. here/beneath/awaits are encoded actions.
CREATE TABLE chat (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    learner INTEGER NOT NULL,
    here TEXT,
    beneath TEXT,
    awaits TEXT,
    message INTEGER,
    digest TEXT,
    seen INTEGER NOT NULL DEFAULT 0,
    left_at INTEGER
);
CREATE INDEX chat_learner ON chat (learner);

CREATE TABLE inbox (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    lane TEXT NOT NULL,
    address TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    done_at INTEGER,
    incident TEXT
);
CREATE INDEX inbox_open ON inbox (id) WHERE done_at IS NULL;
CREATE INDEX inbox_lane ON inbox (lane, id) WHERE done_at IS NULL;

-- A row leaves when it was delivered: nothing that was said is kept. merge_key: a newer call takes the place of a queued
-- older one; revision tells whether that happened while it was under way.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    priority INTEGER NOT NULL,
    on_doubt TEXT NOT NULL,
    merge_key TEXT UNIQUE,
    revision INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL,
    due INTEGER NOT NULL,
    expires INTEGER,
    tries INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX outbox_order ON outbox (priority, id);
CREATE INDEX outbox_address ON outbox (address);

CREATE TABLE timer (
    id INTEGER PRIMARY KEY,
    lane TEXT NOT NULL,
    name TEXT NOT NULL,
    due INTEGER NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (lane, name)
);
CREATE INDEX timer_due ON timer (due);

CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lane TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL,
    at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    taken_until INTEGER NOT NULL DEFAULT 0,
    done_at INTEGER
);
CREATE INDEX job_open ON job (id) WHERE done_at IS NULL;

-- Bytes that are sent: pictures of modules (by hash), files made for one learner (owner). telegram_id: upload once.
CREATE TABLE file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL,
    owner INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    data BLOB NOT NULL,
    telegram_id TEXT,
    at INTEGER NOT NULL,
    UNIQUE (sha256, owner, name)
);

-- Small facts of the installation: the secret behind login links, the digest of the menus last set.
CREATE TABLE fact (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- What the compiler made: insert-only. module '_reference' holds professions, localities and contacts.
CREATE TABLE module_version (
    version TEXT NOT NULL PRIMARY KEY,
    module TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL
);

-- Append-only pointer: the newest row of a module says which version new attempts begin with.
CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    module TEXT NOT NULL,
    version TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    why TEXT NOT NULL
);
CREATE INDEX publication_module ON publication (module, id);
