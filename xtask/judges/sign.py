"""Signs papers as a signing service would, and judges what was signed: pyHanko, a program nobody here wrote.

    python sign.py sign OUT FILE.pdf...     every field of each paper in turn, each with a certificate of its own, made on
                                            the spot; writes OUT/NAME.one.pdf and OUT/NAME.all.pdf
    python sign.py check FILE.pdf...        every signature: whole, valid, PAdES, and nothing but signatures after it
    python sign.py spoil byte|page IN OUT   a signed paper with a changed letter, or with a page added after signing

Exit 0 when all is well, 1 when a paper is not, 2 when it could not be asked.
"""

import datetime
import io
import logging
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import PageObject
from pyhanko.sign import signers
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator import ValidationContext

PADES = "/ETSI.CAdES.detached"


def certified(person):
    """A signer with a key and a certificate that nobody knows, in the name of a person."""
    key = ec.generate_private_key(ec.SECP256R1())
    # `Underskrift för Lunds kommun: Kim Exempel, direktör`: the certificate is for Kim Exempel.
    person = person.split(": ", 1)[-1].split(",")[0]
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, person[:64])])
    now = datetime.datetime.now(datetime.timezone.utc)
    use = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(use, critical=True)
        .sign(key, hashes.SHA256())
    )
    bundle = pkcs12.serialize_key_and_certificates(b"signer", key, certificate, None, NoEncryption())
    return signers.SimpleSigner.load_pkcs12_data(bundle, other_certs=[])


def described(field):
    """Name, description and size of a field; every one must have them."""
    left, bottom, right, top = (float(number) for number in field["/Rect"])
    return str(field["/T"]), str(field["/TU"]), right - left, top - bottom


def sign(out, paper):
    """Signs every field in turn. Gives how many there were."""
    content = paper.read_bytes()
    fields = [described(reference.get_object()) for _, _, reference in enumerate_sig_fields(PdfFileReader(io.BytesIO(content)))]
    for number, (name, person, width, height) in enumerate(fields):
        # pyHanko's own stamp would bring a font that is not embedded.
        stamp = StaticStampStyle(border_width=0, background=RawContent(b"", box=BoxConstraints(width, height)))
        metadata = signers.PdfSignatureMetadata(field_name=name, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256")
        signer = signers.PdfSigner(metadata, certified(person), stamp_style=stamp)
        writer = IncrementalPdfFileWriter(io.BytesIO(content))
        content = signer.sign_pdf(writer, existing_fields_only=True).getvalue()
        if number == 0:
            (out / f"{paper.stem}.one.pdf").write_bytes(content)
    if fields:
        (out / f"{paper.stem}.all.pdf").write_bytes(content)
    return len(fields)


def faults(paper):
    """What is wrong with the signatures of a paper."""
    signatures = PdfFileReader(io.BytesIO(paper.read_bytes())).embedded_signatures
    if not signatures:
        yield "no signature"
    for signature in signatures:
        trusted = ValidationContext(trust_roots=[signature.signer_cert])
        status = validate_pdf_signature(signature, signer_validation_context=trusted)
        last = signature is signatures[-1]
        coverage = SignatureCoverageLevel.ENTIRE_FILE if last else SignatureCoverageLevel.ENTIRE_REVISION
        allowed = ModificationLevel.NONE if last else ModificationLevel.FORM_FILLING
        if not status.bottom_line:
            yield f"{signature.field_name}: {status.summary()}"
        if status.coverage != coverage or status.modification_level not in (ModificationLevel.NONE, allowed):
            yield f"{signature.field_name}: {status.coverage}, {status.modification_level}"
        if str(signature.sig_object["/SubFilter"]) != PADES:
            yield f"{signature.field_name}: not PAdES"


def spoil(how, paper, out):
    """A copy with a fault that must be seen."""
    content = bytearray(paper.read_bytes())
    if how == "byte":
        # In the first object of all: the pages of the paper that was signed.
        content[content.index(b"/Count ") + len(b"/Count ")] ^= 1
        out.write_bytes(content)
    else:
        writer = IncrementalPdfFileWriter(io.BytesIO(content))
        stream = writer.add_object(generic.StreamObject(stream_data=b""))
        writer.insert_page(PageObject(contents=stream, media_box=[0, 0, 595, 842]))
        with out.open("wb") as file:
            writer.write(file)


def main(command, *arguments):
    logging.disable(logging.CRITICAL)
    if command == "sign":
        out, papers = Path(arguments[0]), [Path(name) for name in arguments[1:]]
        print(sum(sign(out, paper) for paper in papers))
    elif command == "check":
        found = [f"{name}: {fault}" for name in arguments for fault in faults(Path(name))]
        print("\n".join(found))
        return 1 if found else 0
    else:
        spoil(arguments[0], Path(arguments[1]), Path(arguments[2]))
    return 0


if len(sys.argv) < 3:
    sys.exit(2)
sys.exit(main(*sys.argv[1:]))
