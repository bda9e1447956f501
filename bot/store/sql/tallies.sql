-- name: alone_with_learner
-- What a person adds is counted by one at a time. On SQLite nobody else writes anyhow.
SELECT id FROM learner WHERE id = :learner;

-- name: alone_with_learner (postgres)
-- Who comes second waits until the first is done.
SELECT id FROM learner WHERE id = :learner FOR UPDATE;

-- name: place_of_attempt
-- Where an attempt counts.
SELECT region, profession FROM attempt WHERE id = :id;

-- name: counted_attempts
-- All attempts of a person in their order; of a delta, the version it leads to.
SELECT a.id, a.module, a.version, COALESCE(d.to_version, a.version) AS leads_to, a.state, a.kind, a.began_at,
       a.ended_at, a.scaled, a.pre_raw, a.pre_max, a.region, a.profession
FROM attempt a LEFT JOIN delta_offer d ON d.attempt = a.id
WHERE a.learner = :learner AND a.kind <> 'preview' ORDER BY a.id;

-- name: standings_of_learner
-- What a person has come to.
SELECT module, region, profession, first_version, began_at, version, completed_at, last_at, failed, best
FROM standing WHERE learner = :learner ORDER BY module;

-- name: standings_of_nobody
-- What people who are forgotten had come to.
SELECT module, region, profession, first_version, began_at, version, completed_at, last_at, failed, best
FROM standing WHERE learner IS NULL ORDER BY id;

-- name: keep_standing
-- What a person has come to in a module.
INSERT INTO standing (learner, module, region, profession, first_version, began_at, version, completed_at, last_at,
                      failed, best)
VALUES (:learner, :module, :region, :profession, :first_version, :began_at, :version, :completed_at, :last_at,
        :failed, :best)
ON CONFLICT (learner, module) WHERE learner IS NOT NULL
DO UPDATE SET region = excluded.region, profession = excluded.profession, first_version = excluded.first_version,
              began_at = excluded.began_at, version = excluded.version, completed_at = excluded.completed_at,
              last_at = excluded.last_at, failed = excluded.failed, best = excluded.best;

-- name: unname_standings
-- What a person had come to stays, and is nobody's.
UPDATE standing SET learner = NULL WHERE learner = :learner;

-- name: cohorts_to_count
-- The cohorts whose totals a person counts in.
SELECT cohort FROM enrolment WHERE learner = :learner AND left_at IS NULL ORDER BY cohort;

-- name: add_tally_delta
-- What a change adds to the totals.
INSERT INTO tally_delta (cohort, region, profession, day, month, module, version,
    people, begun, done, attempts, passed, failed, untested, gone, scored, score, squares, pairs, pre, post, b0, b1,
    b2, b3, b4, b5, b6, b7, b8, b9, b10, mark1, mark2, mark3, mark4, intent_yes, intent_partly, intent_no)
VALUES (:cohort, :region, :profession, :day, :month, :module, :version,
    :people, :begun, :done, :attempts, :passed, :failed, :untested, :gone, :scored, :score, :squares, :pairs, :pre,
    :post, :b0, :b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9, :b10, :mark1, :mark2, :mark3, :mark4, :intent_yes,
    :intent_partly, :intent_no);

-- name: take_tally_deltas
-- The oldest changes that are not in the totals yet: whoever takes them adds them in the same transaction.
DELETE FROM tally_delta WHERE id IN (SELECT id FROM tally_delta ORDER BY id LIMIT :most)
RETURNING cohort, region, profession, day, module, version,
    people, begun, done, attempts, passed, failed, untested, gone, scored, score, squares, pairs, pre, post, b0, b1,
    b2, b3, b4, b5, b6, b7, b8, b9, b10, mark1, mark2, mark3, mark4, intent_yes, intent_partly, intent_no;

-- name: add_to_tally
-- Add to a total.
INSERT INTO tally (cut, cohort, region, profession, period, module, version,
    people, begun, done, attempts, passed, failed, untested, gone, scored, score, squares, pairs, pre, post, b0, b1,
    b2, b3, b4, b5, b6, b7, b8, b9, b10, mark1, mark2, mark3, mark4, intent_yes, intent_partly, intent_no)
VALUES (:cut, :cohort, :region, :profession, :period, :module, :version,
    :people, :begun, :done, :attempts, :passed, :failed, :untested, :gone, :scored, :score, :squares, :pairs, :pre,
    :post, :b0, :b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9, :b10, :mark1, :mark2, :mark3, :mark4, :intent_yes,
    :intent_partly, :intent_no)
ON CONFLICT (cut, cohort, region, profession, period, module, version) DO UPDATE SET
    people = tally.people + excluded.people, begun = tally.begun + excluded.begun, done = tally.done + excluded.done,
    attempts = tally.attempts + excluded.attempts, passed = tally.passed + excluded.passed,
    failed = tally.failed + excluded.failed, untested = tally.untested + excluded.untested,
    gone = tally.gone + excluded.gone, scored = tally.scored + excluded.scored, score = tally.score + excluded.score,
    squares = tally.squares + excluded.squares, pairs = tally.pairs + excluded.pairs, pre = tally.pre + excluded.pre,
    post = tally.post + excluded.post, b0 = tally.b0 + excluded.b0, b1 = tally.b1 + excluded.b1,
    b2 = tally.b2 + excluded.b2, b3 = tally.b3 + excluded.b3, b4 = tally.b4 + excluded.b4,
    b5 = tally.b5 + excluded.b5, b6 = tally.b6 + excluded.b6, b7 = tally.b7 + excluded.b7,
    b8 = tally.b8 + excluded.b8, b9 = tally.b9 + excluded.b9, b10 = tally.b10 + excluded.b10,
    mark1 = tally.mark1 + excluded.mark1, mark2 = tally.mark2 + excluded.mark2,
    mark3 = tally.mark3 + excluded.mark3, mark4 = tally.mark4 + excluded.mark4,
    intent_yes = tally.intent_yes + excluded.intent_yes, intent_partly = tally.intent_partly + excluded.intent_partly,
    intent_no = tally.intent_no + excluded.intent_no;

-- name: drop_tallies
-- The totals are counted anew.
DELETE FROM tally;

-- name: drop_tally_deltas
-- With what was not in them yet.
DELETE FROM tally_delta;

-- name: drop_standings
-- And what people have come to, but for those who are nobody any more: that cannot be found again.
DELETE FROM standing WHERE learner IS NOT NULL;

-- name: said_by
-- What a person said of whole modules, where it counts; learner 0 is everybody who is forgotten.
SELECT f.attempt, f.module, f.version, f.region, f.profession, f.useful, f.intent, f.at
FROM feedback f WHERE COALESCE(f.learner, 0) = :learner ORDER BY f.attempt;

-- name: learners_to_count
-- A portion of those who began anything; 0 is everybody who is forgotten.
SELECT DISTINCT learner FROM attempt WHERE learner > :after ORDER BY learner LIMIT :most;
