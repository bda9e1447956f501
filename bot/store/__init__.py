"""Every SQL statement, and every mapping between rows and values. The only importer of database drivers."""
