"""The pictures and pages of docs/gallery.md: its commands are run, and what each writes is put below it."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BLOCK = re.compile(r"^## (?P<title>.*?)\n(?P<text>.*?)(?P<block>^```sh\n(?P<command>.*?)^```\n)", re.M | re.S)
WRITTEN = re.compile(r"--(?:plot|html) (\S+)")


def run(command, folder, program, root):
    for name, target in ("refuel", program), ("tests", root / "tests"):
        if not Path(folder, name).exists():
            Path(folder, name).symlink_to(target)
    done = subprocess.run(["sh", "-c", command], cwd=folder, env={**os.environ, "LC_ALL": "C.UTF-8", "HOME": folder}, text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
    if done.returncode:
        sys.exit(f"docs/gallery.md: {command}{done.stderr}")


def dated(page, epoch):
    """A page bears the day on which it was made; here that of the site, so that two runs are the same."""
    today = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    text = page.read_text(encoding="utf-8")
    page.write_text(re.sub(r'<time datetime="[\d-]+">[\d-]+</time>', f'<time datetime="{today}">{today}</time>', text), encoding="utf-8")


def draw(source, program, root, epoch):
    """Pictures into gallery/, pages into extra/gallery/, which Sphinx copies as they are."""
    page = source / "gallery.md"
    (source / "gallery").mkdir()
    (source / "extra/gallery").mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        def shown(match):
            below = ""
            if written := WRITTEN.search(match["command"]):
                run(match["command"], folder, program, root)
                made, title = Path(folder, written[1]), match["title"].replace('"', "")
                if made.suffix == ".html":
                    dated(made, epoch)
                    shutil.copy(made, source / "extra/gallery")
                    below = (f'\n<iframe class="made" src="gallery/{made.name}" title="{title}" loading="lazy"></iframe>\n\n'
                             f'<p><a href="gallery/{made.name}">The page by itself</a></p>\n')
                else:
                    shutil.copy(made, source / "gallery")
                    below = f"\n![{title}](gallery/{made.name})\n"
            return match[0] + below

        text = BLOCK.sub(shown, page.read_text(encoding="utf-8"))
    page.write_text(text, encoding="utf-8")
