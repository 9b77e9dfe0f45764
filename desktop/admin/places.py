"""Where this computer's policy lies. All places can be written to by administrators alone."""

import os
import plistlib
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop.admin import keys

NAME = "policies.json"
REGISTRY = r"Software\Policies\Arolwg"
LINUX = Path("/etc/arolwg")
MAC = Path("/Library/Application Support/Arolwg")
MAC_MANAGED = Path("/Library/Managed Preferences/cymru.arolwg.plist")


def file_place() -> Path:
    """The policy file's place on this system."""
    if sys.platform == "win32":
        return Path(sys.executable).parent / NAME
    return (MAC if sys.platform == "darwin" else LINUX) / NAME


def managed() -> tuple[str, dict[str, object]]:
    """Where the system's own management keeps values (Group Policy, a profile), and these."""
    if sys.platform == "win32":
        return f"HKLM\\{REGISTRY}", dict(_registry())
    if sys.platform == "darwin" and MAC_MANAGED.exists():
        with MAC_MANAGED.open("rb") as file:
            return str(MAC_MANAGED), dict(plistlib.load(file))
    return "", {}


def _registry() -> Iterator[tuple[str, object]]:
    if sys.platform != "win32":
        return
    import winreg

    try:
        folder = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, REGISTRY)
    except FileNotFoundError:
        return
    with folder:
        for at in range(winreg.QueryInfoKey(folder)[1]):
            key, value, _kind = winreg.EnumValue(folder, at)
            yield key, from_registry(key, value)


def from_registry(key: str, value: object) -> object:
    """A registry value as the file would have it: a list may be one text with commas, and the
    text "none" is null where null is allowed."""
    kind = keys.rules().get(key, {}).get("type")
    if kind == "array" and isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    if isinstance(kind, list) and value == "none":
        return None
    return value


def filled(text: str) -> Path:
    """A path of a policy with ~ and environment variables filled in."""
    return Path(os.path.expandvars(text)).expanduser()
