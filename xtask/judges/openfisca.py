"""Loads a parameter tree as OpenFisca does, and compares values: openfisca.py FOLDER NAME@DAY=VALUE …

Prints how many parameters there are. A value that differs, a file that OpenFisca refuses, or a name that is not there ends
the script with an error; `none` is the value of what ended or is not known.
"""

import sys

from openfisca_core.parameters import Parameter, ParameterNode


def leaves(node):
    for child in node.children.values():
        if isinstance(child, Parameter):
            yield child
        else:
            yield from leaves(child)


def main(folder, wanted):
    tree = ParameterNode("p", directory_path=folder)
    for line in wanted:
        place, value = line.split("=")
        name, day = place.split("@")
        parameter = tree
        for part in name.split("."):
            parameter = parameter.children[part]
        found = parameter.get_at_instant(day)
        if str(found).lower() != value:
            sys.exit(f"{place}: {found}, and not {value}")
    print(sum(1 for _ in leaves(tree)))


main(sys.argv[1], sys.argv[2:])
