-- name: add_version
-- Keep what the compiler made; the same content is the same row.
INSERT INTO module_version (version, module, body, at) VALUES (:version, :module, :body, :at)
ON CONFLICT (version) DO NOTHING;

-- name: add_version_fact
-- What reports need to know of a version.
INSERT INTO version_fact (version, module, law_as_of) VALUES (:version, :module, :law_as_of)
ON CONFLICT (version) DO NOTHING;

-- name: version
-- What the compiler made, by its hash.
SELECT version, module, body, at FROM module_version WHERE version = :version;

-- name: versions_without_fact
-- Versions from before facts about them were kept.
SELECT v.version, v.module, v.body FROM module_version v LEFT JOIN version_fact f ON f.version = v.version
WHERE f.version IS NULL AND v.module <> :reference;

-- name: publish
-- From now on new attempts begin with this version.
INSERT INTO publication (module, version, at, by_whom, why, number, draft)
VALUES (:module, :version, :at, :by_whom, :why, :number, :draft);

-- name: publications
-- Every publication of a module, the newest first.
SELECT module, version, number, at, by_whom, why, draft FROM publication WHERE module = :module ORDER BY id DESC;

-- name: replacements
-- Versions with a wrong key, and the ones that took their place.
SELECT old_version, new_version FROM replacement;

-- name: replace_version
-- Open attempts of the old version go on in the new one.
INSERT INTO replacement (old_version, module, new_version, at) VALUES (:old_version, :module, :new_version, :now)
ON CONFLICT (old_version) DO UPDATE SET new_version = excluded.new_version, at = excluded.at;

-- name: drop_replacement
-- A version is in use again.
DELETE FROM replacement WHERE old_version = :old_version;

-- name: newest_publication
-- Changes whenever anything is published.
SELECT COALESCE(MAX(id), 0) AS id FROM publication;

-- name: current_versions
-- The version published last of every module.
SELECT module, version FROM publication p
WHERE id = (SELECT MAX(id) FROM publication n WHERE n.module = p.module);

-- name: fact
-- A small fact of the installation.
SELECT value FROM fact WHERE name = :name;

-- name: set_fact
-- Keep a small fact.
INSERT INTO fact (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: claim_fact
-- Keep a small fact unless it is known already.
INSERT INTO fact (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING;

-- name: drop_fact
-- Forget a small fact.
DELETE FROM fact WHERE name = :name;
