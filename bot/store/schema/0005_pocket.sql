-- Job aids in use. Times are ms UTC; ids are those of the published reference.

-- What one learner ticked on one aid until they reset it. ticks are ids joined by '+'; began_at is when its term began;
-- remind is 1 when they asked to be told before its end; step counts changes.
CREATE TABLE aid_use (
    learner INTEGER NOT NULL,
    aid TEXT NOT NULL,
    ticks TEXT NOT NULL,
    began_at INTEGER,
    remind INTEGER NOT NULL,
    step INTEGER NOT NULL,
    touched_at INTEGER NOT NULL,
    PRIMARY KEY (learner, aid)
);
