-- name: half_way
-- How many are in the middle of a module.
SELECT COUNT(*) AS number FROM attempt WHERE module = :module AND state = 'open' AND kind = 'full';

-- name: finishers
-- How many have completed a module.
SELECT COUNT(DISTINCT learner) AS number FROM attempt
WHERE module = :module AND learner > 0 AND state IN ('passed', 'completed') AND kind = 'full';

-- name: standings
-- For a portion of those who completed a module: the version they are up to, and what they were offered since.
SELECT a.learner, COALESCE(d.to_version, a.version) AS version, o.id AS offer, o.to_version AS offered,
       o.attempt AS begun
FROM attempt a
LEFT JOIN delta_offer d ON d.attempt = a.id
LEFT JOIN delta_offer o ON o.learner = a.learner AND o.module = a.module AND o.done_at IS NULL
WHERE a.module = :module AND a.learner > :after AND a.state IN ('passed', 'completed') AND a.kind <> 'preview'
  AND NOT EXISTS (SELECT 1 FROM attempt n WHERE n.module = a.module AND n.learner = a.learner AND n.id > a.id
                  AND n.state IN ('passed', 'completed') AND n.kind <> 'preview')
ORDER BY a.learner LIMIT :most;

-- name: late_standings
-- The same for those who completed it lately: found by when they ended, so learner is kept from any index by + 0.
SELECT a.learner, COALESCE(d.to_version, a.version) AS version, o.id AS offer, o.to_version AS offered,
       o.attempt AS begun
FROM attempt a
LEFT JOIN delta_offer d ON d.attempt = a.id
LEFT JOIN delta_offer o ON o.learner = a.learner AND o.module = a.module AND o.done_at IS NULL
WHERE a.module = :module AND a.ended_at >= :since AND a.learner + 0 > :after AND a.state IN ('passed', 'completed')
  AND a.kind <> 'preview'
  AND NOT EXISTS (SELECT 1 FROM attempt n WHERE n.module = a.module AND n.learner = a.learner AND n.id > a.id
                  AND n.state IN ('passed', 'completed') AND n.kind <> 'preview')
ORDER BY a.learner + 0 LIMIT :most;

-- name: offer_delta
-- A person may read what changed; who has an open offer keeps that one.
INSERT INTO delta_offer (learner, module, from_version, to_version, at)
VALUES (:learner, :module, :from_version, :to_version, :now)
ON CONFLICT DO NOTHING;

-- name: renew_delta
-- The person was told of a newer version before they have begun.
UPDATE delta_offer SET to_version = :to_version WHERE id = :id AND attempt IS NULL AND done_at IS NULL;

-- name: begin_delta
-- The person reads what changed; a second tap begins nothing.
UPDATE delta_offer SET attempt = :attempt, to_version = :to_version
WHERE id = :id AND attempt IS NULL AND done_at IS NULL;

-- name: end_delta
-- What changed has been read.
UPDATE delta_offer SET done_at = :now WHERE attempt = :attempt AND done_at IS NULL;

-- name: drop_delta
-- Nothing is left to read: the person is up to date.
DELETE FROM delta_offer WHERE learner = :learner AND module = :module AND attempt IS NULL AND done_at IS NULL;

-- name: open_deltas
-- What changed in modules a person has completed.
SELECT id, learner, module, from_version, to_version, attempt, at, done_at FROM delta_offer
WHERE learner = :learner AND done_at IS NULL ORDER BY id;

-- name: deltas_of_learner
-- Everything a person was offered, in that order.
SELECT id, learner, module, from_version, to_version, attempt, at, done_at FROM delta_offer
WHERE learner = :learner ORDER BY id;

-- name: forget_deltas
-- The person leaves; that somebody was offered it stays as nobody's.
DELETE FROM delta_offer WHERE learner = :learner;

-- name: count_ended
-- How many attempts of a version have ended.
SELECT COUNT(*) AS number FROM attempt WHERE version = :version AND state IN ('passed', 'failed', 'completed') AND kind = 'full';

-- name: ended_attempts
-- A portion of the ended attempts of a version.
SELECT id, learner, module, version, seed, state, stage, step, raw, max, scaled, pre_raw, pre_max,
       began_at, touched_at, ended_at, progress, kind
FROM attempt WHERE version = :version AND id > :after AND state IN ('passed', 'failed', 'completed') AND kind = 'full'
ORDER BY id LIMIT :most;

-- name: late_attempts
-- A portion of those that ended lately: found by when they ended, so id is kept from any index by + 0.
SELECT id, learner, module, version, seed, state, stage, step, raw, max, scaled, pre_raw, pre_max,
       began_at, touched_at, ended_at, progress, kind
FROM attempt
WHERE module = :module AND ended_at >= :since AND id + 0 > :after AND version = :version AND kind = 'full'
  AND state IN ('passed', 'failed', 'completed')
ORDER BY id + 0 LIMIT :most;

-- name: answers_to_item
-- What was answered to one question in a portion of ended attempts.
SELECT r.attempt, r.step, r.phase, r.stage, r.item, r.item_hash, r.options, r.score, r.correct, r.at
FROM attempt a JOIN response r ON r.attempt = a.id
WHERE a.version = :version AND a.id > :after AND a.id <= :upto AND r.item = :item AND r.item_hash = :item_hash
ORDER BY r.attempt, r.step;

-- name: rescore_response
-- An answer is scored by another key.
UPDATE response SET item_hash = :item_hash, score = :score, correct = :correct
WHERE attempt = :attempt AND step = :step;

-- name: regrade_attempt
-- An ended attempt has another result.
UPDATE attempt SET raw = :raw, pre_raw = :pre_raw, scaled = :scaled, state = :state
WHERE id = :id AND state <> 'open';

-- name: add_regrade
-- Which result became which.
INSERT INTO regrade (attempt, published_at, version, before_state, before_raw, after_state, after_raw, at)
VALUES (:attempt, :published_at, :version, :before_state, :before_raw, :after_state, :after_raw, :at);

-- name: regrades_of_learner
-- Results of a person that another key has changed.
SELECT g.attempt, g.version, g.before_state, g.before_raw, g.after_state, g.after_raw, g.at
FROM regrade g JOIN attempt a ON a.id = g.attempt WHERE a.learner = :learner ORDER BY g.at, g.attempt;

-- name: tally
-- What a wrong key put right changes, as far as it was counted.
SELECT draft, in_earnest, version, against, whole, seen, scores, failed, passed, at, done_at
FROM regrade_tally WHERE draft = :draft AND in_earnest = :in_earnest;

-- name: keep_tally
-- Counted so far.
INSERT INTO regrade_tally (draft, in_earnest, version, against, whole, seen, scores, failed, passed, at, done_at)
VALUES (:draft, :in_earnest, :version, :against, :whole, :seen, :scores, :failed, :passed, :at, :done_at)
ON CONFLICT (draft, in_earnest) DO UPDATE SET version = excluded.version, against = excluded.against,
    whole = excluded.whole, seen = excluded.seen, scores = excluded.scores, failed = excluded.failed,
    passed = excluded.passed, at = excluded.at, done_at = excluded.done_at;
