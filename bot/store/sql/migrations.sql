-- name: applied_migrations
-- Which steps of the schema this database has taken.
SELECT number FROM migration;

-- name: add_migration
-- Note a step as taken.
INSERT INTO migration (number, at) VALUES (:number, :at);
