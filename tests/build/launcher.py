#!/usr/bin/env python3
"""The launcher ./refuel, over a small tree: builds once, again after a change, and says nothing on standard output. The
launcher knows of a tree only where its sources are and two targets, so a tree of two files is built in place of the
real one, a dozen times; of the real one it is seen that the targets are there."""
import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENV = {**os.environ, "CMAKE_BUILD_TYPE": "Debug"}  # builds faster
CMAKE = """cmake_minimum_required(VERSION 3.25)
project(refuel C)
file(GLOB sources CONFIGURE_DEPENDS src/core/*.c)
add_library(refuel SHARED ${sources})
add_executable(refuel_cli src/cli/main.c)
target_link_libraries(refuel_cli refuel)
set_target_properties(refuel_cli PROPERTIES OUTPUT_NAME refuel)
"""
VERSION = 'const char *version(void);\nconst char *version(void) { return "1.2.3"; }\n'
MAIN = """#include <stdio.h>
const char *version(void);
int main(void) { return printf("refuel %s\\n", version()) < 0; }
"""
bad = []


def start(launcher, cwd):
    return subprocess.Popen([launcher, "--version"], cwd=cwd, env=ENV, text=True, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def expect(what, process, status, built):
    out, err = process.communicate()
    right = out.startswith("refuel ") and out.count("\n") == 1 if status == 0 else out == ""
    if process.returncode != status or not right or (built is not None and ("building" in err) != built):
        bad.append(f"{what}: status {process.returncode}, standard output {out!r}, standard error:\n{err}")


with tempfile.TemporaryDirectory(prefix="refuel launcher ") as folder:  # the space is part of the test
    tree, elsewhere = Path(folder, "tree"), Path(folder, "elsewhere")
    elsewhere.mkdir()
    for name, text in (("CMakeLists.txt", CMAKE), ("src/core/version.c", VERSION), ("src/cli/main.c", MAIN),
                       ("include/refuel.h", "")):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text, encoding="utf-8")
    shutil.copy2(ROOT / "refuel", tree / "refuel")
    link, extra = elsewhere / "link", tree / "src" / "core" / "extra_file.c"
    link.symlink_to(tree / "refuel")

    for process in [start(link, elsewhere), start(link, elsewhere)]:
        expect("two first launches at once, through a link", process, 0, None)
    begin = time.monotonic()
    expect("a second launch", start(tree / "refuel", "/"), 0, False)
    delay = time.monotonic() - begin
    if delay > 0.5:  # 0.01 s on an idle machine
        bad.append(f"a launch that builds nothing takes {delay:.2f} s")
    extra.write_text("this is not C\n", encoding="utf-8")
    expect("a source that does not compile", start(link, elsewhere), 1, True)
    extra.unlink()
    expect("a source that is gone again", start(link, elsewhere), 0, True)
    expect("a launch after that", start(link, elsewhere), 0, False)

    source = tree / "src" / "core" / "version.c"
    for what, where in (("a source", source), ("CMakeLists.txt", tree / "CMakeLists.txt")):
        os.utime(where, (2 ** 32, 2 ** 32))  # 2106
        expect(f"{what} dated in the future", start(link, elsewhere), 0, True)
        expect(f"a launch after {what} dated in the future", start(link, elsewhere), 0, False)
        os.utime(where)
    expect("sources dated now again", start(link, elsewhere), 0, True)
    # Both written in place, so that no folder changes: the second with a date before the build of the first.
    newer = VERSION.replace("1.2.3", "newer")
    for text, date in ((newer, None), (VERSION, (1e9, 1e9))):
        source.write_text(text, encoding="utf-8")
        os.utime(source, date)
        said = start(link, elsewhere).communicate()[0]
        if ("newer" in said) != (text == newer):
            bad.append(f"a source replaced by an {'older' if date else 'newer'} one: {said!r}")

    with open(tree / "build" / ".lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        source.touch()
        waiting = start(link, elsewhere)
        said = waiting.stderr.readline()
        if said != "refuel: waiting for another build to finish\n":
            bad.append(f"a launch during another build says {said!r}")
    expect("a launch that has waited", waiting, 0, True)

    shutil.move(tree, tree.with_name("moved"))
    Path(folder, "moved", "src", "core", "version.c").touch()
    expect("a tree that has moved", start(Path(folder, "moved", "refuel"), "/"), 0, True)
    for name in ("Makefile", "build.ninja", ".stamp"):  # as when CMake stopped at a missing library
        Path(folder, "moved", "build", name).unlink(missing_ok=True)
    expect("a build folder that is half configured", start(Path(folder, "moved", "refuel"), "/"), 0, True)
    if not Path(folder, "moved", "build", "librefuel.so").exists():
        bad.append("build/librefuel.so is not there")

    real = subprocess.run(["cmake", "-S", ROOT, "-B", Path(folder, "real"), "-DBUILD_TESTING=OFF"], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    targets = subprocess.run(["cmake", "--build", Path(folder, "real"), "--target", "help"], text=True,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.split()
    if real.returncode or not {"refuel", "refuel_cli"} <= set(targets):
        bad.append(f"the tree has not the targets that the launcher builds:\n{real.stdout}")
sys.exit("\n".join(bad) or 0)
