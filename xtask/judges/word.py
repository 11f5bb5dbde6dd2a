"""Word files: spoilt on purpose, and read back by python-docx. Standard output is for people, the exit code for xtask.

    word.py spoil IN OUT    a copy whose body breaks the schema (a paragraph's properties after its text)
    word.py read FILE...    each opens, has text and a title, and says in which language it is
"""

import re
import sys
import zipfile

import docx

BODY = "word/document.xml"


def spoil(source: str, target: str) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == BODY:
                spoilt = content.replace(b"</w:p>", b"<w:pPr><w:jc w:val=\"sideways\"/></w:pPr></w:p>", 1)
                if spoilt == content:
                    sys.exit(f"{source}: nothing to spoil in {BODY}")
                content = spoilt
            new.writestr(entry, content)


def faults(path: str) -> list[str]:
    try:
        document = docx.Document(path)
        with zipfile.ZipFile(path) as parts:
            styles = parts.read("word/styles.xml").decode()
    except Exception as trouble:  # whatever a reader stumbles on is the finding
        return [f"cannot be read: {trouble!r}"]
    found = []
    if not any(paragraph.text.strip() for paragraph in document.paragraphs):
        found.append("no text")
    if not document.core_properties.title:
        found.append("no title among the properties")
    if not re.search(r'<w:lang [^>]*w:val="(sv|en)-', styles):
        found.append("no language in the styles")
    return found


def main(arguments: list[str]) -> int:
    match arguments:
        case ["spoil", source, target]:
            spoil(source, target)
            return 0
        case ["read", *files] if files:
            found = {path: faults(path) for path in files}
            for path, lines in found.items():
                print(f"{path}\t{'FAIL: ' + '; '.join(lines) if lines else 'PASS'}")
            return int(any(found.values()))
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
