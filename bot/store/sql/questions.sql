-- name: answers_in_tests
-- The newest answers to a question in post-tests that have ended, with the result of the whole test. The bound is set
-- before anything is left out, so it costs the same however many answers there are.
SELECT r.attempt, r.options, r.score, r.correct, r.locale, a.scaled
FROM (SELECT attempt, options, score, correct, locale FROM response
      WHERE item_hash = :item_hash AND phase = 'post' ORDER BY id DESC LIMIT :most) r
JOIN attempt a ON a.id = r.attempt
WHERE a.kind = 'full' AND a.scaled IS NOT NULL AND r.score IS NOT NULL;

-- name: keep_item_figure
-- A question was counted.
INSERT INTO item_figure (item_hash, responses, facility, discrimination, alarms, at)
VALUES (:item_hash, :responses, :facility, :discrimination, :alarms, :now)
ON CONFLICT (item_hash) DO UPDATE SET responses = excluded.responses, facility = excluded.facility,
    discrimination = excluded.discrimination, alarms = excluded.alarms, at = excluded.at;

-- name: item_figures
-- What was counted of every question last.
SELECT item_hash, responses, facility, discrimination, alarms, at FROM item_figure;

-- name: sweep_item_figures
-- Questions that are published no more are counted no more.
DELETE FROM item_figure WHERE at < :before;

-- name: change_complaint
-- A learner says something else of a question, before anybody has answered.
UPDATE complaint SET module = :module, version = :version, item = :item, reason = :reason, words = :words,
                     locale = :locale, at = :now
WHERE learner = :learner AND item_hash = :item_hash
  AND NOT EXISTS (SELECT 1 FROM complaint_answer n WHERE n.complaint = complaint.id);

-- name: add_complaint
-- A learner says that something is wrong with a question.
INSERT INTO complaint (learner, module, version, item, item_hash, reason, words, locale, at)
VALUES (:learner, :module, :version, :item, :item_hash, :reason, :words, :locale, :now);

-- name: own_complaint
-- What a learner said of a question last, if nobody has answered yet.
SELECT c.id, c.learner, c.module, c.version, c.item, c.item_hash, c.reason, c.words, c.locale, c.at
FROM complaint c LEFT JOIN complaint_answer n ON n.complaint = c.id
WHERE c.learner = :learner AND c.item_hash = :item_hash AND n.complaint IS NULL;

-- name: complaint
-- One complaint, answered or not.
SELECT id, learner, module, version, item, item_hash, reason, words, locale, at FROM complaint WHERE id = :id;

-- name: reported_questions
-- Questions with open complaints, the one that was complained of last first; newest is the complaint to open it by.
SELECT g.newest, g.number, g.touched, c.module, c.version, c.item, c.item_hash
FROM (SELECT MAX(o.id) AS newest, COUNT(*) AS number, MAX(o.at) AS touched
      FROM complaint o LEFT JOIN complaint_answer n ON n.complaint = o.id
      WHERE n.complaint IS NULL GROUP BY o.item_hash, o.module) g
JOIN complaint c ON c.id = g.newest
ORDER BY g.touched DESC, g.newest DESC LIMIT :most;

-- name: open_complaints
-- The newest open complaints about one question of a module, up to the newest that was seen.
SELECT c.id, c.learner, c.module, c.version, c.item, c.item_hash, c.reason, c.words, c.locale, c.at
FROM complaint c LEFT JOIN complaint_answer n ON n.complaint = c.id
WHERE c.item_hash = :item_hash AND c.module = :module AND c.id <= :upto AND n.complaint IS NULL
ORDER BY c.id DESC LIMIT :most;

-- name: answer_complaint
-- One trainer answers; whoever comes second writes nothing.
INSERT INTO complaint_answer (complaint, reply, words, trainer, at) VALUES (:complaint, :reply, :words, :trainer, :now)
ON CONFLICT (complaint) DO NOTHING;

-- name: complaints_of_learner
-- Everything a person said of questions, and what was answered.
SELECT c.id, c.module, c.item, c.reason, c.words, c.locale, c.at, n.reply, n.words AS answer, n.at AS answered_at
FROM complaint c LEFT JOIN complaint_answer n ON n.complaint = c.id WHERE c.learner = :learner ORDER BY c.id;

-- name: complaint_answers_of_trainer
-- What a person answered to others.
SELECT complaint, reply, words, at FROM complaint_answer WHERE trainer = :trainer ORDER BY complaint;

-- name: forget_complaints
-- The person leaves: that somebody complained, and of what, stays; the words go.
UPDATE complaint SET learner = NULL, words = '' WHERE learner = :learner;

-- name: unname_complaint_answers
-- What they answered as a trainer stays, without their name.
UPDATE complaint_answer SET trainer = NULL WHERE trainer = :learner;
