"""Builds the C library with CMake and puts it into the wheel, together with the libcjson that it was linked with. The archive of sources
holds the C library as well, in library/, so that a wheel can be made of it alone."""
import atexit
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from setuptools import Distribution, setup
from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist

try:
    from setuptools.command.bdist_wheel import bdist_wheel
except ImportError:
    from wheel.bdist_wheel import bdist_wheel

HERE = Path(__file__).resolve().parent
ROOT = HERE / "library" if (HERE / "library").is_dir() else HERE.parents[1]
LIBRARY = ["CMakeLists.txt", "LICENSE", "include", "src"]  # what the library is built of
PROJECT = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
VERSION = re.search(r"^project\(refuel VERSION ([0-9.]+)", PROJECT, re.M)[1]
# Nothing is written into the source tree: it may be read-only, and an old copy would get into the next wheel.
SCRATCH = tempfile.mkdtemp(prefix="refuel-wheel-")
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, text=True, stdout=subprocess.PIPE).stdout


class BuildLibrary(build_py):
    def run(self):
        super().run()
        if getattr(self, "editable_mode", False):
            return  # the package in the source tree takes build/librefuel.so
        cmake, package = Path(SCRATCH, "cmake"), Path(self.build_lib, "refuel")
        # $ORIGIN: the libcjson beside the library is found before any other. expat and zlib are parts of the library: Python's own
        # modules load libraries of the same names, and one process has room for one of a name.
        run("cmake", "-S", ROOT, "-B", cmake, "-DCMAKE_BUILD_TYPE=Release", "-DBUILD_TESTING=OFF",
            "-DREFUEL_WERROR=OFF", "-DREFUEL_STATIC_READERS=ON",
            "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON", "-DCMAKE_INSTALL_RPATH=$ORIGIN")
        run("cmake", "--build", cmake, "--target", "refuel", "--parallel", str(os.cpu_count() or 1))
        library = cmake / "librefuel.so"
        shutil.copyfile(library, package / library.name)
        for licence in ROOT.glob("LICENSE"):
            shutil.copyfile(licence, package / licence.name)
        for name, path in re.findall(r"(libcjson\.so\S*) => (\S+)", run("ldd", library)):
            shutil.copyfile(path, package / name)


class WithLibrary(sdist):
    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, files)
        for name in LIBRARY:
            there = Path(base_dir, "library", name)
            there.parent.mkdir(parents=True, exist_ok=True)
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, there, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
            else:
                shutil.copyfile(ROOT / name, there)


class PlatformWheel(bdist_wheel):
    """Any Python 3, this platform: the library is loaded by ctypes and knows nothing of Python."""

    def get_tag(self):
        return "py3", "none", super().get_tag()[2]


class BinaryDistribution(Distribution):
    def has_ext_modules(self):
        return True


setup(version=VERSION, distclass=BinaryDistribution, cmdclass={"build_py": BuildLibrary, "bdist_wheel": PlatformWheel, "sdist": WithLibrary},
      options={"build": {"build_base": SCRATCH}, "egg_info": {"egg_base": SCRATCH}})
