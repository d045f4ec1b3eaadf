#!/usr/bin/env python3
"""The shared library exports exactly the REFUEL_API prototypes of the public headers, and nothing of GSL."""
import os
import re
import subprocess
import sys
from pathlib import Path

INCLUDE = Path(__file__).resolve().parents[2] / "include"
LIBRARY = Path(os.environ.get("REFUEL_BUILD_DIR", "build"), "librefuel.so")


def output(command, **more):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE, **more).stdout


# After the preprocessor, so that prototypes which a macro writes are seen as well.
source = "".join(f"#include <refuel/{p.name}>\n" for p in sorted((INCLUDE / "refuel").glob("*.h")))
text = output([os.environ.get("CC", "cc"), "-E", "-P", "-std=c11", f"-I{INCLUDE}", "-x", "c", "-"], input=source)
mark = r'__attribute__\s*\(\(visibility\("default"\)\)\)'
promised = set(re.findall(mark + r"[^;{(]*?\b(\w+)\s*(?:\(|\[|;)", text))
symbols = {line.split()[-1].split("@")[0] for line in output(["nm", "-D", "--defined-only", LIBRARY]).splitlines()}
exported = {name for name in symbols if not name.startswith("_")}  # names of the compiler's own start with _

bad = [f"{name} is REFUEL_API but not exported" for name in sorted(promised - exported)]
bad += [f"{name} is exported but not REFUEL_API" for name in sorted(exported - promised)]
bad += [f"{name} does not start with refuel_" for name in sorted(promised | exported) if not name.startswith("refuel_")]
# Nor may it take GSL from the host, unless it was built that way.
if "libgsl" not in output(["readelf", "-d", LIBRARY]):
    needed = output(["nm", "-D", "--undefined-only", LIBRARY]).split()
    bad += [f"{name} is taken from outside" for name in needed if name.startswith(("gsl_", "cblas_"))]
print(f"{len(exported)} names exported, {len(bad)} wrong")
sys.exit("\n".join(bad) or (0 if promised else "no prototypes found"))
