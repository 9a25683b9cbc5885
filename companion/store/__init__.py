"""The database: one module a table family. SQL is written here and nowhere else."""
