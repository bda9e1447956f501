-- name: add_remark
-- A reviewer's remark on a part of a draft.
INSERT INTO remark (draft, version, part, words, reviewer, at)
VALUES (:draft, :version, :part, :words, :reviewer, :at);

-- name: remarks
-- Everything remarked on a draft, oldest first.
SELECT draft, version, part, words, reviewer, at FROM remark WHERE draft = :draft ORDER BY id;

-- name: remarks_of_reviewer
-- What one reviewer remarked.
SELECT draft, version, part, words, reviewer, at FROM remark WHERE reviewer = :reviewer ORDER BY id;

-- name: unname_remarks
-- The reviewer is forgotten; the remark stays.
UPDATE remark SET reviewer = NULL WHERE reviewer = :reviewer;

-- name: add_sign_off
-- A reviewer's verdict on one version of a draft.
INSERT INTO sign_off (draft, version, verdict, reviewer, at) VALUES (:draft, :version, :verdict, :reviewer, :at);

-- name: sign_offs
-- Every verdict on a draft, oldest first.
SELECT draft, version, verdict, reviewer, at FROM sign_off WHERE draft = :draft ORDER BY id;

-- name: sign_offs_of_reviewer
-- What one reviewer decided.
SELECT draft, version, verdict, reviewer, at FROM sign_off WHERE reviewer = :reviewer ORDER BY id;

-- name: unname_sign_offs
-- The reviewer is forgotten; that the version was approved or returned, and when, stays.
UPDATE sign_off SET reviewer = NULL WHERE reviewer = :reviewer;
