"""Signs papers as a signing service would, and judges what was signed: pyHanko, a program nobody here wrote.

    python sign.py sign OUT TRUST FILE.pdf...
                                            every field of each paper in turn, each with a certificate of its own, made on
                                            the spot, of the KINDS by turns; writes OUT/NAME.one.pdf and OUT/NAME.all.pdf,
                                            TRUST/trusted.pem with those who issued the certificates, and TRUST/stranger.pem
    python sign.py check FILE.pdf...        every signature: whole, valid, PAdES, and nothing but signatures after it
    python sign.py spoil byte|page IN OUT   a signed paper with a changed letter, or with a page added after signing
    python sign.py samples OUT              one small signature of each kind over the words `a paper`, and who to trust: what
                                            the tests of iop-verify are made of

Exit 0 when all is well, 1 when a paper is not, 2 when it could not be asked.
"""

import asyncio
import datetime
import io
import itertools
import logging
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12
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


# Keys, digests and ways of signing that signing services use: the last has its certificate by way of an intermediate issuer.
KINDS = {
    "p256": (lambda: ec.generate_private_key(ec.SECP256R1()), hashes.SHA256()),
    "p384": (lambda: ec.generate_private_key(ec.SECP384R1()), hashes.SHA384()),
    "rsa": (lambda: rsa.generate_private_key(65537, 2048), hashes.SHA256()),
    "pss": (lambda: rsa.generate_private_key(65537, 2048), hashes.SHA512()),
    "chain": (lambda: ec.generate_private_key(ec.SECP256R1()), hashes.SHA256()),
}


def certificate(subject, key, issuer, issuing_key, authority=False):
    """A certificate of yesterday that is valid until tomorrow."""
    now = datetime.datetime.now(datetime.timezone.utc)
    name = lambda words: x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, words[:64])])
    use = x509.KeyUsage(not authority, not authority, False, False, False, authority, False, False, False)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(authority, None), critical=True)
        .add_extension(use, critical=True)
    )
    return builder.sign(issuing_key, hashes.SHA256())


def certified(person, kind):
    """A signer with a key and a certificate that nobody knows, in the name of a person; and whom to trust for it."""
    make, _ = KINDS[kind]
    key = make()
    if kind == "chain":
        root_key, between_key = make(), make()
        root = certificate("Rot", root_key, "Rot", root_key, authority=True)
        between = certificate("Utfärdare", between_key, "Rot", root_key, authority=True)
        own, along = certificate(person, key, "Utfärdare", between_key), [between]
    else:
        own, along = certificate(person, key, person, key), []
        root = own
    bundle = pkcs12.serialize_key_and_certificates(b"signer", key, own, along, NoEncryption())
    signer = signers.SimpleSigner.load_pkcs12_data(bundle, other_certs=[])
    signer.prefer_pss = kind == "pss"
    return signer, root


def pem(certificates):
    return b"".join(certificate.public_bytes(Encoding.PEM) for certificate in certificates)


def stranger():
    """Someone who has issued nothing, under the name of someone who has."""
    key = ec.generate_private_key(ec.SECP256R1())
    return certificate("Rot", key, "Rot", key, authority=True)


def described(field):
    """Name, description and size of a field; every one must have them."""
    left, bottom, right, top = (float(number) for number in field["/Rect"])
    return str(field["/T"]), str(field["/TU"]), right - left, top - bottom


def sign(out, paper, kinds):
    """Signs every field in turn. Gives whom to trust, one for each."""
    content = paper.read_bytes()
    fields = [described(reference.get_object()) for _, _, reference in enumerate_sig_fields(PdfFileReader(io.BytesIO(content)))]
    trusted = []
    for number, (name, person, width, height) in enumerate(fields):
        # pyHanko's own stamp would bring a font that is not embedded.
        stamp = StaticStampStyle(border_width=0, background=RawContent(b"", box=BoxConstraints(width, height)))
        # `Underskrift för Lunds kommun: Kim Exempel, direktör`: the certificate is for Kim Exempel.
        person = person.split(": ", 1)[-1].split(",")[0]
        kind = next(kinds)
        own, root = certified(person, kind)
        trusted.append(root)
        digest = KINDS[kind][1].name
        metadata = signers.PdfSignatureMetadata(field_name=name, subfilter=SigSeedSubFilter.PADES, md_algorithm=digest)
        signer = signers.PdfSigner(metadata, own, stamp_style=stamp)
        writer = IncrementalPdfFileWriter(io.BytesIO(content))
        content = signer.sign_pdf(writer, existing_fields_only=True).getvalue()
        if number == 0:
            (out / f"{paper.stem}.one.pdf").write_bytes(content)
    if fields:
        (out / f"{paper.stem}.all.pdf").write_bytes(content)
    return trusted


def samples(out):
    """Signatures by themselves, over a few words."""
    trusted = []
    for kind, (_, digest) in KINDS.items():
        signer, root = certified("Kim Exempel", kind)
        trusted.append(root)
        made = asyncio.run(signer.async_sign_general_data(b"a paper", digest.name, detached=True, use_cades=True))
        (out / f"{kind}.der").write_bytes(made.dump())
    (out / "trusted.pem").write_bytes(pem(trusted))
    (out / "stranger.pem").write_bytes(pem([stranger()]))


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
        out, trust, *papers = [Path(name) for name in arguments]
        kinds = itertools.cycle(KINDS)
        trusted = [root for paper in papers for root in sign(out, paper, kinds)]
        (trust / "trusted.pem").write_bytes(pem(trusted))
        (trust / "stranger.pem").write_bytes(pem([stranger()]))
        print(len(trusted))
    elif command == "samples":
        samples(Path(arguments[0]))
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
