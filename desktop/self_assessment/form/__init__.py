"""The form for the authority: written from the framework, read back with doubts, kept."""

from desktop.self_assessment.form.keeping import Kept, keep_form
from desktop.self_assessment.form.reading import read_content, read_form
from desktop.self_assessment.form.shape import FormAnswer, FormDoubt, FormReading, FormTrouble
from desktop.self_assessment.form.template import form_file, write_template

__all__ = [
    "FormAnswer",
    "FormDoubt",
    "FormReading",
    "FormTrouble",
    "Kept",
    "form_file",
    "keep_form",
    "read_content",
    "read_form",
    "write_template",
]
