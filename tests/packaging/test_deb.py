"""The Debian package in a clean Debian 12: it installs, proves itself, is upgraded and removed.

Asked for by AROLWG_DEB (the package; `packaging/build.py --deb` makes it) and done in a root that
AROLWG_DEBIAN_ROOT names, or that debootstrap makes. Never part of the usual round.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGE = os.environ.get("AROLWG_DEB", "")
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
def installed(inside):
    shutil.copy(PACKAGE, inside.root / "tmp" / "arolwg.deb")
    inside("apt-get install -y -qq --no-install-recommends /tmp/arolwg.deb")
    return inside


def test_it_proves_itself_without_a_screen_and_without_python(installed):
    no_python = "for it in /usr/lib/python3*; do [ ! -d $it ] || mount -t tmpfs none $it; done"
    proof = "QT_QPA_PLATFORM=offscreen arolwg --json self-test 2>/dev/null"
    assert '"ok": true' in installed(f"{no_python}; {proof}")


def test_it_leaves_no_file_that_dpkg_would_miss_and_says_what_it_is(installed):
    assert installed("dpkg -V arolwg") == ""
    installed(
        "test -e /usr/share/doc/arolwg/copyright -a -e /usr/share/applications/arolwg.desktop"
    )
    installed("test -e /usr/share/doc/arolwg/guide/index.html")
    installed("test -s /usr/lib/arolwg/licences/third-party.txt")


def test_an_upgrade_keeps_workspace_and_policy_and_removal_does_too(installed):
    arolwg = "AROLWG_PASSPHRASE='pedwar gair da iawn' arolwg --workspace /root/a.store"
    installed("rm -f /root/a.store*; mkdir -p /etc/arolwg; echo '{}' > /etc/arolwg/policies.json")
    installed(f"{arolwg} workspace create")
    newer = (
        "rm -rf /tmp/n && dpkg-deb -R /tmp/arolwg.deb /tmp/n && "
        "sed -i 's/^Version: .*/Version: 99.0/' /tmp/n/DEBIAN/control && "
        "dpkg-deb -Znone -b /tmp/n /tmp/newer.deb && rm -rf /tmp/n"
    )
    installed(newer)
    installed("apt-get install -y -qq /tmp/newer.deb && rm /tmp/newer.deb")
    assert '"ok": true' in installed(f"{arolwg} --json workspace check")
    installed("apt-get purge -y -qq arolwg")
    installed("test ! -e /usr/lib/arolwg -a ! -e /usr/bin/arolwg")
    installed("test -s /root/a.store -a -e /etc/arolwg/policies.json")
