"""A draft leaves encrypted: AES-256, opened by a passphrase, still readable aloud."""

from io import BytesIO


def protect(data: bytes, passphrase: str) -> bytes:
    """The same draft, encrypted (PDF 2.0 revision 6). Text may be read out and copied.

    PDF/A forbids encryption, so the file no longer claims to be one. ValueError without a
    passphrase: a file that anyone opens is not protected.
    """
    import pikepdf

    from desktop.letters.pdf.metadata import ARCHIVAL

    if not passphrase:
        raise ValueError("a passphrase is needed")
    with pikepdf.open(BytesIO(data)) as document:
        metadata = document.Root.Metadata
        metadata.write(metadata.read_bytes().replace(ARCHIVAL.encode(), b""))
        # Whoever opens it may do everything: a second password would only keep out
        # people with screen readers, and no programme honours it but theirs.
        rights = pikepdf.Permissions()
        sealed = pikepdf.Encryption(
            user=passphrase, owner=passphrase, R=6, aes=True, metadata=True, allow=rights
        )
        out = BytesIO()
        document.save(out, encryption=sealed, linearize=False)
        return out.getvalue()
