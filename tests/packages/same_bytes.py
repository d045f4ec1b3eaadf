#!/usr/bin/env python3
"""Whoever builds a version has its bytes: two builds of this tree, in folders of other names, in another zone and locale, with SOURCE_DATE_EPOCH and
umask 022 in common, give the same program, libraries, packages of Debian, wheel and packages of npm. tests/run --reproducible; minutes.

  same_bytes.py [PART...]    of native, wheel and web; all without it
"""
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MADE_HERE = shutil.ignore_patterns(".git", "build", "build-*")  # at the top alone: other folders of these names are sources
MADE_ANYWHERE = shutil.ignore_patterns("dist", "__pycache__", "*.egg-info", ".hypothesis", ".pytest_cache")
FETCHED = ("gsl", "cjson", "expat", "zlib")  # sources of the system's packages, in build-web
COMMANDS = {
    "native": "cmake --preset packages && cmake --build build-packages --parallel {cores} && cd build-packages && cpack",
    "wheel": "{python} -m pip wheel --quiet --no-deps --no-build-isolation --no-index --disable-pip-version-check --wheel-dir wheel bindings/python",
    "web": "bindings/web/build --pack",
}
MADE = {"native": ["build-packages/*.deb", "build-packages/refuel", "build-packages/*.so", "build-packages/*.a"], "wheel": ["wheel/*.whl"],
        "web": ["bindings/web/dist/*.tgz", "bindings/web/dist/readers/*.tgz", "bindings/web/page/dist/**/*.*"]}
PLACES = [("here", "UTC", "C.UTF-8"), ("another folder/below", "Asia/Kathmandu", "de_DE.UTF-8")]


def date():
    """Of the last change, as docs/packages.md has it."""
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    return os.environ.get("SOURCE_DATE_EPOCH") or told or str(int((ROOT / "CHANGELOG.md").stat().st_mtime))


def left_out(folder, names):
    return MADE_ANYWHERE(folder, names) | (MADE_HERE(folder, names) if Path(folder) == ROOT else set())


def copy(tree):
    """The tree, its files as new as a checkout has them; what was fetched for the web is not fetched again."""
    shutil.copytree(ROOT, tree, ignore=left_out, symlinks=True, copy_function=shutil.copy)
    for name in FETCHED:
        if (ROOT / "build-web" / name / ".version").exists():
            shutil.copytree(ROOT / "build-web" / name, tree / "build-web" / name, symlinks=True)


def build(tree, part, zone, locale):
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "TZ": zone, "LC_ALL": locale, "CCACHE_DISABLE": "1"}
    command = COMMANDS[part].format(cores=os.cpu_count() or 1, python=sys.executable)
    done = subprocess.run(["sh", "-c", command], cwd=tree, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env=environment, umask=0o022)
    if done.returncode:
        sys.exit(f"{command}: exit status {done.returncode}\n{done.stdout[-4000:]}")
    return {path.relative_to(tree).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for pattern in MADE[part] for path in sorted(tree.glob(pattern)) if path.is_file()}


EPOCH = date()
bad, count = [], 0
with tempfile.TemporaryDirectory(prefix="refuel-same-bytes-") as folder:
    for name, *_ in PLACES:
        copy(Path(folder, name))
    for part in sys.argv[1:] or COMMANDS:
        begun, sums = time.monotonic(), []
        for name, *how in PLACES:
            sums.append(build(Path(folder, name), part, *how))
        one, other = sums
        if not one or sorted(one) != sorted(other):
            bad.append(f"{part}: the files are {sorted(one)} and {sorted(other)}")
        bad += [f"{name} differs" for name in one if other.get(name) != one[name]]
        count += len(one)
        print(f"{part}: {len(one)} files, {time.monotonic() - begun:.0f} s", flush=True)
    if bad and os.environ.get("KEEP"):  # for diffoscope
        shutil.copytree(folder, os.environ["KEEP"], symlinks=True)
print(f"{count} files built twice, {len(bad)} differ")
sys.exit("\n".join(bad) or 0)
