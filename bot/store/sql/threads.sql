-- name: add_thread
-- A learner asks trainers something.
INSERT INTO thread (learner, profession, region, at) VALUES (:learner, :profession, :region, :now) RETURNING id;

-- name: thread
-- One thread: who asks, who answers, and whose word was the last.
SELECT t.id, t.learner, t.profession, t.region, t.at, k.trainer,
       (SELECT m.side FROM thread_message m WHERE m.thread = t.id ORDER BY m.id DESC LIMIT 1) AS side,
       (SELECT MAX(m.at) FROM thread_message m WHERE m.thread = t.id) AS touched
FROM thread t LEFT JOIN thread_take k ON k.thread = t.id WHERE t.id = :id;

-- name: threads
-- What trainers see: who waits first, then the newest; who was forgotten is left out.
SELECT * FROM (
    SELECT t.id, t.learner, t.profession, t.region, t.at, k.trainer,
           (SELECT m.side FROM thread_message m WHERE m.thread = t.id ORDER BY m.id DESC LIMIT 1) AS side,
           (SELECT MAX(m.at) FROM thread_message m WHERE m.thread = t.id) AS touched
    FROM thread t LEFT JOIN thread_take k ON k.thread = t.id WHERE t.learner IS NOT NULL
) found
ORDER BY CASE side WHEN 'learner' THEN 0 WHEN 'trainer' THEN 1 ELSE 2 END, id DESC LIMIT :most;

-- name: threads_of_learner
-- What a learner asked, the newest first.
SELECT t.id, t.learner, t.profession, t.region, t.at, k.trainer,
       (SELECT m.side FROM thread_message m WHERE m.thread = t.id ORDER BY m.id DESC LIMIT 1) AS side,
       (SELECT MAX(m.at) FROM thread_message m WHERE m.thread = t.id) AS touched
FROM thread t LEFT JOIN thread_take k ON k.thread = t.id WHERE t.learner = :learner ORDER BY t.id DESC;

-- name: thread_messages
-- What was said in a thread.
SELECT side, words, at FROM thread_message WHERE thread = :thread ORDER BY id;

-- name: say_in_thread
-- One more message.
INSERT INTO thread_message (thread, side, learner, words, at) VALUES (:thread, :side, :learner, :words, :now);

-- name: take_thread
-- One trainer answers; whoever comes second writes nothing.
INSERT INTO thread_take (thread, trainer, at) VALUES (:thread, :trainer, :now) ON CONFLICT (thread) DO NOTHING;

-- name: give_thread_back
-- Another trainer may answer.
DELETE FROM thread_take WHERE thread = :thread AND trainer = :trainer;

-- name: words_of_learner
-- What a person said in threads, as a learner or as a trainer.
SELECT thread, side, words, at FROM thread_message WHERE learner = :learner ORDER BY id;

-- name: forget_words
-- Erase what a person said as a learner.
UPDATE thread_message SET words = '', learner = NULL
WHERE side = 'learner' AND thread IN (SELECT id FROM thread WHERE learner = :learner);

-- name: unname_words
-- What they said as a trainer stays, without their name.
UPDATE thread_message SET learner = NULL WHERE learner = :learner;

-- name: unname_threads
-- The thread is nobody's.
UPDATE thread SET learner = NULL, profession = '', region = '' WHERE learner = :learner;

-- name: takes_of_trainer
-- The threads one trainer answers.
SELECT thread, at FROM thread_take WHERE trainer = :learner ORDER BY thread;

-- name: unname_takes
-- Another trainer may go on with what they took.
DELETE FROM thread_take WHERE trainer = :learner;
