-- name: add_cohort
-- A new cohort.
INSERT INTO cohort (name, author, at) VALUES (:name, :author, :now) RETURNING id;

-- name: cohort
-- One cohort.
SELECT id, name, at, archived_at FROM cohort WHERE id = :id;

-- name: cohorts
-- Cohorts in use with the number of their members; regions is '*' for all, else codes between bars.
SELECT c.id, c.name, c.at, c.archived_at,
       (SELECT COUNT(*) FROM enrolment e JOIN learner l ON l.id = e.learner
        WHERE e.cohort = c.id AND e.left_at IS NULL
          AND (CAST(:regions AS TEXT) = '*' OR CAST(:regions AS TEXT) LIKE '%|' || l.region || '|%')) AS members
FROM cohort c WHERE c.archived_at IS NULL ORDER BY c.id DESC;

-- name: cohort_members
-- How many are in a cohort; regions as above.
SELECT COUNT(*) AS members FROM enrolment e JOIN learner l ON l.id = e.learner
WHERE e.cohort = :cohort AND e.left_at IS NULL
  AND (CAST(:regions AS TEXT) = '*' OR CAST(:regions AS TEXT) LIKE '%|' || l.region || '|%');

-- name: rename_cohort
-- Another name.
UPDATE cohort SET name = :name WHERE id = :id AND archived_at IS NULL;

-- name: archive_cohort
-- Nobody comes in any more, nothing is asked of its members.
UPDATE cohort SET archived_at = :now WHERE id = :id AND archived_at IS NULL;

-- name: enrol
-- A learner comes into a cohort, or comes back.
INSERT INTO enrolment (cohort, learner, way, joined_at) VALUES (:cohort, :learner, :way, :now)
ON CONFLICT (cohort, learner) DO UPDATE SET way = excluded.way, joined_at = excluded.joined_at, left_at = NULL
WHERE enrolment.left_at IS NOT NULL;

-- name: leave_cohort
-- A learner goes.
UPDATE enrolment SET left_at = :now WHERE cohort = :cohort AND learner = :learner AND left_at IS NULL;

-- name: enrolments_of_learner
-- Every cohort a learner is or was in.
SELECT e.cohort, e.way, e.joined_at, e.left_at, COALESCE(c.name, '') AS name, COALESCE(c.at, 0) AS at, c.archived_at
FROM enrolment e LEFT JOIN cohort c ON c.id = e.cohort WHERE e.learner = :learner ORDER BY e.joined_at, e.cohort;

-- name: expected_learner
-- A person who has not come yet, with the region they were enrolled with.
INSERT INTO learner (id, joined, region) VALUES (:id, :joined, :region) ON CONFLICT (id) DO NOTHING;

-- name: members_to_tell
-- Members who use the bot, a portion after one of them, with where they were seen last.
SELECT e.learner,
       (SELECT c.address FROM chat c WHERE c.learner = e.learner AND c.left_at IS NULL
        ORDER BY c.seen DESC, c.id DESC LIMIT 1) AS address
FROM enrolment e JOIN learner l ON l.id = e.learner
WHERE e.cohort = :cohort AND e.left_at IS NULL AND e.learner > :after AND l.locale IS NOT NULL
ORDER BY e.learner LIMIT :most;

-- name: add_assignment
-- A module for a cohort or for one learner.
INSERT INTO assignment (cohort, learner, module, day, since, author, at)
VALUES (:cohort, :learner, :module, :day, :since, :author, :now) RETURNING id;

-- name: assignment
-- One assignment that stands.
SELECT id, cohort, learner, module, day, since, at, 0 AS joined FROM assignment
WHERE id = :id AND withdrawn_at IS NULL;

-- name: assignments_of_cohort
-- What is asked of a cohort, the nearest day first.
SELECT id, cohort, learner, module, day, since, at, 0 AS joined FROM assignment
WHERE cohort = :cohort AND withdrawn_at IS NULL ORDER BY day, id;

-- name: assignments_of_learner
-- What is asked of a learner, by their cohorts and by itself, the nearest day first.
SELECT a.id, a.cohort, a.learner, a.module, a.day, a.since, a.at, e.joined_at AS joined
FROM enrolment e JOIN cohort c ON c.id = e.cohort JOIN assignment a ON a.cohort = e.cohort
WHERE e.learner = :learner AND e.left_at IS NULL AND c.archived_at IS NULL AND a.withdrawn_at IS NULL
UNION ALL
SELECT a.id, a.cohort, a.learner, a.module, a.day, a.since, a.at, 0 AS joined
FROM assignment a WHERE a.learner = :learner AND a.withdrawn_at IS NULL
ORDER BY 5, 1;

-- name: own_assignments_of_learner
-- What was ever asked of a learner alone.
SELECT module, day, at FROM assignment WHERE learner = :learner ORDER BY id;

-- name: withdraw_assignment
-- It is asked no more.
UPDATE assignment SET withdrawn_at = :now WHERE id = :id AND withdrawn_at IS NULL;

