"""A final is signed as the last thing done to it: PAdES, with a certificate of one's own."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, cast

from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner


class CertificateError(Trouble):
    """The certificate file can't be used, and why."""


@dataclass(frozen=True)
class Intact:
    """What a signature proves: who signed, and that nothing was changed since."""

    signer: str
    unchanged: bool
    whole_file: bool


def sign(
    data: bytes, certificate: Path, passphrase: str, *, reason: str = "", label: str = ""
) -> bytes:
    """Sign with a PKCS#12 file (SHA-256, PAdES B-B).

    No network is used, so there is neither a time stamp nor a proof of revocation. `label`
    describes the invisible field to a screen reader. Raises CertificateError.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers

    signer = _signer(certificate, passphrase)
    writer = IncrementalPdfFileWriter(BytesIO(data))
    spec = fields.SigFieldSpec("Signature", readable_field_name=label or "Signature")
    about = signers.PdfSignatureMetadata(
        field_name="Signature",
        md_algorithm="sha256",
        reason=reason or None,
        subfilter=fields.SigSeedSubFilter.PADES,
    )
    out = BytesIO()
    signers.PdfSigner(about, signer, new_field_spec=spec).sign_pdf(writer, output=out)
    return out.getvalue()


def _signer(certificate: Path, passphrase: str) -> "SimpleSigner":
    from pyhanko.sign import signers

    if not certificate.is_file():
        raise CertificateError(
            QT_TRANSLATE_NOOP("letters", "There is no certificate file {file}. Choose another."),
            file=certificate.name,
        )
    load = cast(Callable[..., signers.SimpleSigner | None], signers.SimpleSigner.load_pkcs12)
    signer = load(str(certificate), passphrase=passphrase.encode())
    if signer is None:
        raise CertificateError(
            QT_TRANSLATE_NOOP(
                "letters",
                "The certificate file {file} can't be opened. Check that it is a PKCS#12 file "
                "(.p12 or .pfx) and that its passphrase is right.",
            ),
            file=certificate.name,
        )
    return signer


def proved(data: bytes) -> Intact | None:
    """Whether the file's signature still holds; None where there is none."""
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    reader = PdfFileReader(BytesIO(data))
    if not reader.embedded_signatures:
        return None
    signature = reader.embedded_signatures[-1]
    trusted = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
    status = validate_pdf_signature(signature, trusted)
    whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    name = signature.signer_cert.subject.native.get("common_name", "")
    return Intact(str(name), bool(status.intact and status.valid), whole)
