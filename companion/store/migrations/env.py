"""Runs migrations on the connection that `store/migrate.py` passes, inside its transaction."""

from alembic import context

from companion.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True
)
with context.begin_transaction():
    context.run_migrations()
