#!/usr/bin/env python3
"""A host that uses GSL itself keeps its error handler: the library neither changes it nor calls it."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve()
HOST = r"""
#include <gsl/gsl_errno.h>
#include <refuel.h>
#include <stdio.h>
#include <string.h>

static int called;
static void handler(const char *reason, const char *file, int line, int gsl_errno)
{
    (void)reason, (void)file, (void)line, (void)gsl_errno;
    called++;
}

int main(void)
{
    static char out[65536];
    static const char request[] =
        "{\"sex\":\"male\",\"age\":34,\"height_cm\":178,\"weight_kg\":80,\"running\":{\"distance_km_week\":20},"
        "\"target\":\"2kg\",\"in\":\"30days\",\"every\":30,\"integrator\":\"reference\"}";
    gsl_set_error_handler(handler);
    refuel_error err;
    refuel_status status = refuel_project_json(request, strlen(request), out, sizeof out, NULL, &err);
    gsl_error_handler_t *now = gsl_set_error_handler(NULL);
    if (status != REFUEL_OK) return puts(err.message), 1;
    if (called) return puts("the handler of the host was called"), 2;
    return now == handler ? 0 : (puts("the handler of the host was changed"), 3);
}
"""
with tempfile.TemporaryDirectory() as folder:
    source, program = Path(folder, "host.c"), Path(folder, "host")
    source.write_text(HOST, encoding="utf-8")
    for command in ([os.environ.get("CC", "cc"), "-std=c11", f"-I{ROOT}/include", source, "-o", program, f"-L{BUILD}",
                     "-lrefuel", f"-Wl,-rpath,{BUILD}", "-lgsl", "-lgslcblas", "-lm"], [program]):
        done = subprocess.run([str(part) for part in command], text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        if done.returncode:
            sys.exit(f"{command[0]}: {done.returncode}\n{done.stdout}")
