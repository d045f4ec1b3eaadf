#!/usr/bin/env python3
"""Installs into an empty folder and builds a program against it twice: by find_package and by pkg-config."""
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", "build")).resolve()
CC = os.environ.get("CC", "cc")
MAIN = """#include <refuel.h>
#include <stdio.h>

int main(void)
{
    return puts(refuel_version()) < 0;
}
"""
PROJECT = """cmake_minimum_required(VERSION 3.25)
project(consumer LANGUAGES C)
find_package(refuel CONFIG REQUIRED)
add_executable(consumer main.c)
target_link_libraries(consumer PRIVATE refuel::refuel)
"""


def run(*command, **env):
    done = subprocess.run([str(c) for c in command], env={**os.environ, **{k: str(v) for k, v in env.items()}},
                          text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        sys.exit(f"{shlex.join(map(str, command))}\n{done.stdout}")
    return done.stdout.strip()


def cached(name):
    cache = (BUILD / "CMakeCache.txt").read_text(encoding="utf-8").splitlines()
    return next(line.split("=", 1)[1] for line in cache if line.startswith(name + ":"))


with tempfile.TemporaryDirectory(prefix="refuel install ") as folder:
    prefix, source = Path(folder, "prefix"), Path(folder, "consumer")
    run("cmake", "--install", BUILD, "--prefix", prefix)
    module = BUILD / "bindings/sqlite/cmake_install.cmake"  # the launcher configures it, but builds library and program alone
    if module.exists() and "OPTIONAL" not in module.read_text(encoding="utf-8"):
        sys.exit("what ./refuel built cannot be installed: the module of SQLite is missed")
    library = prefix / cached("CMAKE_INSTALL_LIBDIR")
    source.mkdir()
    Path(source, "main.c").write_text(MAIN, encoding="utf-8")
    Path(source, "CMakeLists.txt").write_text(PROJECT, encoding="utf-8")
    version = cached("CMAKE_PROJECT_VERSION")

    for file in (library / "cmake" / "refuel").glob("*.cmake"):
        text = file.read_text(encoding="utf-8").lower()
        if "libgsl" in text or "libcjson" in text or str(BUILD.parent).lower() in text:
            sys.exit(f"{file.name} names GSL, cJSON or the source tree")
    run("cmake", "-S", source, "-B", source / "build", f"-DCMAKE_PREFIX_PATH={prefix}", CC=CC)
    run("cmake", "--build", source / "build")
    share = prefix / cached("CMAKE_INSTALL_DATAROOTDIR")
    for name in ("man/man1/refuel.1", "doc/refuel/README.md", "doc/refuel/LICENSE", "doc/refuel/docs/index.md", "doc/refuel/docs/layers.svg",
                 "bash-completion/completions/refuel", "zsh/site-functions/_refuel", "fish/vendor_completions.d/refuel.fish"):
        if not (share / name).is_file():
            sys.exit(f"{name} was not installed")
    said = {"find_package": run(source / "build" / "consumer", LD_LIBRARY_PATH=library)}

    flags = run("pkg-config", "--cflags", "--libs", "refuel", PKG_CONFIG_PATH=library / "pkgconfig")
    run(CC, "-std=c11", source / "main.c", "-o", source / "by_pkg_config", *shlex.split(flags))
    said["pkg-config"] = run(source / "by_pkg_config", LD_LIBRARY_PATH=library)

    program = prefix / cached("CMAKE_INSTALL_BINDIR") / "refuel"
    if (BUILD / "refuel").exists():
        said["bin/refuel --version"] = run(program, "--version").split()[-1]
    wrong = [f"{who} says {what!r}, not {version!r}" for who, what in said.items() if what != version]
    print(f"installed and used by {', '.join(said)}: version {version}")
    sys.exit("\n".join(wrong) or 0)
