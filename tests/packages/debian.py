#!/usr/bin/env python3
"""The packages of Debian: lintian has neither error nor warning to tell; in a clean Debian they install, give the answers of this build, and are gone
without a trace when they are removed. tests/run --packages; needs root, lintian and mmdebstrap.

  debian.py FOLDER           of the packages, which cpack made
  debian.py FOLDER --lint    looks at the packages alone
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ["librefuel0", "librefuel-dev", "refuel", "python3-refuel", "refuel-sqlite"]
HER = "--sex female --age 34 --height 168cm --weight 63.5kg --run 48km/week"
MAIN = """#include <refuel.h>
#include <stdio.h>
int main(void) { return puts(refuel_version()) < 0; }
"""
SQL = """select printf('%!.17g', json_extract(refuel_plan('{"sex": "female", "age": 34, "height": "168cm", "weight": "63.5kg",
  "running": {"distance": "48km/week"}}'), '$.energy.total_kcal_d'));
"""
EXPECTED = ["maintscript-calls-ldconfig"]  # CPack writes these scripts, whatever triggers there are
HOLDS = {"librefuel0": ["/usr/lib/[^/]+/librefuel.so.0"], "librefuel-dev": ["/usr/include/refuel.h", "/usr/lib/[^/]+/librefuel.so", "/usr/lib/[^/]+/pkgconfig/refuel.pc",
         "/usr/lib/[^/]+/cmake/refuel/refuelConfig.cmake"], "refuel": ["/usr/bin/refuel", "/usr/share/man/man1/refuel.1.gz", "/usr/share/zsh/site-functions/_refuel",
         "/usr/share/bash-completion/completions/refuel", "/usr/share/fish/vendor_completions.d/refuel.fish"],
         "python3-refuel": ["/usr/lib/python3/dist-packages/refuel/__init__.py"], "refuel-sqlite": ["/usr/lib/[^/]+/refuel/refuel_sqlite.so"]}
bad = []


def run(*command, check=True, **more):
    done = subprocess.run([str(part) for part in command], text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, **more)
    if check and done.returncode:
        sys.exit(f"{' '.join(map(str, command))}: exit status {done.returncode}\n{done.stdout[-4000:]}")
    return done.stdout


def debs(folder):
    found = {re.match(r"[a-z0-9-]+", path.name)[0]: path for path in Path(folder).glob("*.deb")}
    if sorted(found) != sorted(PACKAGES):
        sys.exit(f"the packages are {sorted(found)}, not {sorted(PACKAGES)}")
    return found


def look(packages):
    """What is seen without a system: what lintian tells, and what a package must hold."""
    said = run("lintian", "--fail-on", "none", "--allow-root", *packages.values())
    bad.extend(line for line in said.splitlines() if line[:2] in ("E:", "W:") and not any(tag in line for tag in EXPECTED))
    for name, path in packages.items():
        files = [line.split(maxsplit=5)[5].split(" -> ")[0].lstrip(".") for line in run("dpkg-deb", "--contents", path).splitlines()]
        documents = [f"/usr/share/doc/{name}/{file}" for file in ("copyright", "changelog.gz")]
        bad.extend(f"{name} has no {wanted}" for wanted in HOLDS[name] + documents if not any(re.fullmatch(wanted, file) for file in files))


def use(inside):
    """What each package is for, done in the clean system; the total must be the one that this tree computes."""
    total = run(ROOT / "refuel", "plan", *HER.split(), "--json")
    total = re.search(r'"total_kcal_d": ?([0-9.]+)', total)[1]
    said = {
        "refuel": inside(f"refuel plan {HER} --json"),
        "python3-refuel": inside("""python3 -c 'import refuel; print(repr(refuel.plan(sex="female", age=34, height="168cm", """
                                 """weight="63.5kg", run="48km/week").energy.total_kcal_d))'"""),
        "refuel-sqlite": inside("f=$(ls /usr/lib/*/refuel/refuel_sqlite.so) && sqlite3 -cmd \".load $f\" :memory: < /tmp/total.sql"),
    }
    for name, text in said.items():
        if total not in text:
            bad.append(f"{name} does not say {total}:\n{text[-1500:]}")
    version = inside("cd /tmp && cc main.c -o main $(pkg-config --cflags --libs refuel) && ./main").strip()
    if version != inside("refuel --version").split()[-1]:
        bad.append(f"librefuel-dev: {version!r}")
    if "refuel" not in inside("zcat /usr/share/man/man1/refuel.1.gz"):
        bad.append("refuel: no manual")


packages = debs(sys.argv[1])
look(packages)
if "--lint" in sys.argv:
    print(f"{len(packages)} packages, {len(bad)} faults")
    sys.exit("\n".join(bad) or 0)
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # bytecode has to go with its package
codename = re.search(r"^VERSION_CODENAME=(\w+)", Path("/etc/os-release").read_text(encoding="utf-8"), re.M)[1]
folder = tempfile.mkdtemp(prefix="refuel-packages-")
try:
    system = Path(folder, "system")
    run("mmdebstrap", "--variant=apt", "--include=gcc,libc6-dev,pkg-config,sqlite3", "--skip=cleanup/apt/lists", codename, system)

    def inside(command):
        return run("chroot", system, "sh", "-c", f"export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive; {command}")

    for path in packages.values():
        shutil.copy(path, system / "tmp")
    (system / "tmp" / "main.c").write_text(MAIN, encoding="utf-8")
    (system / "tmp" / "total.sql").write_text(SQL, encoding="utf-8")
    inside("apt-get install -y --no-install-recommends " + " ".join(f"/tmp/{path.name}" for path in packages.values()))
    use(inside)
    files = [name for name in inside("dpkg -L " + " ".join(PACKAGES)).split("\n")
             if name.startswith("/") and not (system / name[1:]).is_dir()]
    inside("apt-get purge -y " + " ".join(PACKAGES))
    bad += [f"{name} is left behind" for name in files if (system / name[1:]).exists() or (system / name[1:]).is_symlink()]
    left = inside("find / -xdev -path /tmp -prune -o -path /proc -prune -o -iname '*refuel*' -print").split()
    bad += [f"{name} is left behind" for name in left if not name.startswith(("/var/log/", "/var/cache/"))]
    print(f"{len(packages)} packages, {len(files)} files, {len(bad)} faults")
finally:
    shutil.rmtree(folder, ignore_errors=True)
sys.exit("\n".join(bad) or 0)
