-- name: begin_attempt
-- A learner starts a module, and is counted where they are now.
INSERT INTO attempt (learner, module, version, seed, state, stage, step, raw, max, scaled, pre_raw, pre_max,
                     began_at, touched_at, ended_at, progress, kind, region, profession)
VALUES (:learner, :module, :version, :seed, :state, :stage, :step, :raw, :max, :scaled, :pre_raw, :pre_max,
        :began_at, :touched_at, :ended_at, :progress, :kind,
        COALESCE((SELECT region FROM learner WHERE id = :learner), ''),
        COALESCE((SELECT profession FROM learner WHERE id = :learner), ''))
RETURNING id;

-- name: add_attempt
-- An attempt that comes with its id and with where it counts.
INSERT INTO attempt (id, learner, module, version, seed, state, stage, step, raw, max, scaled, pre_raw, pre_max,
                     began_at, touched_at, ended_at, progress, kind, region, profession)
VALUES (:id, :learner, :module, :version, :seed, :state, :stage, :step, :raw, :max, :scaled, :pre_raw, :pre_max,
        :began_at, :touched_at, :ended_at, :progress, :kind, :region, :profession);

-- name: attempt
-- One attempt.
SELECT id, learner, module, version, seed, state, stage, step, raw, max, scaled, pre_raw, pre_max,
       began_at, touched_at, ended_at, progress, kind
FROM attempt WHERE id = :id;

-- name: save_attempt
-- Keep one change, unless another was kept since the attempt was loaded; was is the version it was loaded with.
UPDATE attempt SET version = :version, state = :state, stage = :stage, step = :step, raw = :raw, max = :max,
                   scaled = :scaled, pre_raw = :pre_raw, pre_max = :pre_max,
                   touched_at = :touched_at, ended_at = :ended_at, progress = :progress
WHERE id = :id AND step = :expected AND version = :was;

-- name: open_attempt
-- The attempt of a kind that a learner has begun and not ended in a module; there is one at most.
SELECT id, learner, module, version, seed, state, stage, step, raw, max, scaled, pre_raw, pre_max,
       began_at, touched_at, ended_at, progress, kind
FROM attempt WHERE learner = :learner AND module = :module AND kind = :kind AND state = 'open';

-- name: latest_attempt
-- Where a learner was last: the newest attempt that is still open.
SELECT id, learner, module, version, seed, state, stage, step, raw, max, scaled, pre_raw, pre_max,
       began_at, touched_at, ended_at, progress, kind
FROM attempt WHERE learner = :learner AND state = 'open' AND kind <> 'preview' ORDER BY touched_at DESC, id DESC LIMIT 1;

-- name: attempts_of_learner
-- Everything a learner began, in that order.
SELECT id, learner, module, version, seed, state, stage, step, raw, max, scaled, pre_raw, pre_max,
       began_at, touched_at, ended_at, progress, kind
FROM attempt WHERE learner = :learner AND kind <> 'preview' ORDER BY id;

-- name: record_response
-- Keep an answer; a second one for the same step of the same attempt is refused.
INSERT INTO response (attempt, step, phase, stage, item, item_hash, options, score, correct, at, locale)
VALUES (:attempt, :step, :phase, :stage, :item, :item_hash, :options, :score, :correct, :at, :locale);

-- name: responses_of_learner
-- Every answer a learner gave, in that order.
SELECT r.attempt, r.step, r.phase, r.stage, r.item, r.item_hash, r.options, r.score, r.correct, r.at
FROM response r JOIN attempt a ON a.id = r.attempt WHERE a.learner = :learner ORDER BY r.id;

-- name: share_of_choice
-- How many of the newest answers to an item are this one: bounded, so it costs the same however many there are.
SELECT COUNT(*) AS given, SUM(CASE WHEN options = :options THEN 1 ELSE 0 END) AS alike
FROM (SELECT options FROM response WHERE item_hash = :item_hash ORDER BY id DESC LIMIT 200) newest;

-- name: responses_of_attempt
-- Every answer of one attempt, in that order.
SELECT step, phase, stage, item, item_hash, options, score, correct, at FROM response
WHERE attempt = :attempt ORDER BY step;

-- name: forget_previews
-- A person's previews of drafts are done with.
DELETE FROM attempt WHERE learner = :learner AND kind = 'preview';

-- name: sweep_previews
-- Forget previews that nobody looked at for long.
DELETE FROM attempt WHERE kind = 'preview' AND touched_at < :before;

-- name: forget_attempts
-- What a learner who leaves has done stays in the totals and is nobody's; what was open is left.
UPDATE attempt SET learner = 0, seed = '', progress = '{}', state = CASE state WHEN 'open' THEN 'left' ELSE state END
WHERE learner = :learner;
