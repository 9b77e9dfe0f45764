"""What a check finds wrong with a store."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Problem:
    """What is wrong, and where. Codes: see desktop/words/store_problems.py."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)
