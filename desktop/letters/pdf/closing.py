"""What makes the finished file PDF/UA-1 and PDF/A-2a: tag tree, metadata, colour profile."""

from collections.abc import Callable

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString

from desktop.letters.pdf.canvas import TaggedCanvas
from desktop.letters.pdf.metadata import PRODUCER, About, metadata
from desktop.letters.pdf.profile import srgb_profile
from desktop.letters.pdf.tags import Element, Mark, Note, PdfObject


def _with_line_end(
    write: Callable[[PdfObject, PdfObject], bytes],
) -> Callable[[PdfObject, PdfObject], bytes]:
    """PDF/A asks that `endstream` begins a line; ReportLab runs it on to the data."""

    def format_stream(stream: PdfObject, document: PdfObject) -> bytes:
        return write(stream, document).removesuffix(b"endstream\n") + b"\nendstream\n"

    return format_stream


# Streams are made all over ReportLab (fonts, pictures, pages), so the class itself is mended.
pdfdoc.PDFStream.format = _with_line_end(pdfdoc.PDFStream.format)


def close(canvas: TaggedCanvas, about: About) -> bytes:
    """Write the tag tree and the document's metadata, and give back the file."""
    document = canvas._doc
    _name_pages(document, len(canvas.links))
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.StructTreeRoot = _tree(canvas)
    catalog.MarkInfo = PDFDictionary({"Marked": pdfdoc.PDFtrue})
    catalog.Metadata = metadata(about)
    catalog.OutputIntents = PDFArray([_output_intent(document)])
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    info = document.info
    info.title, info.author, info.subject = about.title, about.author, about.subject or about.title
    info.creator = info.producer = PRODUCER
    info.keywords = ", ".join(about.keywords)
    written: bytes = canvas.getpdfdata()
    return written


def _name_pages(document: PdfObject, first: int) -> None:
    """Tab order follows the tags; each page knows its place in the parent tree."""
    for index, page in enumerate(document.Pages.pages):
        page.__NoDefault__ = [*page.__NoDefault__, "Tabs", "StructParents"]
        page.Tabs = PDFName("S")
        page.StructParents = first + index


def _tree(canvas: TaggedCanvas) -> PDFDictionary:
    document = canvas._doc
    live = [tag for tag in canvas.root.walk() if tag is canvas.root or not tag.empty()]
    objects = {element: PDFDictionary({}) for element in live}
    references = {element: document.Reference(found) for element, found in objects.items()}
    root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    above = document.Reference(root)
    for element in live:
        parent = references[element.parent] if element.parent else above
        _fill(objects[element].dict, element, parent, references, document)
    root["K"] = references[canvas.root]
    root["ParentTree"] = document.Reference(_parent_tree(canvas, references, document))
    root["ParentTreeNextKey"] = len(canvas.links) + len(document.Pages.pages)
    return root


def _fill(
    entries: dict[str, PdfObject],
    element: Element,
    parent: PdfObject,
    references: PdfObject,
    document: PdfObject,
) -> None:
    page = element.first_page()
    entries.update(Type=PDFName("StructElem"), S=PDFName(element.role), P=parent)
    if page is not None:
        entries["Pg"] = document.Pages.pages[page]
    kids = [
        _kid(kid, page, references, document)
        for kid in element.kids
        if not isinstance(kid, Element) or kid in references
    ]
    if kids:
        entries["K"] = PDFArray(kids)
    if element.alt:
        entries["Alt"] = PDFString(element.alt)
    if element.lang:
        entries["Lang"] = PDFString(element.lang)
    if element.attributes:
        entries["A"] = PDFDictionary(
            {name: _attribute(value) for name, value in element.attributes.items()}
        )


def _kid(
    kid: Element | Mark | Note, page: int | None, references: PdfObject, document: PdfObject
) -> PdfObject:
    if isinstance(kid, Element):
        return references[kid]
    own = document.Pages.pages[kid.page]
    if isinstance(kid, Note):
        link = document.refAnnotation(f"Link{kid.number}")
        return PDFDictionary({"Type": PDFName("OBJR"), "Pg": own, "Obj": link})
    if kid.page == page:
        return kid.mcid
    return PDFDictionary({"Type": PDFName("MCR"), "Pg": own, "MCID": kid.mcid})


def _attribute(value: str | float | list[float]) -> PdfObject:
    if isinstance(value, str) and value.startswith("/"):
        return PDFName(value[1:])
    return PDFArray(value) if isinstance(value, list) else value


def _parent_tree(
    canvas: TaggedCanvas, references: PdfObject, document: PdfObject
) -> PDFDictionary:
    numbers: list[PdfObject] = []
    for number, element in enumerate(canvas.links):
        numbers += [number, references[element]]
    for page in range(len(document.Pages.pages)):
        owners = PDFArray([references[element] for element in canvas.owners[page]])
        numbers += [len(canvas.links) + page, document.Reference(owners)]
    return PDFDictionary({"Nums": PDFArray(numbers)})


def _output_intent(document: PdfObject) -> PDFDictionary:
    kind = PDFDictionary({"N": 3})
    profile = PDFStream(kind, srgb_profile(), [pdfdoc.PDFZCompress])
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile),
        }
    )
