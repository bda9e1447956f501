-- name: issue_certificate
-- A certificate for a completed attempt; a second tap issues nothing.
INSERT INTO certificate (code, attempt, learner, at, until, document, document_at, named, whole)
VALUES (:code, :attempt, :learner, :at, :until, 1, :at, :named, :whole)
ON CONFLICT DO NOTHING;

-- name: certificate
-- One certificate by its code.
SELECT code, attempt, learner, at, until, document, document_at, named, brought_to, brought_at, whole
FROM certificate WHERE code = :code;

-- name: certificate_of_attempt
-- What was issued for an attempt.
SELECT code, attempt, learner, at, until, document, document_at, named, brought_to, brought_at, whole
FROM certificate WHERE attempt = :attempt;

-- name: certificates_of_learner
-- All certificates of a person, the newest first.
SELECT code, attempt, learner, at, until, document, document_at, named, brought_to, brought_at, whole
FROM certificate WHERE learner = :learner ORDER BY at DESC, code;

-- name: certificates_to_renew
-- Those that end in some time, of results that still stand, where the module was not completed again since.
SELECT c.code, c.attempt, c.learner, c.at, c.until, c.document, c.document_at, c.named, c.brought_to, c.brought_at,
       c.whole, a.module
FROM certificate c JOIN attempt a ON a.id = c.attempt
WHERE c.learner = :learner AND c.until > :after AND c.until <= :before AND a.state IN ('passed', 'completed')
  AND NOT EXISTS (SELECT 1 FROM attempt n WHERE n.learner = a.learner AND n.module = a.module AND n.id > a.id
                  AND n.state IN ('passed', 'completed') AND n.kind = 'full')
ORDER BY c.until, c.code;

-- name: brought_up
-- The newest version of a module that a person has completed or caught up to since an attempt.
SELECT COALESCE(d.to_version, a.version) AS version, a.ended_at
FROM attempt a LEFT JOIN delta_offer d ON d.attempt = a.id
WHERE a.learner = :learner AND a.module = :module AND a.id > :attempt AND a.kind <> 'preview'
  AND a.state IN ('passed', 'completed')
ORDER BY a.id DESC LIMIT 1;

-- name: brought_up_whole
-- The newest version of a module that a person has completed as a whole since an attempt.
SELECT version, ended_at FROM attempt
WHERE learner = :learner AND module = :module AND id > :attempt AND kind = 'full' AND state IN ('passed', 'completed')
ORDER BY id DESC LIMIT 1;

-- name: reissue_certificates
-- Another name: what was made before under these codes is out of date.
UPDATE certificate SET document = document + 1, document_at = :now, named = CASE WHEN :named = 1 THEN 1 ELSE named END
WHERE learner = :learner;

-- name: unhand_certificate
-- The person is forgotten: the certificate stays as nobody's, and keeps the version they had caught up to.
UPDATE certificate SET learner = NULL, brought_to = :brought_to, brought_at = :brought_at WHERE code = :code;

-- name: bearer
-- The name a person has put on their certificates.
SELECT learner, name, consent, at FROM bearer WHERE learner = :learner;

-- name: set_bearer
-- The person gives their name and agrees to the text of this number.
INSERT INTO bearer (learner, name, consent, at) VALUES (:learner, :name, :consent, :at)
ON CONFLICT (learner) DO UPDATE SET name = excluded.name, consent = excluded.consent, at = excluded.at;

-- name: forget_bearer
-- The person takes their name back.
DELETE FROM bearer WHERE learner = :learner;

-- name: forget_documents
-- Files that bore the name.
DELETE FROM file WHERE owner = :learner AND name LIKE 'certificate-%';

-- name: forget_document_jobs
-- Documents that are being made with the name.
DELETE FROM job WHERE lane = :lane AND kind = 'certificate';

-- name: add_certificate_verdict
-- An admin withdraws a certificate, or restores it.
INSERT INTO certificate_verdict (code, verdict, reason, learner, at)
VALUES (:code, :verdict, :reason, :learner, :at);

-- name: certificate_verdict
-- The newest word on a certificate.
SELECT code, verdict, reason, learner, at FROM certificate_verdict WHERE code = :code ORDER BY id DESC LIMIT 1;

-- name: certificate_verdicts_of
-- What one admin has withdrawn and restored.
SELECT code, verdict, reason, at FROM certificate_verdict WHERE learner = :learner ORDER BY id;

-- name: unname_certificate_verdicts
-- The admin is forgotten; that it was withdrawn stays.
UPDATE certificate_verdict SET learner = NULL WHERE learner = :learner;

-- name: certificate_rule
-- How certificates of a module are issued now.
SELECT months, whole, at FROM certificate_rule WHERE module = :module ORDER BY id DESC LIMIT 1;

-- name: certificate_rules
-- The newest rule of every module that has one.
SELECT module, months, whole, at FROM certificate_rule
WHERE id IN (SELECT MAX(id) FROM certificate_rule GROUP BY module);

-- name: add_certificate_rule
-- An admin sets the rule of a module.
INSERT INTO certificate_rule (module, months, whole, learner, at) VALUES (:module, :months, :whole, :learner, :at);

-- name: certificate_rules_of
-- What one admin has set.
SELECT module, months, whole, at FROM certificate_rule WHERE learner = :learner ORDER BY id;

-- name: unname_certificate_rules
-- The admin is forgotten; the rule stays.
UPDATE certificate_rule SET learner = NULL WHERE learner = :learner;
