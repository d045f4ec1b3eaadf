#!/usr/bin/env python3
"""Opens pages of the site in Debian's Chromium: tests/site/render.py build-site/html FOLDER-FOR-PICTURES

Each is drawn wide and as narrow as a telephone, light and dark. A picture that is empty, or light where it should be dark, is wrong, and
so is a message of the console, and a request that goes anywhere but to the files of the site.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import matplotlib.image
import numpy

PAGES = ["index", "tutorial-command-line", "gallery", "api/plan", "equations", "papers", "search"]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ALONE = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--host-resolver-rules=MAP * ~NOTFOUND"]
COLOURS = {"light": "--blink-settings=preferredColorScheme=1", "dark": "--blink-settings=preferredColorScheme=0"}
bad = []


def draw(url, size, colour, picture, folder):
    """Draws a picture of a page; gives what the console said and the addresses that the page asked for. No name of a host is ever resolved."""
    log = Path(folder, "log.json")
    done = subprocess.run([CHROMIUM, *ALONE, COLOURS[colour], f"--user-data-dir={folder}/profile", f"--window-size={size}", f"--screenshot={picture}",
                           "--enable-logging=stderr", f"--log-net-log={log}", url], text=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=120)
    said = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    if not log.exists():
        sys.exit(f"Chromium kept no log of requests: {done.stderr}")
    return said, {url for line in log.read_text(encoding="utf-8", errors="replace").splitlines()
                  if '"initiator":"' in line and '"initiator":"not an origin"' not in line  # what the browser asks for by itself
                  for url in re.findall(r'"url":"((?:https?|wss?)://[^"]+)"', line)}


def look(picture, colour, name):
    shown = matplotlib.image.imread(picture)[..., :3].mean(axis=2)
    ground = numpy.median(shown)
    if shown.std() < 0.02:
        bad.append(f"{name}: the picture is empty")
    if (ground > 0.5) != (colour == "light"):
        bad.append(f"{name}: the ground is {ground:.2f} of white, where it should be {colour}")


def narrow(page, folder):
    """A page that holds another as wide as a telephone; windows have a least width."""
    frame = Path(folder, "narrow.html")
    frame.write_text(f'<body style="margin:0"><iframe src="{page}" style="border:0;width:390px;height:840px"></iframe>', encoding="utf-8")
    return frame.as_uri()


def main(site, pictures):
    pictures.mkdir(parents=True, exist_ok=True)
    drawn = 0
    with tempfile.TemporaryDirectory() as folder:
        fault = Path(folder, "fault.html")
        fault.write_text('<script src="http://refuel.invalid/a.js"></script><script>console.error("planted")</script>', encoding="utf-8")
        said, asked = draw(fault.as_uri(), "600,400", "light", Path(folder, "fault.png"), folder)
        if not any("planted" in line for line in said) or not any("refuel.invalid" in url for url in asked):
            sys.exit(f"a message of the console, or a request, is not noticed: {said} {asked}")
        for page in PAGES:
            url = (site / f"{page}.html").as_uri()
            for colour in COLOURS:
                for shape, address, size in (("wide", url, "1400,1000"), ("narrow", narrow(url, folder), "390,840")):
                    name = f"{page.replace('/', '-')}-{shape}-{colour}"
                    picture = pictures / f"{name}.png"
                    said, asked = draw(address, size, colour, picture, folder)
                    bad.extend(f"{name}: {line}" for line in said)
                    bad.extend(f"{name}: asks {url}" for url in sorted(asked))
                    if not picture.exists():
                        bad.append(f"{name}: no picture")
                        continue
                    look(picture, colour, name)
                    drawn += 1
    print(f"{drawn} pictures in {pictures}, {len(bad)} wrong")


if len(sys.argv) != 3:
    sys.exit(__doc__)
main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
sys.exit("\n".join(bad) or 0)
