"""Every word a PDF file carries, wherever it hides: pages, descriptions, bookmarks, metadata."""

from collections.abc import Iterator
from io import BytesIO


def pdf_texts(data: bytes) -> Iterator[tuple[str, str]]:
    """Place and words: "page 3", "bookmark", "description", "link", "metadata"."""
    yield from _pages_and_bookmarks(data)
    yield from _hidden(data)


def _pages_and_bookmarks(data: bytes) -> Iterator[tuple[str, str]]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            # A name that runs over a line end is still that name.
            yield f"page {number + 1}", " ".join(text.get_text_range().split())
            text.close()
            page.close()
        for bookmark in document.get_toc():
            yield "bookmark", bookmark.get_title()
        for words in document.get_metadata_dict(skip_empty=True).values():
            yield "metadata", words
    finally:
        document.close()


def _hidden(data: bytes) -> Iterator[tuple[str, str]]:
    import pikepdf

    with pikepdf.open(BytesIO(data)) as document:
        if "/Metadata" in document.Root:
            yield "metadata", document.Root.Metadata.read_bytes().decode("utf-8", "replace")
        for thing in document.objects:
            if isinstance(thing, pikepdf.Dictionary):
                for name, place in (("/Alt", "description"), ("/ActualText", "description")):
                    if name in thing:
                        yield place, str(thing[name])
                if "/Contents" in thing and thing.get("/Subtype") == "/Link":
                    yield "link", str(thing.Contents)
                if "/URI" in thing:
                    yield "link", str(thing.URI)
