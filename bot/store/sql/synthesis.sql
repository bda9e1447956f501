-- name: real_people
-- How many people are neither invented nor of the demo.
SELECT COUNT(*) AS people FROM learner l
WHERE NOT EXISTS (SELECT 1 FROM chat c WHERE c.learner = l.id
                  AND (c.address LIKE 'web:synth-%' OR c.address LIKE 'web:demo-%'));

-- name: invented_so_far
-- How many people are invented, and the last number an attempt has.
SELECT (SELECT COUNT(*) FROM chat WHERE address LIKE 'web:synth-%') AS people,
       (SELECT COALESCE(MAX(id), 0) FROM attempt) AS attempts;

-- name: add_invented
-- A person who answered the questions of the first run.
INSERT INTO learner (id, locale, profession, region, joined) VALUES (:id, :locale, :profession, :region, :joined);

-- name: number_attempts_on
-- Attempts were given their numbers from outside: go on after the last one. SQLite does so by itself.
SELECT MAX(id) AS last FROM attempt;

-- name: number_attempts_on (postgres)
-- The last number, which the sequence is moved to.
SELECT setval(pg_get_serial_sequence('attempt', 'id'), MAX(id)) AS last FROM attempt;
