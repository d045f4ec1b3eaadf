#!/usr/bin/env python3
"""web.py ROUNDS: the page's module in node beside the native library, from the text of a request to that of its answer, in turn in one
run, the best of so many rounds (7). Native is a build without vector instructions, which the module has none of, and the one that is delivered."""
import subprocess
import sys
import tempfile
from pathlib import Path

from ratios import BENCH, ROOT, compile_c, output, rounds_of, text_of

MOST = {"plan": 2.2, "check": 2.2, "compare": None, "project": 1.4}
SCALAR = "-DRF_WIDE= -fno-tree-vectorize -fno-tree-slp-vectorize"


def build_scalar():
    folder = ROOT / "build-scalar"
    subprocess.run(["cmake", "-S", ROOT, "-B", folder, "-DCMAKE_BUILD_TYPE=Release", "-DBUILD_TESTING=OFF", f"-DCMAKE_C_FLAGS={SCALAR}"],
                   check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", folder, "--parallel", "2"], check=True, stdout=subprocess.DEVNULL)
    return folder


def probe_of(library, folder):
    probe = Path(folder, f"probe-{library.name}")
    compile_c(BENCH / "probe.c", probe, f"-I{ROOT / 'include'}", f"-L{library}", "-lrefuel", "-lm", f"-Wl,-rpath,{library}")
    return lambda name: float(output(probe, f"refuel_{name}_json")[0])


def module(name):
    return float(output("node", BENCH / "web.mjs", name)[0])


def main(rounds):
    with tempfile.TemporaryDirectory(prefix="refuel-bench-") as folder:
        scalar, delivered = (probe_of(library, folder) for library in (build_scalar(), ROOT / "build"))
        print(f"{'':<10}{'scalar':>10}{'module':>10}{'ratio':>8}  {'aim':<7}{'':<8}{'delivered':>10}{'ratio':>8}")
        for name, most in MOST.items():
            (plain, web, native), = rounds_of([scalar, module, delivered], rounds, lambda side: [side(name)])
            ratio = web / plain
            aim, met = ("", "") if most is None else (f"<= {most}", "met" if ratio <= most else "missed")
            print(f"{name:<10}{text_of(plain, 'ns'):>10}{text_of(web, 'ns'):>10}{ratio:>8.2f}  {aim:<7}{met:<8}{text_of(native, 'ns'):>10}"
                  f"{web / native:>8.2f}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
