"""Written: small values as JSON and back, by their types; readable in an export, exact on return."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime, time
from enum import Enum, IntEnum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Value = TypeVar("Value")


def plain(value: Any) -> Any:  # noqa: ANN401 - any of our value types
    """A value as JSON has it: NamedTuples and dataclasses as objects, enums by name, moments in ISO."""
    if isinstance(value, IntEnum):
        return value.name.lower()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, time)):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(plain(part) for part in value)
    parts = _parts(value)
    if parts is not None:
        return {name: plain(part) for name, part in parts.items()}
    return [plain(part) for part in value] if isinstance(value, (tuple, list)) else value


def _parts(value: Any) -> dict[str, Any] | None:  # noqa: ANN401
    if hasattr(value, "_asdict"):
        named: dict[str, Any] = value._asdict()
        return named
    if dataclasses.is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    return None


def typed(kind: type[Value], said: Any) -> Value:  # noqa: ANN401
    """The value of a type from what `plain` made of it; a field that is missing keeps its default.

    Raises ValueError, KeyError or TypeError for what is no such value.
    """
    form: Any = kind
    read: Callable[[Any], Value] = _reader(form)
    return read(said)


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401
    if get_origin(kind) in {Union, UnionType}:
        (inner,) = (part for part in get_args(kind) if part is not type(None))
        return lambda said: None if said is None else _reader(inner)(said)
    if get_origin(kind) in {tuple, frozenset}:
        part = _reader(get_args(kind)[0])
        whole = get_origin(kind)
        return lambda said: whole(part(each) for each in said)
    if hasattr(kind, "_fields") or dataclasses.is_dataclass(kind):
        return lambda said: kind(
            **{name: _reader(each)(said[name]) for name, each in _fields(kind) if name in said}
        )
    if issubclass(kind, IntEnum):
        return lambda said: kind[said.upper()]
    if issubclass(kind, (datetime, time)):
        return cast("Callable[[Any], Any]", kind.fromisoformat)
    return cast("Callable[[Any], Any]", kind)


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:  # noqa: ANN401
    return tuple(get_type_hints(kind).items())
