"""Words and weights that come with Leeway, read once at import: the one exception to "no disk"."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def toml(name: str) -> dict[str, Any]:
    """The table `words/<name>.toml`; read once, not to be changed."""
    return tomllib.loads(text(f"{name}.toml"))


@cache
def text(name: str) -> str:
    """The text file `words/<name>`."""
    return files("leeway").joinpath("words", name).read_text(encoding="utf-8")
