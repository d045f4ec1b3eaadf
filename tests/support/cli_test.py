#!/usr/bin/env python3
"""Runs the command line tests, tests/cli/*.t.

A line that starts with two spaces belongs to a test, every other line is a comment:

      $ command            runs in sh, in an empty folder of its own per file, with refuel on the PATH
      > its next line      continues the command
      output               exactly, standard error included (an empty line in the middle may stay empty)
      [2]                  the exit status, only where it is not 0

  cli_test.py --program build/refuel FILE...            run and show differences
  cli_test.py --program build/refuel --update FILE...   write what came out into the files
  cli_test.py --program build/refuel --valgrind LIST    one command per line of LIST, under valgrind
"""
import argparse
import difflib
import locale
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

COMMAND, MORE, INDENT = "  $ ", "  > ", "  "
VALGRIND_STATUS = 97


def environment(program, folder, locale_name, path_first=None):
    """What a test may count on: no colour, no terminal, UTC, only the locale that was asked for, and as python3 the Python that
    runs this (a wrapper on the PATH that chooses a version takes longer than refuel)."""
    keep = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "NO_COLOR", "REFUEL_INPUT"))}
    path = [str(path_first or Path(program).resolve().parent), str(Path(sys.executable).parent),
            os.environ.get("PATH", "/usr/bin:/bin")]
    return {**keep, "PATH": os.pathsep.join(path), "LC_ALL": locale_name, "TZ": "UTC", "TERM": "dumb", "HOME": folder,
            "TESTS": str(Path(__file__).resolve().parent.parent)}


def run(command, folder, env):
    """Output (standard error in its place) and exit status, as a shell reports it."""
    done = subprocess.run(["sh", "-c", command], cwd=folder, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=200)
    status = done.returncode if done.returncode >= 0 else 128 - done.returncode
    return done.stdout.decode("utf-8", "backslashreplace"), status


def parse(lines):
    """Splits a file into ("text", lines) and ("test", command lines, expected lines)."""
    parts, i = [], 0
    while i < len(lines):
        if not lines[i].startswith(COMMAND):
            parts.append(("text", [lines[i]]))
            i += 1
            continue
        command, expected = [lines[i]], []
        i += 1
        while i < len(lines) and lines[i].startswith(MORE):
            command.append(lines[i])
            i += 1
        while i < len(lines):
            after = next((k for k in range(i, len(lines)) if lines[k]), len(lines))  # the next line that is not empty
            if after == len(lines) or not lines[after].startswith(INDENT) or lines[after].startswith(COMMAND):
                break
            expected += [""] * (after - i) + [lines[after][2:]]
            i = after + 1
        parts.append(("test", command, expected))
    return parts


def answer(command, folder, env):
    """The lines that the file should hold after this command."""
    output, status = run("\n".join(line[4:] for line in command), folder, env)
    lines = output.split("\n")
    if lines.pop():
        lines.append(output.rsplit("\n", 1)[-1] + " (no newline)")
    if any(line.startswith(("$ ", "> ")) for line in lines):
        sys.exit(f"output that starts with '$ ' or '> ' cannot be told from a command: {command[0].strip()}")
    return lines + ([f"[{status}]"] if status else [])


def run_file(path, options):
    """Runs one file; gives the number of commands and of differences."""
    before = path.read_text(encoding="utf-8").split("\n")
    after, commands = [], 0
    with tempfile.TemporaryDirectory(prefix="refuel-cli-") as folder:
        env = environment(options.program, folder, options.locale)
        for part in parse(before):
            after += part[1]
            if part[0] == "test":
                commands += 1
                got = answer(part[1], folder, env)
                # An empty line stays empty as in the file, unless it ends the output and would read as a comment.
                after += [INDENT + line if line or k == len(got) - 1 else "" for k, line in enumerate(got)]
    same = [line.rstrip(" ") if not line.strip() else line for line in before]
    shown = [line.rstrip(" ") if not line.strip() else line for line in after]
    if same == shown:
        return commands, 0
    if options.update:
        path.write_text("\n".join(after), encoding="utf-8")
        print(f"{path}: updated")
        return commands, 0
    print("\n".join(difflib.unified_diff(before, after, f"{path} (expected)", f"{path} (came out)", lineterm="")))
    return commands, 1


def run_valgrind(listing, options):
    """Each line of the list under valgrind; fails on an error of memory, a leak, a crash, or a command without a line."""
    lines = [line for line in listing.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    failed = 0
    with tempfile.TemporaryDirectory(prefix="refuel-valgrind-") as folder:
        wrapper = Path(folder, "bin", "refuel")
        wrapper.parent.mkdir()
        program = shlex.quote(str(Path(options.program).resolve()))
        wrapper.write_text(f"#!/bin/sh\nexec valgrind -q --error-exitcode={VALGRIND_STATUS} --leak-check=full "
                           f"--errors-for-leak-kinds=definite,indirect {program} \"$@\"\n", encoding="utf-8")
        wrapper.chmod(0o755)
        env = environment(options.program, folder, options.locale, wrapper.parent)
        for line in lines:
            output, status = run(line, folder, env)
            if status == VALGRIND_STATUS or status > 125 or re.search(r"^==\d+== ", output, re.M):
                failed += 1
                print(f"{line}\n{output}[{status}]")
    used = {word for line in lines for word in line.split()}
    root = Path(__file__).resolve().parents[2]
    for source in sorted(root.glob("src/cli/cmd_*.c")):
        if source.stem[4:].replace("_", "-") not in used:
            failed += 1
            print(f"{listing}: no line for the command of {source.name}")
    print(f"{len(lines)} commands under valgrind, {failed} failed")
    return len(lines), failed


def main():
    parser = argparse.ArgumentParser(description="Run the command line tests.")
    parser.add_argument("--program", required=True, help="the refuel to test")
    parser.add_argument("--locale", default="C.UTF-8")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--valgrind", type=Path, metavar="LIST")
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args()
    if not os.access(options.program, os.X_OK):
        sys.exit(f"{options.program} is no program")
    try:
        locale.setlocale(locale.LC_ALL, options.locale)
    except locale.Error:
        sys.exit(f"the locale {options.locale} is not on this machine; tests/run makes it")
    if options.valgrind:
        commands, failed = run_valgrind(options.valgrind, options)
    else:
        results = [run_file(path, options) for path in options.files]
        commands, failed = sum(r[0] for r in results), sum(r[1] for r in results)
        print(f"{commands} commands in {len(results)} files, {failed} files differ")
    sys.exit(1 if failed or not commands else 0)  # a run of nothing has not passed


if __name__ == "__main__":
    main()
