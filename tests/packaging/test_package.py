"""The Debian package's own parts, around a stand-in for the program: quick, so at every change."""

import shutil
import subprocess
from xml.etree import ElementTree

import pytest

pytestmark = pytest.mark.skipif(
    not (shutil.which("dpkg-deb") and shutil.which("dpkg-shlibdeps")), reason="dpkg-dev is missing"
)


@pytest.fixture
def package(tool, tmp_path, monkeypatch):
    """Make the package of a tree with one small program in it; gives its file."""
    deb = tool("deb")
    tree = tmp_path / "arolwg"
    for folder in ("licences", "_internal/resources/guide/cy"):
        (tree / folder).mkdir(parents=True)
    shutil.copy(shutil.which("true"), tree / "arolwg")
    (tree / "licences" / "arolwg.txt").write_text("MIT", "utf-8")
    (tree / "_internal/resources/guide/index.html").write_text("<html/>", "utf-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1500000000")
    monkeypatch.setattr(deb, "TREE", tree)

    def make(name):
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.setattr(deb, "STAGE", folder / "stage")
        monkeypatch.setattr(deb, "DIST", folder)
        deb.main()
        (made,) = folder.glob("arolwg_*.deb")
        return made

    return make


def asked(*command) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_same_tree_gives_the_same_bytes(package):
    assert package("one").read_bytes() == package("two").read_bytes()


def test_each_part_lies_where_the_system_looks_for_it(package):
    listed = asked("dpkg-deb", "-c", str(package("one")))
    for path in (
        "./usr/bin/arolwg -> ../lib/arolwg/arolwg",
        "./usr/lib/arolwg/arolwg",
        "./usr/share/applications/arolwg.desktop",
        "./usr/share/doc/arolwg/copyright",
        "./usr/share/doc/arolwg/guide -> ../../../lib/arolwg/_internal/resources/guide",
        "./usr/share/icons/hicolor/scalable/apps/arolwg.svg",
        "./usr/share/man/man1/arolwg.1.gz",
        "./usr/share/metainfo/arolwg.metainfo.xml",
        "./usr/share/mime/packages/arolwg-mime.xml",
    ):
        assert path in listed
    assert "/etc/" not in listed
    assert all("root/root" in line for line in listed.splitlines())


def test_it_has_no_scripts_and_names_what_the_program_loads_by_name(package, tmp_path):
    made = package("one")
    asked("dpkg-deb", "-e", str(made), str(tmp_path / "control"))
    assert {it.name for it in (tmp_path / "control").iterdir()} == {"control", "md5sums"}
    depends = asked("dpkg-deb", "-f", str(made), "Depends")
    for name in ("libc6", "libgl1", "libegl1", "libfontconfig1", "libxcb-cursor0"):
        assert name in depends


def test_what_the_desktop_is_told_is_well_formed_and_agrees(root):
    here = root / "packaging" / "linux"
    entry = dict(
        line.split("=", 1)
        for line in (here / "arolwg.desktop").read_text("utf-8").splitlines()[1:]
    )
    about = ElementTree.parse(here / "arolwg.metainfo.xml").getroot()
    mime = ElementTree.parse(here / "arolwg-mime.xml").getroot()
    assert about.findtext("launchable") == "arolwg.desktop"
    assert about.findtext("provides/binary") == entry["Exec"]
    assert about.findtext("name") == entry["Name"]
    assert {it.get("type") for it in mime} == {about.findtext("provides/mediatype")}
    manual = (here / "arolwg.1").read_text("utf-8")
    assert [it for it in ("NAME", "SYNOPSIS", "OPTIONS", "EXIT STATUS") if it not in manual] == []
