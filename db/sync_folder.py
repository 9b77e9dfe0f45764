"""Is a folder copied elsewhere behind the program's back? A store there may lose its newest work.

Sync programs copy a database in the middle of a write and keep one of two versions; a network
share breaks the locks that SQLite needs.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

NETWORK = "network"
SYNCED_BY: dict[str, tuple[str, ...]] = {
    "OneDrive": ("onedrive", "sharepoint"),
    "Dropbox": ("dropbox",),
    "Google Drive": ("google drive", "googledrive", "my drive", "gdrive"),
    "iCloud Drive": ("iclouddrive", "icloud drive", "mobile documents", "com~apple~clouddocs"),
    "Box": ("box", "box sync"),
    "Nextcloud": ("nextcloud", "owncloud"),
}
ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
SHARES = frozenset(
    {
        "9p", "afpfs", "autofs", "cifs", "davfs", "fuse.davfs2", "fuse.rclone", "fuse.sshfs",
        "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "webdav",
    }
)  # fmt: skip
REMOTE_DRIVE = 4  # GetDriveTypeW


def synced_by(path: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Who copies the folder of `path`: a product's name, "network", or empty for nobody."""
    place = _absolute(path)
    for variable in ONEDRIVE_VARIABLES:
        root = environment.get(variable)
        if root and place.is_relative_to(_absolute(Path(root))):
            return "OneDrive"
    for part in (folder.name.casefold() for folder in (place, *place.parents)):
        for product, names in SYNCED_BY.items():
            if any(part == name or part.startswith(f"{name} - ") for name in names):
                return product
    return NETWORK if _is_on_a_share(place) else ""


def _absolute(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _is_on_a_share(place: Path) -> bool:
    if sys.platform == "win32":
        return _is_remote_on_windows(place)
    kind = kind_of_mount(place, _mounts())
    return kind in SHARES


def kind_of_mount(place: Path, mounts: Mapping[Path, str]) -> str:
    """The file system of the innermost mount that holds `place`."""
    inside = [mount for mount in mounts if place.is_relative_to(mount)]
    return mounts[max(inside, key=lambda mount: len(mount.parts))] if inside else ""


def _mounts() -> dict[Path, str]:
    """Mount points and the kinds of their file systems."""
    if sys.platform == "linux":
        try:
            lines = Path("/proc/self/mounts").read_text("utf-8", "replace").splitlines()
        except OSError:
            return {}
        fields = [line.split(" ") for line in lines]
        return {Path(_unescaped(field[1])): field[2] for field in fields if len(field) > 2}
    told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
    found = {}
    for line in told.stdout.splitlines():  # //server/share on /Volumes/share (smbfs, nodev)
        _source, _on, rest = line.partition(" on ")
        point, _paren, kind = rest.rpartition(" (")
        found[Path(point)] = kind.split(",")[0].rstrip(")")
    return found


def _unescaped(field: str) -> str:
    """/proc writes a blank as \\040."""
    return field.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")


def _is_remote_on_windows(place: Path) -> bool:
    if place.drive.startswith("\\\\"):
        return True
    if sys.platform != "win32":
        return False
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(place.anchor)) == REMOTE_DRIVE
