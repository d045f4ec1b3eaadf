#!/usr/bin/env python3
"""Time of refuel on logs against programs that read the same file, whole processes, all in one run: that of the processor, so
that other work on the machine matters little.

  logs.py                 all rows; what is not installed here is skipped with a word
  logs.py --rounds 5      the best of more rounds
  logs.py --only FIT      rows whose name holds a text

The files are made here, of one size each time. It measures and does not judge: the exit status stays 0.
"""
import argparse
import datetime
import math
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / "tests" / "bench"
PROGRAM = ROOT / "build" / "refuel"
PACKAGES = {"@garmin/fitsdk": "21.217.0", "fit-file-parser": "6.1.2"}
FITSDK = """
import fs from 'fs'; import {Decoder, Stream} from '@garmin/fitsdk';
const {messages, errors} = new Decoder(Stream.fromBuffer(fs.readFileSync(process.argv[2]))).read();
if (errors.length || messages.recordMesgs.length < 1000) process.exit(1);
"""
FIT_FILE_PARSER = """
import fs from 'fs'; import parser from 'fit-file-parser';
const Parser = parser.default ?? parser;
new Parser({mode: 'list'}).parse(fs.readFileSync(process.argv[2]), (error, data) => {
  if (error || data.records.length < 1000) process.exit(1); });
"""
START = 1714550400  # 2024-05-01 08:00:00 UTC
FIT_EPOCH = 631065600
FIT_POINTS, GPX_POINTS, APPLE_RECORDS, DAYS = 230000, 40000, 250000, 3652


def crc(data):
    """The checksum of FIT, by half bytes."""
    table = [0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401, 0xA001, 0x6C00, 0x7800, 0xB401, 0x5000,
             0x9C01, 0x8801, 0x4400]
    value = 0
    for byte in data:
        value = value >> 4 & 0x0FFF ^ table[value & 15] ^ table[byte & 15]
        value = value >> 4 & 0x0FFF ^ table[value & 15] ^ table[byte >> 4]
    return value


def fit(path):
    """A point each second, with what a watch writes: place, height, heart rate, cadence, distance, speed, power, warmth."""
    form = "<BIiiHBBIHHbII"
    fields = [(253, 4, 0x86), (0, 4, 0x85), (1, 4, 0x85), (2, 2, 0x84), (3, 1, 2), (4, 1, 2), (5, 4, 0x86), (6, 2, 0x84),
              (7, 2, 0x84), (13, 1, 1), (78, 4, 0x86), (73, 4, 0x86)]
    start, unit = START - FIT_EPOCH, 2**31 / 180
    out = bytearray(b"\x40\0\0\0\0\2\0\1\0\1\2\x84" + struct.pack("<BBH", 0, 4, 255))
    out += struct.pack("<BBBHB", 0x42, 0, 0, 20, len(fields)) + b"".join(bytes(field) for field in fields)
    for i in range(FIT_POINTS):
        height = 100 + 20 * math.sin(i / 500)
        out += struct.pack(form, 2, start + i, int((45 + i * 1.8e-5) * unit), int(-30 * unit), int(5 * (height + 500)),
                           140 + i % 20, 85, 200 * i, 2000, 250, 21, int(5 * (height + 500)), 2000)
    out += b"\x43\0\0\x12\0\6\xfd\4\x86\2\4\x86\5\1\0\7\4\x86\x08\4\x86\x09\4\x86"
    out += struct.pack("<BIIBIII", 3, start + FIT_POINTS, start, 1, 1000 * FIT_POINTS, 1000 * FIT_POINTS, 200 * FIT_POINTS)
    head = struct.pack("<BBHI4sH", 14, 0x20, 2132, len(out), b".FIT", 0)
    path.write_bytes(head + out + struct.pack("<H", crc(head + out)))


def clock(seconds):
    days, rest = divmod(seconds, 86400)
    return 1 + days, f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"


def gpx(path):
    lines = ['<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="bench" '
             'xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">\n'
             '<trk><name>run</name><type>running</type><trkseg>\n']
    for i in range(GPX_POINTS):
        day, time = clock(28800 + i)
        lines.append(f'<trkpt lat="{45 + i * 2.5e-5:.7f}" lon="-30.0000000">\n<ele>{100 + 20 * math.sin(i / 500):.1f}</ele>\n'
                     f'<time>2024-05-{day:02}T{time}Z</time>\n<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>'
                     f'{140 + i % 20}</gpxtpx:hr><gpxtpx:cad>85</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions>\n</trkpt>\n')
    path.write_text("".join(lines) + "</trkseg></trk></gpx>\n", encoding="utf-8")


