"""`python -m desktop`, and the console script `arolwg`."""

import sys
from collections.abc import Sequence

from db.memory import leave_no_dump


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; gives the exit code."""
    leave_no_dump()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given:
        from desktop.app import open_window

        return open_window()
    from desktop.cli.main import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
