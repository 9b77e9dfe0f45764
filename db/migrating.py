"""Brings a store to this program's form. Imported only when there is something to do."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from db.engine import writer

HERE = Path(__file__).parent / "migrations"


def migrate(engine: Engine, path: Path) -> None:
    """All steps in one transaction: a step that fails leaves the store as it was."""
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    with writer(engine).begin() as connection:
        config.attributes["connection"] = connection
        config.attributes["path"] = path
        command.upgrade(config, "head")
