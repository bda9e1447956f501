-- Notes in the browser chat: messages of their own beside the screen.

-- The newest notes of a chat. message and seq as in browser_screen; delivery is the outbox row, so that a repeated delivery
-- changes nothing; body is JSON, the text and its buttons.
CREATE TABLE browser_note (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    delivery INTEGER NOT NULL,
    message INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (address, seq)
);
