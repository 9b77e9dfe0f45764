"""Says what a screen reader is told of the running window, as JSON; run by the system's Python.

The widgets in the order of the tree: role, name, description, states, and for a text its words.
"""

import json
import sys

import pyatspi

MOST = 4000
STATES = ("checked", "focusable", "focused", "editable", "read-only", "selected")


def told(found, depth=0, out=None):
    out = [] if out is None else out
    if len(out) > MOST or depth > 40:
        return out
    states = [pyatspi.stateToString(it) for it in found.getState().getStates()]
    words = ""
    try:
        text = found.queryText()
        words = text.getText(0, min(200, text.characterCount))
    except NotImplementedError:
        pass
    if "showing" in states or depth < 2:
        out.append(
            {
                "role": found.getRoleName(),
                "name": found.name,
                "description": found.description,
                "states": [it for it in states if it in STATES],
                "text": words,
            }
        )
        for n in range(min(found.childCount, 60)):
            child = found.getChildAtIndex(n)
            if child is not None:
                told(child, depth + 1, out)
    return out


desktop = pyatspi.Registry.getDesktop(0)
apps = [it for it in desktop if it is not None and (it.name or "").lower().startswith("arolwg")]
json.dump(told(apps[0]) if apps else [], sys.stdout)
