"""Makes the MSI of a built folder: `msi.py dist/arolwg-VERSION-windows-amd64.zip`.

Runs where wixl is (`apt-get install wixl`). Per machine, silent with `/qn`; an upgrade replaces
the version before, an older one is refused. Removal takes away the program alone.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import uuid
import zipfile
from pathlib import Path, PurePosixPath
from xml.sax.saxutils import quoteattr

ROOT = Path(__file__).resolve().parents[2]
# Says to Windows which program an upgrade is for: it must stay the same for ever.
UPGRADE_CODE = "6B0E1D52-6E0D-4C5B-9B53-0C9D0C2F5A41"
NAMESPACE = uuid.UUID(UPGRADE_CODE)
NEWER_IS_THERE = "A newer version of Arolwg is installed. Mae fersiwn mwy newydd wedi'i gosod."
PRODUCT = """<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
 <Product Id="*" Name="Arolwg" Language="2057" Version="{version}" UpgradeCode="{upgrade}"
   Manufacturer="The Arolwg developers">
  <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>
  <MajorUpgrade DowngradeErrorMessage={refusal}/>
  <Media Id="1" Cabinet="arolwg.cab" EmbedCab="yes"/>
  <Directory Id="TARGETDIR" Name="SourceDir">
   <Directory Id="ProgramFiles64Folder"><Directory Id="INSTALLDIR" Name="Arolwg">
{files}
   </Directory></Directory>
   <Directory Id="ProgramMenuFolder">
    <Component Id="menu" Guid="{menu}">
     <Shortcut Id="start" Name="Arolwg" Target="[INSTALLDIR]arolwg.exe"
       WorkingDirectory="INSTALLDIR"/>
     <RegistryValue Root="HKLM" Key="Software\\Arolwg" Name="menu" Type="integer" Value="1"
       KeyPath="yes"/>
    </Component>
   </Directory>
  </Directory>
  <Feature Id="program" Level="1">
{references}
   <ComponentRef Id="menu"/>
  </Feature>
 </Product>
</Wix>
"""


def main(arguments: list[str]) -> int:
    """Unpack the zip, describe every file to wixl, and pack the MSI beside it."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    packed = Path(arguments[0]).resolve()
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(packed) as archive:
        archive.extractall(folder)
        (tree,) = Path(folder).iterdir()
        description = Path(folder, "arolwg.wxs")
        description.write_text(describe(tree), "utf-8")
        wixl = ["wixl", "--arch", "x64", "-D", "Win64=yes"]
        target = packed.with_suffix(".msi")
        return subprocess.call([*wixl, "-o", str(target), description.name], cwd=folder)


def describe(tree: Path) -> str:
    """The WiX text of a product that holds every file of `tree`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    files = sorted(path.relative_to(tree) for path in tree.rglob("*") if path.is_file())
    references = (
        f'   <ComponentRef Id="{key("c", path)}"/>' for path in map(PurePosixPath, files)
    )
    return PRODUCT.format(
        version=project["version"],
        upgrade=UPGRADE_CODE,
        refusal=quoteattr(NEWER_IS_THERE),
        menu=guid("menu"),
        files="\n".join(folder(tree, PurePosixPath())),
        references="\n".join(references),
    )


def folder(tree: Path, inside: PurePosixPath) -> list[str]:
    """The lines of one folder: a component for each file, then the folders in it."""
    lines = []
    for path in sorted((tree / inside).iterdir()):
        here = inside / path.name
        if path.is_dir():
            lines.append(f'<Directory Id="{key("d", here)}" Name={quoteattr(path.name)}>')
            lines += [*folder(tree, here), "</Directory>"]
        else:
            place = quoteattr(str(path.relative_to(tree.parent)))
            source = f"Name={quoteattr(path.name)} Source={place}"
            lines.append(f'<Component Id="{key("c", here)}" Guid="{guid(str(here))}" Win64="yes">')
            lines.append(f'<File Id="{key("f", here)}" {source} KeyPath="yes"/></Component>')
    return lines


def key(kind: str, path: PurePosixPath) -> str:
    """A name of at most 72 letters and digits, the same for the same path."""
    return f"{kind}{uuid.uuid5(NAMESPACE, path.as_posix()).hex}"


def guid(name: str) -> str:
    """A component's GUID, the same for the same path in every version; wixl wants capitals."""
    return str(uuid.uuid5(NAMESPACE, name)).upper()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
