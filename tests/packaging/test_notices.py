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
    first = notices.inner(notices.INSIDE[0], shipped)
    assert (first["name"], first["description"]) == ("OpenSSL", "inside sqlcipher3 0.6.4")
    refs = [notices.inner(it, shipped)["bom-ref"] for it in [*notices.INSIDE, *notices.BESIDE]]
    assert len(set(refs)) == len(refs)
    assert json.dumps(first)


def test_each_part_brings_its_licence_or_says_which_package_does(notices, shipped):
    packages = {it.metadata["Name"].lower().replace("_", "-") for it in shipped}
    for part in [*notices.INSIDE, *notices.BESIDE]:
        assert all(text.stat().st_size > 300 for text in part.texts), part.name
        told = part.texts or part.inside.lower() in packages or part.inside == "the guide"
        assert told, part.name
    assert len(notices.part_notice(notices.INSIDE[0])) > 5000


def test_the_dictionaries_and_fonts_of_the_program_are_in_the_notices(notices, root):
    told = "".join(notices.part_notice(it) for it in notices.BESIDE)
    for folder, name in (("spelling", "cy"), ("spelling", "en-gb")):
        licence = (root / "resources" / folder / f"{name}.licence.txt").read_text("utf-8")
        assert licence in told
    assert (root / "resources" / "fonts" / "OFL.txt").read_text("utf-8") in told


def test_what_lies_in_a_built_tree_and_is_named_nowhere_is_found(
    tool, notices, shipped, tmp_path, monkeypatch
):
    parts = tool("parts")
    modules = {"desktop", "sqlalchemy", "json", "pandas"}
    monkeypatch.setattr(parts, "frozen_modules", lambda tree: modules)
    for name in (
        "libqpdf-781b0270.so.30.4.2",
        "libstranger.so.1",
        "libpython3.11.so.1.0",
        "x.txt",
    ):
        (tmp_path / name).touch()
    assert list(parts.unnamed(tmp_path, shipped)) == ["libstranger.so.1", "pandas"]
