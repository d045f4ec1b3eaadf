#!/usr/bin/env python3
"""exp, log, log10 and pow of core/elementary.h have the same bits from every compiler, at every level of optimisation and for every
instruction set that this machine has, and GCC runs a loop over each of them side by side."""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLAGS = ["-std=c11", "-D_POSIX_C_SOURCE=200809L", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math", f"-I{ROOT}/src",
         f"-I{ROOT}/include"]
LOOPS = {"rf_exp": "x[i]", "rf_ln": "x[i]", "rf_log10": "x[i]", "rf_pow_positive": "x[i], y[i]", "rf_pow": "x[i], y[i]",
         "rf_hypot": "x[i], y[i]"}
NEEDS = {"x86-64-v2": {"sse4_2", "popcnt"}, "x86-64-v3": {"avx2", "fma", "bmi2"}, "x86-64-v4": {"avx512f", "avx512dq", "avx512vl", "avx512bw"}}
HEAD = '#include "core/elementary.h"\n#include <inttypes.h>\n#include <stdio.h>\n'
# One line for each loop, so that the compiler's remarks tell them apart.
KERNELS = "".join(f"void of_{name}(const double *restrict x, const double *restrict y, double *restrict out, int n) "
                  f"{{ (void)y; for (int i = 0; i < n; i++) out[i] = {name}({arguments}); }}\n" for name, arguments in LOOPS.items())
MAIN = """
enum { N = 4096, ROUNDS = 24 };
static uint64_t state = UINT64_C(88172645463325252);
static double x[N], y[N], out[N];
static uint64_t next(void) { state ^= state << 13; state ^= state >> 7; state ^= state << 17; return state; }
static double between(double a, double b) { return a + (b - a) * (double)(next() >> 11) * 0x1p-53; }
static uint64_t hash(uint64_t h) {
    for (int i = 0; i < N; i++) h = (h ^ (out[i] == out[i] ? rf_bits_of(out[i]) : 1)) * UINT64_C(0x100000001B3);
    return h;
}
int main(void) {
    uint64_t h[6] = {0};
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < N; i++) {
            x[i] = round % 3 == 0 ? rf_double_of(next()) : round % 3 == 1 ? between(0, 250) : between(-746, 746);
            y[i] = round % 2 == 0 ? between(-5, 5) : rf_double_of(next());
        }
        CALLS
    }
    for (int k = 0; k < 6; k++) printf("%016" PRIx64 " ", h[k]);
    return 0;
}
""".replace("CALLS", "".join(f"of_{name}(x, y, out, N); h[{k}] = hash(h[{k}]); " for k, name in enumerate(LOOPS)))
has = set(Path("/proc/cpuinfo").read_text(encoding="utf-8").partition("\nflags")[2].partition("\n")[0].split())
levels = [level for level, needs in NEEDS.items() if needs <= has]
here = os.uname().machine == "x86_64"
bad, told = [], {}
with tempfile.TemporaryDirectory() as folder:
    source, program = Path(folder, "bits.c"), Path(folder, "bits")
    source.write_text(HEAD + KERNELS + MAIN, encoding="utf-8")
    for compiler in [c for c in ("gcc", "clang") if shutil.which(c)]:
        for options in [["-O0"], ["-O2"], ["-O3"], ["-Os"], *([["-O3", f"-march={level}"] for level in levels] if here else [])]:
            built = subprocess.run([compiler, *FLAGS, *options, "-o", program, source, "-lm"], text=True, stderr=subprocess.PIPE)
            if built.returncode:
                sys.exit(f"{compiler} {' '.join(options)}: {built.stderr}")
            told[f"{compiler} {' '.join(options)}"] = subprocess.run([program], text=True, stdout=subprocess.PIPE, check=True).stdout
    gcc = shutil.which("gcc")
    if here and gcc and int(subprocess.run([gcc, "-dumpversion"], text=True, stdout=subprocess.PIPE).stdout.split(".")[0]) >= 12:
        for level in ("x86-64", "x86-64-v3", "x86-64-v4"):
            remarks = subprocess.run([gcc, *FLAGS, "-O3", f"-march={level}", "-fopt-info-vec-optimized", "-S", "-o", "/dev/null", source],
                                     text=True, stderr=subprocess.PIPE, check=True).stderr
            for line, name in enumerate(LOOPS, HEAD.count("\n") + 1):
                if not any(f"bits.c:{line}:" in remark and "loop vectorized" in remark for remark in remarks.splitlines()):
                    bad.append(f"GCC does not run {name} side by side for {level}")
first = next(iter(told.values()), "")
bad += [f"{how} gives other bits: {bits} and not {first}" for how, bits in told.items() if bits != first]
print(f"{len(told)} builds: {', '.join(told)}")
sys.exit("\n".join(bad) or (0 if first else "no compiler was found"))
