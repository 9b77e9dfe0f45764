"""Puts the policy of this computer into force: before a command runs, before the door opens."""

import logging
from pathlib import Path

from db.key_ways import set_escrow
from db.store import Store, default_path
from desktop import framework
from desktop.admin.policy import current
from desktop.letters import templates
from desktop.words import working_days

log = logging.getLogger(__name__)


def obey() -> None:
    """Use the office's frameworks, templates and calendar where they are laid down."""
    policy = current()
    for key, use in (
        ("frameworks_folder", framework.use_folder),
        ("templates_folder", templates.use_folder),
        ("calendar_table", working_days.use_table),
    ):
        if policy.has(key):
            use(policy.path(key))


def usual_workspace(last: Path | None = None) -> Path:
    """The workspace that is laid down; else the one that was open last; else the usual place."""
    return current().path("workspace") or last or default_path()


def allowed(workspace: Path) -> Path:
    """That path, where the policy lets a workspace lie. Raises NotAllowed.

    The demo may lie anywhere: what is in it is invented.
    """
    from desktop.shell.first_run import is_demo

    if not (is_demo(workspace) and workspace.exists()):
        current().must_lie_here(workspace)
    return workspace


def keep_escrow(store: Store) -> None:
    """Give the office's key its way into an open workspace, or take it off again."""
    policy = current()
    if not policy.has("escrow_key"):
        return
    try:
        set_escrow(store.path, store.data_key, policy.value("escrow_key"))
    except ValueError:  # `policy check` names the line; a workspace must open all the same
        log.error("the escrow key of the policy is no age recipient")
