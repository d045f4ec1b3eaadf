#!/usr/bin/env python3
"""Makes the archive of sources of the Python package, installs that alone, offline, into a fresh virtual environment, and uses it far from the source
tree. What it brings is its own: no name of a library in it is one that Python's modules load."""
import gzip
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "bindings" / "python"
LOGS = ROOT / "tests" / "logs" / "import"
USE = """
import pathlib, refuel
from importlib import metadata
day = refuel.plan(sex="female", age=34, height="5ft6in", weight="140lb", run="30mi/week", pace="9:30/mi")
assert abs(day.energy.total_kcal_d - 2687.65) < 0.005, day.energy
path = refuel.project(sex="male", age=40, height="180cm", weight="95kg", run="30km/week", goal="-0.5kg/week", days=30)
assert len(path.weight_kg) == 31 and 90 < path.weight_kg[30] < 95, path
assert refuel.version() == metadata.version("refuel")
home = pathlib.Path(refuel.__file__).resolve().parent
maps = pathlib.Path("/proc/self/maps").read_text().splitlines()
read = {name: refuel.read_log(pathlib.Path(LOGS, name)).distance_km[0] for name in ("laps.tcx", "run.gpx.gz")}
assert all(0 < km < 100 for km in read.values()), read
for name in ("librefuel.so", "libcjson.so"):
    loaded = {line.split(maxsplit=5)[5] for line in maps if "/" + name in line}
    assert loaded and all(path.startswith(f"{home}/") for path in loaded), loaded
try:
    import numpy
except ImportError:
    print("without numpy")
else:
    kcal_d = refuel.resting_batch("mifflin-1990", weight_kg=numpy.array([80.0]), height_cm=180, age_y=30, male=True)
    assert kcal_d.tolist() == [1780.0], kcal_d
    batch = refuel.project_batch(weight_kg=[80.0], height_cm=180, age_y=30, male=True, fat_kg=16, resting_kcal_d=1780,
                                 pal=1.7, intake_kcal_d=1780 * 1.7, day=30)
    assert abs(batch.final_weight_kg[0] - 80) < 1e-9, batch
print(home)
"""


def run(*command, **more):
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "REFUEL_LIBRARY")}
    done = subprocess.run([str(part) for part in command], env={**clean, "PYTHONDONTWRITEBYTECODE": "1"}, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **more)
    if done.returncode:
        sys.exit(f"{shlex.join(map(str, command))}\n{done.stdout}")
    return done.stdout.strip()


def listing():
    return {path for path in PACKAGE.rglob("*") if "__pycache__" not in path.parts}


before = listing()
with tempfile.TemporaryDirectory(prefix="refuel python ") as folder:
    python = Path(folder, "venv", "bin", "python")
    run(sys.executable, "-m", "venv", "--system-site-packages", Path(folder, "venv"))
    run(python, "-c", f"from setuptools import build_meta; build_meta.build_sdist({folder!r})", cwd=PACKAGE)
    sources, = Path(folder).glob("refuel-*.tar.gz")
    with gzip.open(Path(folder, "run.gpx.gz"), "wb") as packed:
        packed.write((LOGS / "watch.gpx").read_bytes())
    shutil.copy(LOGS / "laps.tcx", folder)
    run(python, "-m", "pip", "install", "--no-index", "--no-build-isolation", "--no-deps", sources, cwd=folder)
    home = Path(run(python, "-I", "-W", "error", "-c", f"LOGS = {folder!r}\n{USE}", cwd=folder).splitlines()[-1])
    if Path(folder).resolve() not in home.parents:
        sys.exit(f"the package was imported from {home}")
    wheel = next(home.parent.glob("refuel-*.dist-info/WHEEL")).read_text(encoding="utf-8")
    if "Root-Is-Purelib: false" not in wheel or "Tag: py3-none-linux_" not in wheel:
        sys.exit(f"the wheel is not of this platform:\n{wheel}")
    if not (home / "py.typed").exists():
        sys.exit("py.typed was not installed")
    dynamic = run("readelf", "-d", home / "librefuel.so")
    if "[$ORIGIN]" not in dynamic:
        sys.exit(f"the library does not look for libcjson beside itself:\n{dynamic}")
    if shared := re.findall(r"NEEDED.*\[(lib(?:expat|z|gsl)\b.*)\]", dynamic):
        sys.exit(f"the library needs {shared}, which Python has under the same name")
    run(python, "-m", "pip", "uninstall", "--yes", "refuel", cwd=folder)
    if left := sorted(home.parent.glob("refuel*")):
        sys.exit(f"after pip uninstall there is {left}")
if listing() != before:
    sys.exit(f"the build left files in the source tree: {sorted(map(str, listing() - before))}")
print(f"installed offline and used: {wheel.split('Tag: ')[1].strip()}")
