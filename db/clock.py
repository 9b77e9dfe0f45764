"""Hybrid logical time: orders changes for display, never decides who is right."""

import time
from uuid import UUID

FAR_AHEAD_MS = 24 * 60 * 60 * 1000
MOST = 999_999  # stamps of one millisecond: a seventh digit would break their order


class Clock:
    """Stamps of one device: 13 digits of milliseconds, 6 of a counter, the device."""

    def __init__(self, device_id: UUID, latest: str = "") -> None:
        self._device = device_id
        self._ms, self._counter = _parts(latest) if latest else (0, 0)

    def tick(self) -> str:
        """The next stamp, later than every one given or seen before."""
        now = time.time_ns() // 1_000_000
        if now > self._ms:
            self._ms, self._counter = now, 0
        elif self._counter < MOST:
            self._counter += 1
        else:
            self._ms, self._counter = self._ms + 1, 0
        return f"{self._ms:013d}{self._counter:06d}{self._device.hex}"

    def saw(self, stamp: str) -> None:
        """Follow a stamp from elsewhere, unless its clock runs more than a day ahead."""
        ms, counter = _parts(stamp)
        if ms <= time.time_ns() // 1_000_000 + FAR_AHEAD_MS:
            self._ms, self._counter = max((self._ms, self._counter), (ms, counter))


def _parts(stamp: str) -> tuple[int, int]:
    return int(stamp[:13]), int(stamp[13:19])
