"""The tagged PDF. Importing this loads ReportLab: do it inside the function that needs it."""

from desktop.letters.pdf.build import BuiltPdf, build_pdf

__all__ = ["BuiltPdf", "build_pdf"]
