"""A second look at PDF/A-3a and PDF/UA-1, by page-validation: python pdf.py FILE.pdf...

A line for each file and profile, FILE<tab>PROFILE<tab>PASS|FAIL, and what failed below it. Exit 0 when all passed, 1 when
not. It is given no signed files: it wants every signature to cover the whole file, which only the last one can.
"""

import sys

from page import validate_pdf

holds = True
for name in sys.argv[1:]:
    for profile in ("3a", "ua1"):
        report = validate_pdf(name, profile=profile)
        # A profile that asked nothing has not passed anything.
        passed = report.is_compliant and report.rules.total > 0
        holds = holds and passed
        print(f"{name}\t{profile}\t{'PASS' if passed else 'FAIL'}")
        for failure in report.failures:
            print(f"    {failure.rule_id}: {failure.message}")
sys.exit(0 if holds else 1)
