"""The locks name every extra that their packages ask of one another: pip takes a pin for an extra only then."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCKS = (
    "requirements.lock",
    "requirements-dev.lock",
    "requirements-lowest.lock",
    "benchmarks/peers.lock",
)
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[([^\]]+)\])?==", re.MULTILINE)


def pins(text: str) -> dict[str, set[str]]:
    """Every package that a lock pins, with the extras that its lines name."""
    found: dict[str, set[str]] = {}
    for name, extras in PIN.findall(text):
        named = {canonicalize_name(extra) for extra in extras.split(",") if extra.strip()}
        found.setdefault(canonicalize_name(name), set()).update(named)
    return found


def asked(name: str, extras: set[str]) -> list[Requirement]:
    """What an installed package needs here, with these extras of its own; nothing of one that is not installed."""
    try:
        needs = metadata.requires(name) or ()
    except metadata.PackageNotFoundError:
        return []
    wanted = map(Requirement, needs)
    return [
        each
        for each in wanted
        if each.marker is None
        or any(each.marker.evaluate({"extra": extra}) for extra in ("", *extras))
    ]


def lacking(text: str, direct: list[Requirement] | None = None) -> list[str]:
    """The extras that something in a lock asks for and that the lock's line does not name."""
    locked = pins(text)
    needs = [("the project", each) for each in direct or ()]
    needs += [(name, each) for name, extras in locked.items() for each in asked(name, extras)]
    return [
        f"{who} asks for {each.name}[{extra}]"
        for who, each in needs
        for extra in sorted(map(canonicalize_name, each.extras))
        if extra not in locked.get(canonicalize_name(each.name), {extra})
    ]


@pytest.mark.parametrize("lock", LOCKS)
def test_each_lock_names_the_extras_that_its_packages_ask_of_one_another(lock):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    direct = [] if lock.startswith("benchmarks") else project["project"]["dependencies"]
    if lock in {"requirements-dev.lock", "requirements-lowest.lock"}:
        direct = [*direct, *project["dependency-groups"]["dev"]]
    text = (ROOT / lock).read_text("utf-8")
    assert pins(text)
    assert lacking(text, list(map(Requirement, direct))) == []


def test_a_lock_without_an_extra_is_found_out():
    text = (ROOT / "requirements-dev.lock").read_text("utf-8")
    assert "coverage[toml]==" in text
    bare = text.replace("coverage[toml]==", "coverage==")
    assert lacking(bare) == ["pytest-cov asks for coverage[toml]"]
    assert lacking(text, [Requirement("rich[jupyter]")]) == ["the project asks for rich[jupyter]"]
