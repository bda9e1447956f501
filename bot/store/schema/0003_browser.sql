-- The browser chat: what stays visible when no browser is open.

-- message: the last message id given in this chat. seq: the last change. shown: the message that bears the screen in body.
-- delivery: the outbox row shown last, so that a repeated delivery changes nothing.
CREATE TABLE browser_screen (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    message INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    shown INTEGER,
    delivery INTEGER NOT NULL,
    body TEXT,
    toast TEXT
);

-- Files delivered to a chat: what its owner may download.
CREATE TABLE browser_file (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    delivery INTEGER NOT NULL,
    message INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    file INTEGER NOT NULL,
    name TEXT NOT NULL,
    caption TEXT NOT NULL,
    picture INTEGER NOT NULL,
    UNIQUE (address, seq)
);
CREATE INDEX browser_file_owner ON browser_file (address, file);

-- Login links that were used, until they would have expired anyway.
CREATE TABLE browser_login (
    id INTEGER PRIMARY KEY,
    nonce TEXT NOT NULL UNIQUE,
    expires INTEGER NOT NULL
);
CREATE INDEX browser_login_expires ON browser_login (expires);
