-- name: add_announcement
-- A new one, to be written.
INSERT INTO announcement (author, state, ru, en, professions, regions, cohort, module, progress, mailing, at, touched_at)
VALUES (:author, 'writing', :ru, :en, :professions, :regions, :cohort, :module, :progress, 0, :now, :now)
RETURNING id;

-- name: announcement_begun
-- The one an author began and has not written a word of.
SELECT MAX(id) AS id FROM announcement WHERE author = :author AND state = 'writing' AND ru = '' AND en = '';

-- name: announcement
-- One announcement.
SELECT id, author, state, ru, en, professions, regions, cohort, module, progress, due, mailing, at
FROM announcement WHERE id = :id;

-- name: announcements
-- A page of what a person sees, the newest first: their own, and with `others` 1 what others have sent.
SELECT id, author, state, ru, en, professions, regions, cohort, module, progress, due, mailing, at
FROM announcement WHERE author = :author OR (CAST(:others AS BIGINT) = 1 AND state <> 'writing')
ORDER BY id DESC LIMIT :most OFFSET :skip;

-- name: announcements_number
-- How many there are in all those pages.
SELECT COUNT(*) AS number FROM announcement
WHERE author = :author OR (CAST(:others AS BIGINT) = 1 AND state <> 'writing');

-- name: save_announcement
-- Keep words and audience of one that is still being written.
UPDATE announcement SET ru = :ru, en = :en, professions = :professions, regions = :regions, cohort = :cohort,
                        module = :module, progress = :progress, touched_at = :now
WHERE id = :id AND state = 'writing';

-- name: schedule_announcement
-- It goes out at `due`; nothing happens when it was sent before.
UPDATE announcement SET state = 'scheduled', due = :due, touched_at = :now WHERE id = :id AND state = 'writing';

-- name: hold_announcement
-- One step of its delivery begins: from here to the end of the transaction nobody else may stop it.
UPDATE announcement SET touched_at = :now WHERE id = :id AND state IN ('scheduled', 'sending');

-- name: begin_announcement
-- Its recipients are being found.
UPDATE announcement SET state = 'sending', mailing = :mailing, due = :now WHERE id = :id AND state = 'scheduled';

-- name: end_announcement
-- It is done, or was stopped.
UPDATE announcement SET state = :state, touched_at = :now WHERE id = :id AND state IN ('scheduled', 'sending');

-- name: drop_announcement
-- Nobody wants it; it was never sent.
DELETE FROM announcement WHERE id = :id AND state = 'writing';

-- name: announcements_of_author
-- All that a person wrote.
SELECT id, author, state, ru, en, professions, regions, cohort, module, progress, due, mailing, at
FROM announcement WHERE author = :author ORDER BY id;

-- name: drop_announcements_of
-- Erase what a person had begun to write.
DELETE FROM announcement WHERE author = :author AND state = 'writing';

-- name: unname_announcements
-- What was sent stays, the name goes.
UPDATE announcement SET author = NULL WHERE author = :author;

-- name: audience_number
-- How many an audience has: who has chosen a language and can be written to.
SELECT COUNT(*) AS number FROM learner l
WHERE l.locale IS NOT NULL
  AND (CAST(:professions AS TEXT) = '' OR CAST(:professions AS TEXT) LIKE '%+' || l.profession || '+%')
  AND (CAST(:regions AS TEXT) = '' OR CAST(:regions AS TEXT) LIKE '%+' || l.region || '+%')
  AND (CAST(:module AS TEXT) = '' OR EXISTS (
      SELECT 1 FROM attempt a
      WHERE a.learner = l.id AND a.module = CAST(:module AS TEXT) AND a.kind = 'full'
        AND (CAST(:progress AS TEXT) <> 'passed' OR a.state IN ('passed', 'completed'))))
  AND (CAST(:progress AS TEXT) <> 'unfinished' OR NOT EXISTS (
      SELECT 1 FROM attempt a
      WHERE a.learner = l.id AND a.module = CAST(:module AS TEXT) AND a.kind = 'full'
        AND a.state IN ('passed', 'completed')))
  AND (CAST(:cohort AS BIGINT) = 0 OR EXISTS (
      SELECT 1 FROM enrolment e
      WHERE e.cohort = CAST(:cohort AS BIGINT) AND e.learner = l.id AND e.left_at IS NULL))
  AND EXISTS (SELECT 1 FROM chat c WHERE c.learner = l.id AND c.left_at IS NULL);

-- name: audience_slice
-- Where the next slice of all learners ends, who are gone through in the order of their ids.
SELECT MAX(id) AS until FROM (SELECT id FROM learner WHERE id > :after ORDER BY id LIMIT :most) AS slice;

-- name: address_audience
-- Those of a slice whom an announcement is for, each at the end of their night. The conditions of audience_number.
INSERT INTO recipient (mailing, learner, state, due, at)
SELECT CAST(:mailing AS BIGINT), l.id, 'waiting', COALESCE(m.due, CAST(:now AS BIGINT)), CAST(:now AS BIGINT)
FROM learner l
LEFT JOIN morning m ON m.mailing = CAST(:mailing AS BIGINT) AND m.region = COALESCE(l.region, '')
WHERE l.id > CAST(:after AS BIGINT) AND l.id <= CAST(:until AS BIGINT) AND l.locale IS NOT NULL
  AND (CAST(:professions AS TEXT) = '' OR CAST(:professions AS TEXT) LIKE '%+' || l.profession || '+%')
  AND (CAST(:regions AS TEXT) = '' OR CAST(:regions AS TEXT) LIKE '%+' || l.region || '+%')
  AND (CAST(:module AS TEXT) = '' OR EXISTS (
      SELECT 1 FROM attempt a
      WHERE a.learner = l.id AND a.module = CAST(:module AS TEXT) AND a.kind = 'full'
        AND (CAST(:progress AS TEXT) <> 'passed' OR a.state IN ('passed', 'completed'))))
  AND (CAST(:progress AS TEXT) <> 'unfinished' OR NOT EXISTS (
      SELECT 1 FROM attempt a
      WHERE a.learner = l.id AND a.module = CAST(:module AS TEXT) AND a.kind = 'full'
        AND a.state IN ('passed', 'completed')))
  AND (CAST(:cohort AS BIGINT) = 0 OR EXISTS (
      SELECT 1 FROM enrolment e
      WHERE e.cohort = CAST(:cohort AS BIGINT) AND e.learner = l.id AND e.left_at IS NULL))
  AND EXISTS (SELECT 1 FROM chat c WHERE c.learner = l.id AND c.left_at IS NULL)
ON CONFLICT (mailing, learner) DO NOTHING;

-- name: limit_announcement
-- The regions its sender has when it goes out.
UPDATE announcement SET regions = :regions WHERE id = :id;
