"""Drafts encrypted, finals signed."""

from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12

from desktop.letters.pdf import build_pdf
from desktop.letters.protect import protect
from desktop.letters.sign import CertificateError, proved, sign
from tests.letters.examples import ENGLISH_LETTER, WELSH_LETTER, final

PASSPHRASE = "tŷ ŵyn a môr"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Invented Inspectorate")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.KeyUsage(True, True, *[False] * 7), critical=True)
        .sign(key, hashes.SHA256())
    )
    lock = serialization.BestAvailableEncryption(b"secret")
    file = tmp_path_factory.mktemp("certificate") / "inspectorate.p12"
    file.write_bytes(pkcs12.serialize_key_and_certificates(b"key", key, made, None, lock))
    return file


def test_a_protected_draft_opens_with_its_passphrase_alone() -> None:
    sealed = protect(build_pdf(WELSH_LETTER).bytes, PASSPHRASE)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(sealed))
    with pikepdf.open(BytesIO(sealed), password=PASSPHRASE) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.allow.accessibility
        assert b"pdfaid:part" not in pdf.Root.Metadata.read_bytes()
        assert b"pdfuaid:part" in pdf.Root.Metadata.read_bytes()
        assert "/StructTreeRoot" in pdf.Root


def test_a_draft_is_not_protected_by_an_empty_passphrase() -> None:
    with pytest.raises(ValueError, match="passphrase"):
        protect(build_pdf(WELSH_LETTER).bytes, "")


def test_a_signed_final_is_proved_unchanged_to_its_last_byte(certificate: Path) -> None:
    signed = sign(build_pdf(final(ENGLISH_LETTER)).bytes, certificate, "secret", label="Signed")
    assert signed.startswith(build_pdf(final(ENGLISH_LETTER)).bytes[:1000])
    proof = proved(signed)
    assert proof is not None
    assert (proof.signer, proof.unchanged, proof.whole_file) == (
        "Invented Inspectorate", True, True,
    )  # fmt: skip


def test_a_change_after_signing_is_seen(certificate: Path) -> None:
    signed = sign(build_pdf(final(ENGLISH_LETTER)).bytes, certificate, "secret")
    place = signed.index(b"stream") + 40
    tampered = signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]
    proof = proved(tampered)
    assert proof is None or not proof.unchanged


def test_an_unsigned_file_has_nothing_to_prove() -> None:
    assert proved(build_pdf(final(ENGLISH_LETTER)).bytes) is None


@pytest.mark.parametrize(("name", "passphrase"), [("inspectorate.p12", "wrong"), ("no.p12", "")])
def test_a_certificate_that_can_not_be_used_is_named(
    certificate: Path, name: str, passphrase: str
) -> None:
    with pytest.raises(CertificateError) as refused:
        sign(b"", certificate.with_name(name), passphrase)
    assert refused.value.message.facts["file"] == name
