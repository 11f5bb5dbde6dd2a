"""Our schemas, and agreements as JSON, by PyPI's jsonschema.

    schema.py SCHEMA-2020-12 SCHEMA-DRAFT-07 FILE.json...

Exit 0 when both schemas are valid by their own meta-schema, take every agreement and refuse a spoilt copy of it.
"""

import json
import sys

import jsonschema


def main(newer: str, older: str, *files: str) -> int:
    holds = bool(files)
    for name, kind in ((newer, jsonschema.Draft202012Validator), (older, jsonschema.Draft7Validator)):
        with open(name, encoding="utf-8") as source:
            schema = json.load(source)
        kind.check_schema(schema)
        try:
            kind.check_schema({**schema, "type": "spoilt-on-purpose"})
            holds = False
            print(f"{name}\tFAIL: a spoilt schema went unseen")
        except jsonschema.SchemaError:
            print(f"{name}\tPASS")
        judge = kind(schema)
        for file in files:
            with open(file, encoding="utf-8") as source:
                agreement = json.load(source)
            faults = list(judge.iter_errors(agreement))
            holds &= not faults
            print(f"{file}\t{kind.__name__}\t{'FAIL' if faults else 'PASS'}")
            for fault in faults:
                print(f"    {fault.json_path}: {fault.message[:200]}")
            if judge.is_valid({**agreement, "spoilt_on_purpose": True}):
                holds = False
                print(f"{file}\t{kind.__name__}\tFAIL: a spoilt copy went unseen")
    return 0 if holds else 1


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
