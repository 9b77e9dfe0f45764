"""What Windows is given, as far as it can be looked at elsewhere."""

import re
import shutil
import subprocess
import sys
import zipfile
from xml.etree import ElementTree

import pytest

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def tree(tmp_path):
    folder = tmp_path / "arolwg-0.1.0-windows-amd64"
    (folder / "_internal").mkdir(parents=True)
    (folder / "arolwg.exe").write_bytes(b"MZ")
    (folder / "_internal" / "a&b.dll").write_bytes(b"MZ")
    return folder


def test_every_file_is_a_component_of_its_own_that_the_feature_names(tool, tree):
    product = ElementTree.fromstring(tool("windows/msi").describe(tree))
    components = {it.get("Id"): it for it in product.iter(f"{WIX}Component")}
    files = {it.get("Name") for it in product.iter(f"{WIX}File")}
    assert files == {"arolwg.exe", "a&b.dll"}
    assert len(components) == len(files) + 1
    assert {it.get("Id") for it in product.iter(f"{WIX}ComponentRef")} == set(components)
    guids = [it.get("Guid") for it in components.values()]
    assert all(re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", it) for it in guids)


def test_the_same_file_keeps_its_guid_from_version_to_version(tool, tree):
    msi = tool("windows/msi")
    before = msi.describe(tree)
    (tree / "_internal" / "new.dll").write_bytes(b"MZ")
    guid = msi.guid("_internal/a&b.dll")
    assert guid in before
    assert guid in msi.describe(tree)


@pytest.mark.skipif(not shutil.which("wixl"), reason="wixl is not installed")
def test_wixl_accepts_the_description(root, tree):
    packed = tree.parent / f"{tree.name}.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in tree.rglob("*"):
            archive.write(path, path.relative_to(tree.parent))
    call = [sys.executable, str(root / "packaging" / "windows" / "msi.py"), str(packed)]
    assert subprocess.run(call, check=False).returncode == 0
    assert packed.with_suffix(".msi").read_bytes()[:4] == b"\xd0\xcf\x11\xe0"


def test_the_version_resource_carries_the_version_of_the_project(tool):
    resources = tool("windows/resources")
    assert 'StringStruct("FileVersion", "0.1.0")' in resources.version_resource()
    assert "filevers=(0, 1, 0, 0)" in resources.version_resource()


def test_the_icon_is_drawn(tool, qapp):
    picture = tool("windows/resources").icon()
    assert picture.pixelColor(128, 20).alpha() == 255
    assert picture.pixelColor(0, 0).alpha() == 0


def test_group_policy_offers_each_key_of_the_policy_as_its_schema_says(tool, root):
    admx = tool("windows/admx")
    folder = root / "resources" / "policy"
    written = {
        name: (folder / name).read_text("utf-8") for name in ("arolwg.admx", "en-GB/arolwg.adml")
    }
    assert written == {"arolwg.admx": admx.admx(), "en-GB/arolwg.adml": admx.adml()}
    space = f"{{{admx.NAMESPACE}}}"
    policies = list(ElementTree.fromstring(admx.admx()).iter(f"{space}policy"))
    assert [it.get("name") for it in policies] == list(admx.rules())
    strings = {it.get("id") for it in ElementTree.fromstring(admx.adml()).iter(f"{space}string")}
    asked = set(re.findall(r"\$\(string\.([^)]+)\)", admx.admx()))
    assert asked <= strings
