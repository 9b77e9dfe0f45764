"""The colour profile that PDF/A wants in the file."""

import struct


def srgb_profile() -> bytes:
    """A small sRGB profile (ICC 2.1) with a fixed date, so that the bytes repeat."""

    def number(value: float) -> int:
        return round(value * 65536)

    def xyz(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + struct.pack(">3i", *map(number, values))

    def described(words: bytes) -> bytes:
        return b"desc\0\0\0\0" + struct.pack(">I", len(words) + 1) + words + bytes(79)

    # A curve of 64 samples follows the sRGB transfer within what eight bits can show.
    curve = b"curv\0\0\0\0" + struct.pack(">I64H", 64, *(_srgb_sample(i / 63) for i in range(64)))
    tags = [
        (b"desc", described(b"sRGB")),
        (b"cprt", b"text\0\0\0\0Public domain\0"),
        (b"wtpt", xyz(0.9505, 1.0, 1.0891)),
        (b"rXYZ", xyz(0.4361, 0.2225, 0.0139)),
        (b"gXYZ", xyz(0.3851, 0.7169, 0.0971)),
        (b"bXYZ", xyz(0.1431, 0.0606, 0.7139)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    ]
    table, body = b"", b""
    start = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for name, data in tags:
        if data not in places:
            places[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += name + struct.pack(">2I", places[data], len(data))
    header = struct.pack(">I4sI4s4s4s", start + len(body), b"\0\0\0\0", 0x02100000, b"mntr",
                         b"RGB ", b"XYZ ")  # fmt: skip
    header += struct.pack(">6H", 2020, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    header += struct.pack(">3i", number(0.9642), number(1), number(0.8249))
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _srgb_sample(signal: float) -> int:
    linear = signal / 12.92 if signal <= 0.04045 else ((signal + 0.055) / 1.055) ** 2.4
    return round(linear * 65535)
