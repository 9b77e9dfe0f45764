"""Runs the steps on the connection that `db.migrating` hands over."""

from alembic import context

import db.models  # noqa: F401 - registers the tables
from db.base import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the transaction is ours
)
context.run_migrations()
