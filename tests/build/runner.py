#!/usr/bin/env python3
"""tests/run with programs in place of apt-get, cmake and ctest: an install that fails ends it, and what follows a mode gets to ctest."""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODES = {(): "release", ("--asan",): "asan", ("--tsan",): "tsan", ("--postgres",): "postgres"}
bad = []


def program(path, text):
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def tree(folder, missing):
    """The scripts alone, and programs that do nothing or fail."""
    (folder / "tests/support").mkdir(parents=True)
    for name in ("tests/run", "tests/support/packages.sh"):
        shutil.copy(ROOT / name, folder / name)
    programs = folder / "programs"
    programs.mkdir()
    program(folder / "refuel", "exit 0")
    program(programs / "apt-get", "case $* in *install*) exit 1 ;; esac")
    program(programs / "sudo", "shift; exec \"$@\"")
    program(programs / "dpkg-query", f'case $* in *" {missing}") ;; *) echo installed ;; esac')
    program(programs / "locale", "printf 'de_DE.utf8\\nps_AF.utf8\\n'")
    program(programs / "setarch", "exit 1")
    program(programs / "cmake", "exit 0")
    program(programs / "ctest", f'printf "%s\\n" "$@" > "{folder}/asked"')


def run(arguments, missing="none"):
    """The exit status, and what ctest was asked for."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        tree(folder, missing)
        done = subprocess.run([folder / "tests/run", *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
                              env={**os.environ, "PATH": f"{folder / 'programs'}{os.pathsep}{os.environ['PATH']}"})
        asked = (folder / "asked").read_text().split("\n") if (folder / "asked").exists() else None
        return done.returncode, asked, done.stdout + done.stderr


for mode, name in MODES.items():
    status, asked, said = run([*mode, "-V", "-E", "two words"])
    if status != 0 or asked is None or asked[-4:-1] != ["-V", "-E", "two words"]:
        bad.append(f"{name}: status {status}, ctest was asked for {asked}: {said}")
    if name == "postgres" and asked is not None and "build/postgres" not in asked:
        bad.append(f"postgres: not asked for: {asked}")
    for missing in ("cmake", *(["postgresql-15"] if name == "postgres" else [])):
        status, asked, said = run(mode, missing)
        if status == 0 or asked is not None:
            bad.append(f"{name}: {missing} could not be installed, and the status is {status}: {said}")
print(len(MODES), "modes,", len(bad), "faults")
sys.exit("\n".join(bad) or None)
