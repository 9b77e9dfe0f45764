"""What is unlocked stays in memory: no picture of it is left on the disk."""

import sys


def leave_no_dump() -> None:
    """The system writes no core file of this process, should it fail.

    Windows writes none unasked: its error reports hold what the organisation lays down.
    """
    if sys.platform != "win32":
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
