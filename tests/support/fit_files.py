#!/usr/bin/env python3
"""Writes the FIT files of tests/logs/import: made up, at sea. Run it after a change here; the files are committed."""
import struct
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "logs/import"
EPOCH = 631065600
START = 1714550400 - EPOCH  # 2024-05-01 08:00:00 UTC
SIZES = {"B": (1, 2), "b": (1, 1), "H": (2, 0x84), "h": (2, 0x83), "I": (4, 0x86), "i": (4, 0x85), "e": (1, 0)}


def crc(data):
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
    return value


def define(local, number, fields, big=False, developers=()):
    """fields: (number, letter) or (number, size, type); developers: sizes."""
    head = 0x40 | local | (0x20 if developers else 0)
    out = struct.pack("BBB", head, 0, big) + struct.pack(">H" if big else "<H", number) + bytes([len(fields)])
    for field in fields:
        out += bytes(field if len(field) == 3 else (field[0], *(SIZES[field[1]])))
    if developers:
        out += bytes([len(developers)]) + b"".join(bytes([i, size, 0]) for i, size in enumerate(developers))
    return out


def data(local, form, *values, big=False, head=None):
    return bytes([local if head is None else head]) + struct.pack((">" if big else "<") + form.replace("e", "B"), *values)


def file(records, short=False, size=None, check=None):
    head = struct.pack("<BBHI4s", 12 if short else 14, 0x20, 2132, len(records) if size is None else size, b".FIT")
    if not short:
        head += b"\0\0"  # no checksum of the header
    return head + records + struct.pack("<H", crc(head + records) if check is None else check)


def place(metres):
    """Along a meridian at 45 degrees, where a degree has 111,131.8 m (of an arc from 44.5 to 45.5)."""
    return round((45 + metres / 111131.745) * 2**31 / 180), round(-30 * 2**31 / 180)


FILE_ID = define(0, 0, [(0, "e"), (1, "H")])


def activity():
    """Two files in one. The first: 20 min of running with a pause, odd and unknown fields, fields of a developer, a local time of
    +02:00. The second, big-endian: the device knows no date."""
    out = FILE_ID + data(0, "BH", 4, 255)
    out += define(1, 21, [(253, "I"), (0, "e"), (1, "e"), (3, 1, 0x86)]) + data(1, "IBBB", START, 0, 0, 9)
    out += define(2, 20, [(253, "I"), (0, "i"), (1, "i"), (2, "H"), (200, 3, 0x84)], developers=(2, 3))
    for i in range(0, 30):
        lat, long = place(3 * 20 * i)
        out += data(2, "IiiH3s5s", START + 20 * i, lat, long, 5 * (500 + i), b"abc", b"hello")
    out += data(1, "IBBB", START + 580, 0, 4, 9)
    out += define(3, 18, [(253, "I"), (2, "I"), (5, "e"), (7, "I"), (8, "I"), (9, "I"), (22, "H"), (110, 4, 7)])
    out += data(3, "IIBIIIH4s", START + 900, START, 1, 900000, 580500, 174050, 29, b"sea\0")
    out += define(4, 34, [(253, "I"), (5, "I")]) + data(4, "II", START + 900, START + 900 + 7200)
    second = define(0, 18, [(253, "I"), (2, "I"), (5, "e"), (8, "I"), (9, "I")], big=True)
    second += data(0, "IIBII", 4000, 1000, 1, 1500000, 500000, big=True)
    return file(out) + file(second, short=True) + b"behind the end"


def sports():
    """A ride, then a run whose offset cannot be one, then damage; the checksum is wrong."""
    out = FILE_ID + data(0, "BH", 4, 255) + define(3, 18, [(253, "I"), (2, "I"), (5, "e"), (8, "I"), (9, "I")])
    out += data(3, "IIBII", START, START, 2, 3600000, 3000000)
    out += data(3, "IIBII", START + 7000, START + 4000, 1, 2900000, 1000000)
    out += define(4, 34, [(253, "I"), (5, "I")]) + data(4, "II", START + 900, START + 900 - 576963)
    return file(out + data(9, "I", 1), check=0x1234)


def unfinished():
    """No session and no length: a watch that lost its power. Compressed times; the last record is cut."""
    out = FILE_ID + data(0, "BH", 4, 255) + define(1, 21, [(253, "I"), (0, "e"), (1, "e")]) + data(1, "IBB", START, 0, 0)
    out += define(2, 20, [(0, "i"), (1, "i"), (2, "H")])
    for i in range(1, 61):
        height = 500 + min(i, 40)
        out += data(0, "iiH", *place(30 * i), 5 * height, head=0x80 | 2 << 5 | (START + 10 * i) & 31)
    return file(out + data(2, "i", 1), size=0)[:-2]


def laps():
    """A session without a time and with a climb of 0 over a hill of 60 m, which the heights of the records tell."""
    out = FILE_ID + data(0, "BH", 4, 255) + define(1, 19, [(253, "I"), (2, "I"), (7, "I"), (8, "I"), (9, "I")])
    out += data(1, "IIIII", START + 600, START, 600000, 590000, 180000)
    out += data(1, "IIIII", START + 1200, START + 600, 600000, 600000, 180000)
    out += define(2, 20, [(253, "I"), (78, "I"), (5, "I")])
    for i in range(0, 121):
        out += data(2, "III", START + 10 * i, 0 if i == 50 else 5 * (560 + min(i, 60)), 3000 * i)
    out += define(3, 18, [(253, "I"), (2, "I"), (5, "e"), (7, "I"), (8, "I"), (9, "I"), (22, "H")])
    return file(out + data(3, "IIBIIIH", START + 1200, START, 1, 1200000, 2**32 - 1, 360000, 0))


def scale():
    """Two people; one weight that the scale did not know yet, one that it never knew."""
    out = FILE_ID + data(0, "BH", 9, 255) + define(1, 30, [(253, "I"), (0, "H"), (1, "H"), (12, "H")])
    for at, weight, user in ((0, 6420, 0), (60, 0xFFFE, 0), (90, 0xFFFF, 0), (600, 8110, 1), (86400, 6390, 0)):
        out += data(1, "IHHH", START + at, weight, 2100, user)
    return file(out)


def course():
    out = FILE_ID + data(0, "BH", 6, 255) + define(2, 20, [(253, "I"), (0, "i"), (1, "i")])
    return file(out + b"".join(data(2, "Iii", START + 10 * i, *place(30 * i)) for i in range(5)))


for name, made in (("activity", activity), ("sports", sports), ("unfinished", unfinished), ("laps", laps), ("scale", scale),
                   ("course", course)):
    (FOLDER / f"{name}.fit").write_bytes(made())