-- name: cohort_tally
-- How members stand with a module: all, who has done it since, and who has begun it.
SELECT COUNT(*) AS members,
       COALESCE(SUM(CASE WHEN EXISTS (
           SELECT 1 FROM attempt t WHERE t.learner = l.id AND t.module = :module AND t.kind <> 'preview'
             AND t.state IN ('passed', 'completed') AND t.ended_at >= :since) THEN 1 ELSE 0 END), 0) AS done,
       COALESCE(SUM(CASE WHEN EXISTS (
           SELECT 1 FROM attempt t WHERE t.learner = l.id AND t.module = :module AND t.kind <> 'preview'
             AND t.touched_at >= :since) THEN 1 ELSE 0 END), 0) AS begun
FROM enrolment e JOIN learner l ON l.id = e.learner
WHERE e.cohort = :cohort AND e.left_at IS NULL
  AND (CAST(:regions AS TEXT) = '*' OR CAST(:regions AS TEXT) LIKE '%|' || l.region || '|%');

-- name: done_by_learner
-- Modules a learner has done, with when they did so last.
SELECT module, MAX(ended_at) AS at FROM attempt
WHERE learner = :learner AND kind <> 'preview' AND state IN ('passed', 'completed') GROUP BY module;

-- name: reminders_of_learner
-- What a learner was reminded of.
SELECT assignment, answer, last_at, snoozed_until FROM reminder WHERE learner = :learner ORDER BY assignment;

-- name: save_reminder
-- A reminder was sent, put off or refused.
INSERT INTO reminder (assignment, learner, answer, last_at, snoozed_until)
VALUES (:assignment, :learner, :answer, :last_at, :snoozed_until)
ON CONFLICT (assignment, learner) DO UPDATE
SET answer = excluded.answer, last_at = excluded.last_at, snoozed_until = excluded.snoozed_until;

-- name: add_invite
-- A link into a cohort.
INSERT INTO invite (cohort, token, expires, most, author, at)
VALUES (:cohort, :token, :expires, :most, :author, :now) RETURNING id;

-- name: invite
-- One link and how often it was used; by its id, or by its token.
SELECT i.id, i.cohort, i.token, i.expires, i.most, i.at, i.revoked_at,
       (SELECT COUNT(*) FROM invite_use u WHERE u.token = i.token) AS used
FROM invite i WHERE i.id = :id OR i.token = :token;

-- name: invites_of_cohort
-- Links into a cohort that are not taken back, the newest first.
SELECT i.id, i.cohort, i.token, i.expires, i.most, i.at, i.revoked_at,
       (SELECT COUNT(*) FROM invite_use u WHERE u.token = i.token) AS used
FROM invite i WHERE i.cohort = :cohort AND i.revoked_at IS NULL ORDER BY i.id DESC;

-- name: revoke_invite
-- The link opens nothing any more.
UPDATE invite SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL;

-- name: invite_used_by
-- Whether a learner came by this link before.
SELECT place FROM invite_use WHERE token = :token AND learner = :learner;

-- name: use_invite
-- Take the next place of a link that still has one. Two who want the same place write the same key: one of them waits,
-- then writes nothing.
INSERT INTO invite_use (token, place, learner, at)
SELECT i.token, 1 + (SELECT COUNT(*) FROM invite_use u WHERE u.token = i.token),
       CAST(:learner AS BIGINT), CAST(:now AS BIGINT)
FROM invite i WHERE i.token = :token AND i.revoked_at IS NULL AND (i.expires IS NULL OR i.expires > :now)
  AND (i.most IS NULL OR (SELECT COUNT(*) FROM invite_use u WHERE u.token = i.token) < i.most)
ON CONFLICT DO NOTHING;

-- name: invite_uses_of_learner
-- Links a learner came by.
SELECT token, at FROM invite_use WHERE learner = :learner ORDER BY at, token;

-- name: forget_enrolments
-- Erase which cohorts a person was in.
DELETE FROM enrolment WHERE learner = :learner;

-- name: forget_reminders
-- Erase what they were reminded of.
DELETE FROM reminder WHERE learner = :learner;

-- name: forget_own_assignments
-- Erase what was asked of them alone.
DELETE FROM assignment WHERE learner = :learner;

-- name: forget_invite_uses
-- The place stays taken, by nobody.
UPDATE invite_use SET learner = NULL WHERE learner = :learner;

-- name: made_in_cohorts
-- What a member of staff made here: cohorts by their name, links by their word, assignments by their module.
SELECT 'cohort' AS what, name, at FROM cohort WHERE author = :learner
UNION ALL SELECT 'invite' AS what, token AS name, at FROM invite WHERE author = :learner
UNION ALL SELECT 'assignment' AS what, module AS name, at FROM assignment WHERE author = :learner
ORDER BY at, what, name;

-- name: unname_cohorts
-- Cohorts stay when who made them is forgotten.
UPDATE cohort SET author = NULL WHERE author = :learner;

-- name: unname_assignments
-- So does what they assigned.
UPDATE assignment SET author = NULL WHERE author = :learner;

-- name: unname_invites
-- And the links they made.
UPDATE invite SET author = NULL WHERE author = :learner;
