"""Writes the Group Policy files from the policy's schema: `admx.py` -> resources/policy/*.adm*.

Each key is one setting below Computer Configuration, Administrative Templates, Arolwg. The texts
are the schema's own; a test says when the files are behind it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "policy"
KEY = r"Software\Policies\Arolwg"
NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    f'<{{}} xmlns="{NAMESPACE}" revision="1.0" schemaVersion="1.0">'
)


def main() -> int:
    """Write both files."""
    (FOLDER / "en-GB").mkdir(exist_ok=True)
    (FOLDER / "arolwg.admx").write_text(admx(), encoding="utf-8", newline="\r\n")
    (FOLDER / "en-GB" / "arolwg.adml").write_text(adml(), encoding="utf-8", newline="\r\n")
    return 0


def rules() -> dict[str, Any]:
    """The keys of the schema."""
    text = (FOLDER / "policy.schema.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)["properties"]
    return found


def admx() -> str:
    """The settings and their places in the registry."""
    policies = "\n".join(_policy(name, rule) for name, rule in rules().items())
    return f"""{HEAD.format("policyDefinitions")}
 <policyNamespaces><target prefix="arolwg" namespace="Arolwg.Policies"/></policyNamespaces>
 <resources minRequiredRevision="1.0"/>
 <categories><category name="arolwg" displayName="$(string.arolwg)"/></categories>
 <policies>
{policies}
 </policies>
</policyDefinitions>
"""


def adml() -> str:
    """Their texts, and the boxes in which values are typed."""
    strings = "\n".join(_strings(name, rule) for name, rule in rules().items())
    boxes = "\n".join(_box(name, rule) for name, rule in rules().items())
    return f"""{HEAD.format("policyDefinitionResources")}
 <displayName>Arolwg</displayName>
 <description>Inspections of social services</description>
 <resources>
  <stringTable>
   <string id="arolwg">Arolwg</string>
{strings}
  </stringTable>
  <presentationTable>
{boxes}
  </presentationTable>
 </resources>
</policyDefinitionResources>
"""


def _policy(name: str, rule: dict[str, Any]) -> str:
    attributes = (
        f'name="{name}" class="Machine" displayName="$(string.{name})" '
        f'explainText="$(string.{name}_help)" presentation="$(presentation.{name})" '
        f"key={quoteattr(KEY)}"
    )
    return (
        f"  <policy {attributes}>\n"
        '   <parentCategory ref="arolwg"/>\n'
        f"   <elements>{_element(name, rule)}</elements>\n  </policy>"
    )


def _element(name: str, rule: dict[str, Any]) -> str:
    place = f'id="{name}" valueName="{name}"'
    if rule["type"] == "integer":
        return f'<decimal {place} minValue="{rule["minimum"]}" maxValue="{rule["maximum"]}"/>'
    if "enum" in rule:
        items = "".join(
            f'<item displayName="$(string.{name}_{it})">'
            f"<value><string>{it}</string></value></item>"
            for it in rule["enum"]
        )
        return f'<enum {place} required="true">{items}</enum>'
    kind = ' expandable="true"' if "variables" in rule["description"] else ""
    return f'<text {place} maxLength="1023"{kind}/>'


def _strings(name: str, rule: dict[str, Any]) -> str:
    lines = [
        f'   <string id="{name}">{escape(name)}</string>',
        f'   <string id="{name}_help">{escape(_help(rule))}</string>',
    ]
    lines += [f'   <string id="{name}_{it}">{it}</string>' for it in rule.get("enum", ())]
    return "\n".join(lines)


def _help(rule: dict[str, Any]) -> str:
    more = ""
    if rule["type"] == "array":
        more = " Several are parted by commas."
    elif isinstance(rule["type"], list):
        more = ' Type "none" for null.'
    return f"{rule['description']}{more}"


def _box(name: str, rule: dict[str, Any]) -> str:
    if rule["type"] == "integer":
        usual = f'refId="{name}" defaultValue="{rule["minimum"]}"'
        box = f"<decimalTextBox {usual}>{name}</decimalTextBox>"
    elif "enum" in rule:
        box = f'<dropdownList refId="{name}" noSort="true">{name}</dropdownList>'
    else:
        box = f'<textBox refId="{name}"><label>{name}</label></textBox>'
    return f'   <presentation id="{name}">{box}</presentation>'


if __name__ == "__main__":
    sys.exit(main())