def apple(path):
    """As a phone writes it: nearly all of it are steps and heart rates."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_US">\n <ExportDate value="2026-05-10 08:00:00 +0200"/>\n']
    kinds = ("StepCount", "HeartRate", "ActiveEnergyBurned", "DistanceWalkingRunning")
    for i in range(APPLE_RECORDS):
        kind, day = (kinds[i % 4], i * 3652 // APPLE_RECORDS) if i % 100 else ("BodyMass", i * 3652 // APPLE_RECORDS)
        date = f"{2015 + day // 366}-{1 + day % 366 // 31:02}-{1 + day % 28:02} {i % 24:02}:{i % 60:02}:00 +0200"
        value = 61 + i % 7 / 10 if kind == "BodyMass" else 70 + i % 50
        lines.append(f' <Record type="HKQuantityTypeIdentifier{kind}" sourceName="Watch" sourceVersion="10.1" device="&lt;&lt;HKDevice:'
                     f' 0x281&gt;, name:Watch, manufacturer:Apple Inc.&gt;" unit="{"kg" if kind == "BodyMass" else "count"}"'
                     f' creationDate="{date}" startDate="{date}" endDate="{date}" value="{value}"/>\n')
    path.write_text("".join(lines) + "</HealthData>\n", encoding="utf-8")


def days(path):
    lines = ["date,weight_kg,intake_kcal,distance_km,duration\n"]
    for i in range(DAYS):
        date = (datetime.date(2016, 1, 1) + datetime.timedelta(days=i)).isoformat()
        run = f"{8 + i % 5},0:{48 + i % 9}:00" if i % 2 else ","
        lines.append(f"{date},{70 + (i * 7 % 11 - 5) / 10:.1f},{2400 + i * 37 % 500},{run}\n")
    path.write_text("".join(lines), encoding="utf-8")


def run(command):
    """Seconds of the processor that a program takes, its output thrown away; None where it fails."""
    child = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_utime + used.ru_stime if child.returncode == 0 else None


def best(rounds, *commands):
    """The least time of each program, in ms, over rounds in which they take turns."""
    times = [[run(command) for command in commands] for _ in range(rounds)]
    return [None if None in each else 1e3 * min(each) for each in zip(*times)]


def show(name, path, own, other, target):
    """target: how often its time the other one takes at least."""
    size = path.stat().st_size / 1e6
    if own is None:
        print(f"{name}: refuel could not read it")
        return
    text = f"{name:<36} {size:6.1f} MB {own:9.1f} ms {size / own * 1e3:7.0f} MB/s"
    if other is not None:
        text += f" {other:9.1f} ms  x {other / own:<6.2f} target {target:g}" + ("  missed" if other / own < target else "")
    print(text, flush=True)


def compile_c(source, program, *more):
    subprocess.run([os.environ.get("CC", "cc"), "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O2", source, "-o", program, *more],
                   check=True)


def node_parsers(folder):
    """The pinned packages, in the temporary folder; the commands that read a file with each."""
    if not shutil.which("npm"):
        print("FIT: npm is not installed; no parser to compare with")
        return {}
    wanted = [f"{name}@{version}" for name, version in PACKAGES.items()]
    done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *wanted], cwd=folder, text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        print("FIT: npm could not install", *wanted)
        return {}
    commands = {}
    for name, script in zip(PACKAGES, (FITSDK, FIT_FILE_PARSER)):
        file = folder / f"{name.rpartition('/')[2]}.mjs"
        file.write_text(script)
        commands[f"{name} {PACKAGES[name]}"] = [shutil.which("node"), file]
    return commands


def compare_fit(folder, rounds):
    path = folder / "run.fit"
    fit(path)
    mine, = best(rounds, own(path, folder))
    show("FIT (target 100 MB/s)", path, mine, None, 0)
    for name, command in node_parsers(folder).items():
        other, = best(min(rounds, 2), [*command, path])
        if other is None:
            print(f"FIT: {name} could not read it")
        else:
            show(f"FIT, {name}", path, mine, other, 20)


def compare_gpx(folder, rounds):
    path = folder / "run.gpx"
    gpx(path)
    tool = shutil.which("gpsbabel")
    if tool:
        show("GPX, gpsbabel", path, *best(rounds, own(path, folder), [tool, "-i", "gpx", "-f", path]), 3)
    else:
        print("GPX: gpsbabel is not installed")


def compare_apple(folder, rounds):
    path, walk = folder / "export.xml", folder / "expat_walk"
    apple(path)
    compile_c(BENCH / "expat_walk.c", walk, "-lexpat")
    show("Apple Health, expat alone", path, *best(rounds, own(path, folder), [walk, path]), 0.7)


def time_track(folder, rounds):
    path = folder / "days.csv"
    days(path)
    mine, = best(rounds, [PROGRAM, "track", path, "--sex", "male", "--age", "35", "--height", "175cm"])
    show("refuel track, ten years of days", path, mine, None, 0)


def own(path, folder):
    return [PROGRAM, "import", path, "-o", folder / "out.csv"]


ROWS = {"FIT": compare_fit, "GPX": compare_gpx, "Apple Health": compare_apple, "track": time_track}


def main():
    parser = argparse.ArgumentParser(description="Compare the time on logs with other readers.")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="", metavar="TEXT")
    options = parser.parse_args()
    if not PROGRAM.exists():
        sys.exit(f"{PROGRAM} is not built")
    print(f"{'time of the processor, whole processes':<36} {'file':>9} {'refuel':>12} {'':>12} {'other':>12}")
    with tempfile.TemporaryDirectory(prefix="refuel-logs-") as folder:
        for name, compare in ROWS.items():
            if options.only in name:
                compare(Path(folder), options.rounds)


if __name__ == "__main__":
    main()
