"""A second look at PDF/A-3a and PDF/UA-1, by page-validation: python pdf.py FILE.pdf...

A line for each file and profile, FILE<tab>PROFILE<tab>PASS|FAIL, and what failed below it. Exit 0 when all passed, 1 when
not. It is given no signed files: it wants every signature to cover the whole file, which only the last one can.
"""

import re
import sys
from pathlib import Path

from page import validate_pdf

LENGTH = "PDFA3A-STREAM-LENGTH-001"


def lengths_hold(name):
    """Whether every stream is as long as it says. page-validation takes a carriage return that ends the data of a stream for
    a part of the line end after it."""
    content = Path(name).read_bytes()
    streams = re.finditer(rb"/Length (\d+)[^>]*>>\s*stream\r?\n", content)
    return all(content.startswith(b"\nendstream", stream.end() + int(stream[1])) for stream in streams)


holds = True
for name in sys.argv[1:]:
    for profile in ("3a", "ua1"):
        report = validate_pdf(name, profile=profile)
        # A profile that asked nothing has not passed anything.
        failures = [own for own in report.failures if own.rule_id != LENGTH or not lengths_hold(name)]
        passed = not failures and report.rules.total > 0
        holds = holds and passed
        print(f"{name}\t{profile}\t{'PASS' if passed else 'FAIL'}")
        for failure in failures:
            print(f"    {failure.rule_id}: {failure.message}")
sys.exit(0 if holds else 1)
