"""What is shipped comes with the licences it asks for, and with none that we can't keep."""

import json

import pytest


@pytest.fixture(scope="module")
def notices(tool):
    return tool("notices")


@pytest.fixture(scope="module")
def shipped(notices, root):
    return notices.shipped(root / "packaging" / "requirements.lock")


def test_every_package_states_its_licence_and_brings_its_text(notices, shipped):
    assert len(shipped) > 50
    for package in shipped:
        assert notices.licence(package) not in ("not stated", "UNKNOWN"), package.metadata["Name"]
        assert len(notices.notice(package)) > 500, package.metadata["Name"]


def test_nothing_under_the_gpl_or_agpl_is_shipped(notices, shipped):
    assert [it.metadata["Name"] for it in shipped if notices.is_refused(notices.licence(it))] == []


@pytest.mark.parametrize(
    ("said", "is_refused"),
    [
        ("GPL-3.0-only", True),
        ("GNU Affero General Public License v3", True),
        ("AGPL-3.0", True),
        ("LGPL-3.0-only", False),
        ("GPL-2.0 OR MIT", False),
        ("MIT", False),
    ],
)
def test_licences_that_reach_over_to_ours_are_refused(notices, said, is_refused):
    assert notices.is_refused(said) is is_refused


def test_a_library_inside_a_package_is_named_with_that_package_and_version(notices, shipped):
    openssl = notices.inner("OpenSSL", shipped)
    assert openssl["description"] == "inside sqlcipher3 0.6.4"
    assert json.dumps(openssl)
