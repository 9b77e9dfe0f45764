"""The Debian package in a clean Debian 12: upgraded from an older one, proved, removed.

Asked for by AROLWG_DEB (the package; `packaging/build.py --deb` makes it) and done in a root that
AROLWG_DEBIAN_ROOT names, or that debootstrap makes. Never part of the usual round.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from db.backup import ENDING
from db.keys import Kdf
from db.store import create_store
from tests.old_files.keep import PASSPHRASE
from tests.stores import later_form

PACKAGE = os.environ.get("AROLWG_DEB", "")
KEPT = "var/tmp"  # where workspaces lie in the root
ENTER = 'mount -t proc proc "$R/proc"; mount --bind /dev "$R/dev"; exec env -i HOME=/root \
PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
chroot "$R" bash -c "$1"'
pytestmark = [
    pytest.mark.skipif(not PACKAGE, reason="AROLWG_DEB names no package"),
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root"),
    pytest.mark.timeout(1800),
]


@pytest.fixture(scope="module")
def inside(tmp_path_factory):
    """Call a command in the clean root; gives what it said and asserts its exit code."""
    named = os.environ.get("AROLWG_DEBIAN_ROOT")
    if not named and not shutil.which("debootstrap"):
        pytest.skip("neither AROLWG_DEBIAN_ROOT nor debootstrap is there")
    root = Path(named or tmp_path_factory.mktemp("debian"))
    if not (root / "etc").exists():
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(root)], check=True)

    def call(command: str, code: int = 0) -> str:
        done = subprocess.run(
            ["unshare", "-m", "-p", "-f", "bash", "-c", ENTER, "_", command],
            env=os.environ | {"R": str(root)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, f"{command}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    call.root = root
    call("apt-get update -qq; apt-get purge -y -qq arolwg || true")
    return call


@pytest.fixture(scope="module")
def older(inside):
    """The same program as a package of a lower version, as an upgrade finds it."""
    shutil.copy(PACKAGE, inside.root / "tmp" / "arolwg.deb")
    inside(
        "rm -rf /tmp/o && dpkg-deb -R /tmp/arolwg.deb /tmp/o && "
        "sed -i 's/^Version: .*/Version: 0.0.1/' /tmp/o/DEBIAN/control && "
        "dpkg-deb -Znone -b /tmp/o /tmp/older.deb && rm -rf /tmp/o"
    )
    inside("apt-get install -y -qq --no-install-recommends /tmp/older.deb")
    return inside


@pytest.fixture(scope="module")
def stores(inside, tmp_path_factory):
    """In the root: the kept store of the first form, and one that a later program wrote."""
    for it in (inside.root / "root").glob("*.store*"):
        it.unlink()
    old = Path(__file__).parents[1] / "old_files" / f"0001{ENDING}"
    shutil.copy(old, inside.root / KEPT / old.name)
    path = tmp_path_factory.mktemp("newer") / "newer.store"
    store, _sheet = create_store(path, PASSPHRASE, "Later", Kdf(1, 8192, 1))
    with store:
        later_form(store)
    for it in path.parent.iterdir():
        shutil.copy(it, inside.root / KEPT / it.name)
    return old.name


@pytest.fixture(scope="module")
def installed(older, stores):
    """Upgraded from the older package, over a policy and a workspace that was in use."""
    older('mkdir -p /etc/arolwg; echo \'{"updates": "off"}\' > /etc/arolwg/policies.json')
    older(f"{arolwg('old')} workspace restore /{KEPT}/{stores}")
    older("apt-get install -y -qq --no-install-recommends /tmp/arolwg.deb")
    return older


def arolwg(name):
    """The command on a workspace of the root, with its passphrase."""
    words = PASSPHRASE.replace("'", "'\\''")
    return f"AROLWG_PASSPHRASE='{words}' arolwg --workspace /{KEPT}/{name}.store"


def test_it_proves_itself_without_a_screen_and_without_python(installed):
    no_python = "for it in /usr/lib/python3*; do [ ! -d $it ] || mount -t tmpfs none $it; done"
    proof = "QT_QPA_PLATFORM=offscreen arolwg --json self-test 2>/dev/null"
    assert '"ok": true' in installed(f"{no_python}; {proof}")


def test_it_leaves_no_file_that_dpkg_would_miss_and_says_what_it_is(installed):
    assert installed("dpkg -V arolwg") == ""
    installed(
        "test -s /usr/share/doc/arolwg/copyright -a -s /usr/share/doc/arolwg/guide/index.html"
    )
    installed("test -s /usr/lib/arolwg/licences/third-party.txt")
    installed("gzip -t /usr/share/man/man1/arolwg.1.gz")


def test_the_desktop_knows_it(installed):
    tools = "desktop-file-utils appstream libglib2.0-bin shared-mime-info"
    installed(f"apt-get install -y -qq --no-install-recommends {tools}")
    installed("desktop-file-validate /usr/share/applications/arolwg.desktop")
    installed("appstreamcli validate --no-net /usr/share/metainfo/arolwg.metainfo.xml")
    told = installed(
        "echo pack > /tmp/a.arolwg-pack; gio info -a standard::content-type /tmp/a.arolwg-pack"
    )
    assert "application/vnd.arolwg.pack" in told


def test_its_window_stays_open_on_a_screen_for_an_ordinary_user(installed):
    installed("apt-get install -y -qq --no-install-recommends xvfb xauth")
    installed("id inspector >/dev/null 2>&1 || useradd -m inspector")
    screen = "env -u QT_QPA_PLATFORM xvfb-run -a"
    proof = f"su inspector -c '{screen} arolwg --json self-test'"
    assert '"ok": true' in installed(proof)
    installed(f"su inspector -c 'timeout 15 {screen} arolwg'", code=124)  # still open after 15 s


def test_an_upgrade_keeps_the_workspace_and_brings_it_up_to_date(installed):
    assert '"ok": true' in installed(f"{arolwg('old')} --json workspace check")
    assert "Inspections: 1" in installed(f"{arolwg('old')} workspace info")
    assert "updates" in installed("arolwg policy show")


def test_a_workspace_of_a_later_program_is_refused_and_left_as_it_is(installed):
    before = installed(f"sha256sum /{KEPT}/newer.store")
    assert installed(f"{arolwg('newer')} workspace info 2>&1", code=3).count("newer Arolwg") == 1
    assert installed(f"sha256sum /{KEPT}/newer.store") == before


def test_an_older_package_is_not_put_over_a_newer_one_unasked(installed):
    installed("apt-get install -y -qq /tmp/older.deb", code=100)
    assert installed("dpkg-query -W -f '${Version}' arolwg") != "0.0.1"


def test_removal_keeps_workspaces_settings_and_policy(installed):
    installed("apt-get purge -y -qq arolwg")
    installed("test ! -e /usr/lib/arolwg -a ! -e /usr/bin/arolwg")
    installed(
        "test -s /var/tmp/old.store -a -s /var/tmp/old.store.keys -a -e /etc/arolwg/policies.json"
    )
