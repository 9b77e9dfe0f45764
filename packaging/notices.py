"""The papers of what is shipped: `notices.py LOCK FOLDER [TREE]` writes licences and an SBOM.

Run with a Python that has everything the lock names. Writes FOLDER/third-party.txt (name,
version, licence and licence text of each package), and FOLDER/sbom.cdx.json (CycloneDX), both
the same each time. Parts that no package names stand in parts.py; with TREE, a built program,
everything that is in it must be named.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from parts import BESIDE, INSIDE, Part, made_with, unnamed  # type: ignore[import-not-found]

HERE = Path(__file__).parent
# Wheels that hold no licence text, or say nothing of it; the texts lie in packaging/licences.
SAID_ELSEWHERE = {
    "pyside6-essentials": ("LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt")),
    "shiboken6": ("LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt")),
    "pyrage": ("MIT", ()),
    "spylls": ("MPL-2.0", ()),
    "sqlcipher3": ("Zlib AND BSD-3-Clause AND Apache-2.0", ("sqlcipher.txt", "Apache-2.0.txt")),
}
NOT_SHIPPABLE = re.compile(r"\bA?GPL\b|Affero", re.I)
ALSO_LESSER = re.compile(r"LGPL|Lesser|\bOR\b", re.I)


def main(arguments: list[str]) -> int:
    """Write both papers; 1 if a package's licence forbids shipping it with ours."""
    lock, folder = Path(arguments[0]), Path(arguments[1])
    packages = shipped(lock)
    folder.mkdir(parents=True, exist_ok=True)
    notices = [*map(notice, [*packages, *made_with()]), *map(part_notice, [*INSIDE, *BESIDE])]
    (folder / "third-party.txt").write_text("\n".join(notices), "utf-8")
    (folder / "sbom.cdx.json").write_text(sbom(packages), "utf-8")
    refused = [it.metadata["Name"] for it in packages if is_refused(licence(it))]
    if refused:
        print(f"Licences that we do not ship: {', '.join(refused)}", file=sys.stderr)
    inside = [str(it) for tree in arguments[2:] for it in unnamed(Path(tree), packages)]
    if inside:
        print(f"Inside, and in no notice: {', '.join(inside)}", file=sys.stderr)
    return 1 if refused or inside else 0


def shipped(lock: Path) -> list[Distribution]:
    """Every package that the lock names and that this system has (markers leave some out)."""
    found = []
    for name in re.findall(r"^([A-Za-z0-9_.-]+)==", lock.read_text("utf-8"), re.M):
        try:
            found.append(distribution(name))
        except PackageNotFoundError:
            continue
    return found


def licence(package: Distribution) -> str:
    """The licence as an expression or in the package's own words; "not stated" if nowhere."""
    name = package.metadata["Name"].lower().replace("_", "-")
    if name in SAID_ELSEWHERE:
        return SAID_ELSEWHERE[name][0]
    facts = package.metadata.json
    said = str(facts.get("license_expression") or facts.get("license") or "").strip()
    if said and "\n" not in said:
        return said
    classified = package.metadata.get_all("Classifier") or []
    kinds = [it.split(" :: ")[-1] for it in classified if it.startswith("License ::")]
    return ", ".join(kinds) or "not stated"


def is_refused(said: str) -> bool:
    """A licence that reaches over to what it is shipped with; the LGPL does not, as we ship it."""
    return bool(NOT_SHIPPABLE.search(said)) and not ALSO_LESSER.search(said)


def notice(package: Distribution) -> str:
    """One package's part of the notices."""
    name = package.metadata["Name"].lower().replace("_", "-")
    title = f"{package.metadata['Name']} {package.version}: {licence(package)}"
    _, elsewhere = SAID_ELSEWHERE.get(name, ("", ()))
    texts = [(HERE / "licences" / file).read_text("utf-8") for file in elsewhere]
    texts += [path.read_text("utf-8", "replace") for path in licence_files(package)]
    return "\n".join([title, "=" * len(title), *texts, ""])


def part_notice(part: Part) -> str:
    """The notice of a part that came inside a package, or beside all of them."""
    title = f"{part.name} (in {part.inside}): {part.licence}"
    texts = [it.read_text("utf-8", "replace") for it in part.texts]
    said = texts or [f"Its licence text stands with those of {part.inside}, above."]
    return "\n".join([title, "=" * len(title), *said, ""])


def licence_files(package: Distribution) -> list[Path]:
    """The licence texts that the package itself carries."""
    wanted = re.compile(r"\.dist-info/.*(licen[cs]e|copying|notice|authors)", re.I)
    files = (it for it in package.files or [] if wanted.search(it.as_posix()))
    return sorted(path for it in files if (path := Path(str(it.locate()))).is_file())


def sbom(packages: list[Distribution]) -> str:
    """CycloneDX of the lock's packages and of the libraries inside them."""
    names = {it.metadata["Name"] for it in packages}
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    done = subprocess.run([*command, "--of", "JSON"], capture_output=True, check=True)
    bill = json.loads(done.stdout)
    bill["components"] = [it for it in bill["components"] if it["name"] in names]
    bill["components"] += [inner(it, packages) for it in [*INSIDE, *BESIDE]]
    known = {it["bom-ref"] for it in bill["components"]}
    edges = [it for it in bill.get("dependencies", []) if it["ref"] in known]
    for edge in edges:
        if "dependsOn" in edge:
            edge["dependsOn"] = [ref for ref in edge["dependsOn"] if ref in known]
    bill["dependencies"] = edges
    return json.dumps(bill, indent=1, sort_keys=True) + "\n"


def inner(part: Part, packages: list[Distribution]) -> dict[str, object]:
    """A library that came inside a package, and so has that package's version."""
    versions = {it.metadata["Name"].lower().replace("_", "-"): it.version for it in packages}
    return {
        "type": "library",
        "bom-ref": f"inside-{part.inside}-{part.name}",
        "name": part.name,
        "description": f"inside {part.inside} {versions.get(part.inside.lower(), '')}".strip(),
        "licenses": [{"expression": part.licence}],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
