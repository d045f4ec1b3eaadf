#!/usr/bin/env python3
"""The tree as a part of another CMake project, by add_subdirectory and by FetchContent: a program is linked with refuel::refuel and runs, under
the warnings of the other project, which are errors there, and with BUILD_SHARED_LIBS on and off. The tests and packages of refuel stay out of the
other project, and its tests and its build type are its own. tests/run --packages."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAIN = """#include <refuel.h>
#include <stdio.h>
int main(void) { return puts(refuel_version()) < 0; }
"""
PROJECT = """cmake_minimum_required(VERSION 3.25)
project(consumer LANGUAGES C)
{how}
include(CTest)
add_executable(consumer main.c)
target_link_libraries(consumer PRIVATE refuel::refuel)
if(NOT BUILD_TESTING OR CMAKE_BUILD_TYPE)
    message(FATAL_ERROR "BUILD_TESTING is ${{BUILD_TESTING}} and CMAKE_BUILD_TYPE ${{CMAKE_BUILD_TYPE}} where nobody asked for it")
endif()
"""
WARNINGS = "-Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Werror"
WAYS = {"add_subdirectory": f'add_subdirectory("{ROOT}" refuel)',
        "FetchContent": f'include(FetchContent)\nFetchContent_Declare(refuel SOURCE_DIR "{ROOT}")\nFetchContent_MakeAvailable(refuel)'}


def run(*command):
    done = subprocess.run([str(part) for part in command], text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout[-4000:]}")
    return done.stdout


for name, how in WAYS.items():
    with tempfile.TemporaryDirectory(prefix="refuel subproject ") as folder:
        Path(folder, "main.c").write_text(MAIN, encoding="utf-8")
        Path(folder, "CMakeLists.txt").write_text(PROJECT.format(how=how), encoding="utf-8")
        build = Path(folder, "build")
        run("cmake", "-S", folder, "-B", build, f"-DCMAKE_C_FLAGS={WARNINGS}", f"-DBUILD_SHARED_LIBS={'ON' if name == 'FetchContent' else 'OFF'}")
        targets = run("cmake", "--build", build, "--target", "help").split()
        if any(target.startswith("test_") for target in targets):
            sys.exit(f"{name}: the tests of refuel are targets of the other project")
        run("cmake", "--build", build, "--parallel", os.cpu_count() or 1, "--target", "consumer")
        print(f"{name}: version {run(build / 'consumer').strip()}")
