#!/usr/bin/env python3
"""A log whose last day is yesterday: what holds of recent logs alone can be tested with a file that is kept.

  recent_log.py FILE    writes it to standard output, each date moved by as many days
"""
import datetime
import re
import sys
from pathlib import Path

DATE = re.compile(r"^\d{4}-\d\d-\d\d", re.M)


def recent(text, today=None):
    """The text with its dates moved."""
    last = max(map(datetime.date.fromisoformat, DATE.findall(text)))
    by = (today or datetime.datetime.now(datetime.timezone.utc).date()) - datetime.timedelta(days=1) - last
    return DATE.sub(lambda found: str(datetime.date.fromisoformat(found[0]) + by), text)


if __name__ == "__main__":
    sys.stdout.write(recent(Path(sys.argv[1]).read_text(encoding="utf-8")))
