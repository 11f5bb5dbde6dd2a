"""Word files: spoilt on purpose, read back by python-docx, shown by LibreOffice, and made as templates by python-docx.
Standard output is for people, the exit code for xtask.

    word.py spoil IN OUT           a copy whose body breaks the schema (a paragraph's properties after its text)
    word.py hide IN OUT            a copy whose headings are there and are not shown
    word.py read FILE...           each opens, has text and a title, and says in which language it is
    word.py office FOLDER FILE...  LibreOffice shows title, headings and parties of each, on a sane number of pages
    word.py template OUT [FIELD]   a house's template: margins, fonts, logo, footer, and this field in its header
"""

import re
import shutil
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

BODY = "word/document.xml"
# A page of an agreement has some 300 words; with tables and signatures fewer.
WORDS_A_PAGE = 90


def changed(source: str, target: str, old: bytes, new: bytes) -> None:
    with zipfile.ZipFile(source) as parts, zipfile.ZipFile(target, "w") as copy:
        for entry in parts.infolist():
            content = parts.read(entry)
            if entry.filename == BODY:
                if old not in content:
                    sys.exit(f"{source}: nothing to spoil in {BODY}")
                content = content.replace(old, new)
            copy.writestr(entry, content)


def spoil(source: str, target: str) -> None:
    changed(source, target, b"</w:p>", b'<w:pPr><w:jc w:val="sideways"/></w:pPr></w:p>')


def hide(source: str, target: str) -> None:
    style = b'<w:pStyle w:val="Heading1"/>'
    changed(source, target, style, style + b"<w:rPr><w:vanish/></w:rPr>")
    with zipfile.ZipFile(target) as parts:
        body = parts.read(BODY)
    # Both the mark of the paragraph and its runs, or it would still be seen.
    runs = re.sub(rb"(<w:vanish/></w:rPr></w:pPr>(?:<w:bookmarkStart[^>]*>)?<w:r>)", rb"\1<w:rPr><w:vanish/></w:rPr>", body)
    shutil.copy(target, f"{target}.marks")
    changed(f"{target}.marks", target, body, runs)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\xa0", " ").replace("\xad", "")).strip()


def shown(path: str, pdf: Path) -> list[str]:
    if not pdf.exists():
        return ["LibreOffice could not open it"]
    text = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True).stdout.decode()
    pages, text = text.count("\f"), plain(text)
    document = docx.Document(path)
    # What python-docx leaves out, the content controls of blanks, is not asked for.
    whole = [paragraph for paragraph in document.paragraphs if not paragraph._p.findall(".//" + qn("w:sdt"))]
    wanted = [paragraph.text for paragraph in whole if re.match("Title|Heading", paragraph.style.name)]
    wanted += document.core_properties.author.split("; ")
    found = [f"not shown: {words}" for words in map(plain, wanted) if words not in text]
    if not 1 <= pages <= 3 + len(text.split()) // WORDS_A_PAGE:
        found.append(f"{pages} pages for {len(text.split())} words")
    return found


def office(folder: str, files: list[str]) -> dict[str, list[str]]:
    """One start for all files: starting is the dear part, and files of one name would fall on each other."""
    bench = Path(folder)
    copies = {path: bench / f"{number}.docx" for number, path in enumerate(files)}
    for path, copy in copies.items():
        shutil.copy(path, copy)
    profile = f"-env:UserInstallation={(bench / 'profile').resolve().as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *map(str, copies.values())]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return {path: shown(path, copy.with_suffix(".pdf")) for path, copy in copies.items()}


def picture() -> bytes:
    """A green square of one dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
    dot = zlib.compress(bytes([0, 0, 90, 60]))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")


def template(target: str, field: str) -> None:
    document = docx.Document()
    document.add_paragraph("The template's own text, which no paper takes over.")
    section = document.sections[0]
    section.page_width, section.page_height, section.left_margin = Cm(21), Cm(29.7), Cm(3.5)
    section.different_first_page_header_footer = True
    logo = Path(target).with_suffix(".png")
    logo.write_bytes(picture())
    section.first_page_header.paragraphs[0].add_run().add_picture(str(logo), height=Cm(1.6))
    section.header.paragraphs[0].text = "Exempelby kommun"
    section.footer.paragraphs[0].text = "Exempelby kommun, 123 45 Exempelby"
    simple = OxmlElement("w:fldSimple")
    simple.set(qn("w:instr"), f" {field} ")
    section.header.paragraphs[0]._p.append(simple)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Sans", Pt(10.5)
    document.save(target)


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


def told(found: dict[str, list[str]]) -> int:
    for path, lines in found.items():
        print(f"{path}\t{'FAIL: ' + '; '.join(lines) if lines else 'PASS'}")
    return int(any(found.values()))


def main(arguments: list[str]) -> int:
    match arguments:
        case ["spoil", source, target]:
            spoil(source, target)
            return 0
        case ["hide", source, target]:
            hide(source, target)
            return 0
        case ["template", target, *field] if len(field) < 2:
            template(target, *(field or ["PAGE"]))
            return 0
        case ["read", *files] if files:
            return told({path: faults(path) for path in files})
        case ["office", folder, *files] if files:
            return told(office(folder, files))
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
