"""What is installed is what the lock files name: nothing else, from nowhere else."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = {
    "requirements.lock": (),
    "requirements-test.lock": ("test",),
    "requirements-build.lock": ("build",),
}


def pins(text):
    """{name: version} of a lock file."""
    found = re.findall(r"^([A-Za-z0-9_.-]+)==([^ \\\n]+)", text, re.M)
    return {canonicalize_name(name): version for name, version in found}


@pytest.fixture(params=LOCKS)
def lock(request, root):
    return request.param, (root / "packaging" / request.param).read_text(encoding="utf-8")


def test_the_lock_satisfies_what_pyproject_asks(lock, root):
    name, text = lock
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = list(project["dependencies"])
    for extra in LOCKS[name]:
        asked += project["optional-dependencies"][extra]
    pinned = pins(text)
    for requirement in map(Requirement, asked):
        assert pinned[canonicalize_name(requirement.name)] in requirement.specifier, requirement


def test_every_pin_has_hashes_and_no_address(lock):
    _, text = lock
    blocks = re.split(r"^(?=[A-Za-z0-9_.-]+==)", text, flags=re.M)[1:]
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert not re.search(r"https?://|file:|--index-url|--find-links|^-e|^/", text, re.M)


def test_what_is_tested_and_built_is_what_is_shipped(lock, root):
    shipped = pins((root / "packaging" / "requirements.lock").read_text(encoding="utf-8"))
    here = pins(lock[1])
    assert {name: here[name] for name in shipped} == shipped


def test_windows_gets_zone_data_which_it_lacks(lock):
    assert re.search(r"^tzdata==\S+", lock[1], re.M)


def test_no_part_of_qt_that_is_gpl_is_named(lock):
    assert not {"pyside6", "pyside6-addons"} & set(pins(lock[1]))
