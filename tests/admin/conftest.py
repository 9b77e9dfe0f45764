"""A policy for one test, laid down where this system's policy lies."""

import json

import pytest

from desktop import framework
from desktop.admin import places, policy
from desktop.admin.policy import gathered
from desktop.letters import templates
from desktop.words import working_days


@pytest.fixture
def laid_down(tmp_path, monkeypatch):
    """Lay down a policy for this test, as text or as an object."""

    def lay(content):
        text = content if isinstance(content, str) else json.dumps(content)
        (tmp_path / places.NAME).write_text(text, encoding="utf-8")
        policy.current.cache_clear()
        return gathered()

    monkeypatch.setattr(places, "LINUX", tmp_path)
    monkeypatch.setattr(places, "MAC", tmp_path)
    monkeypatch.setattr(places, "managed", lambda: ("", {}))
    yield lay
    policy.current.cache_clear()
    for use in (framework.use_folder, templates.use_folder, working_days.use_table):
        use(None)
