"""The mutants of benchmarks/mutation.py: one change each, named, and never in the file itself."""

from __future__ import annotations

import ast

from benchmarks import _mutants

SOURCE = '''
"""A caption."""
from enum import Enum

class Fruit(Enum):
    """Two."""
    APPLE = 1
    PEAR = 2

def ripe(kind: Fruit, days: int, cold=False) -> bool:
    """Whether it may be eaten."""
    if days < 3 and not cold:
        return False
    return kind is Fruit.APPLE or max(days, key=len) - 1 in {Fruit.PEAR}
'''


def test_one_thing_is_changed_at_a_time(tmp_path):
    path = tmp_path / "ripe.py"
    path.write_text(SOURCE)
    every = _mutants.mutants({"ripe": path})
    assert [mutant.number for mutant in every] == list(range(len(every)))
    named = {mutant.words for mutant in every}
    assert named >= {
        "days < 3 -> days <= 3",
        "days < 3 -> days >= 3",
        "days < 3 and (not cold) -> days < 3 or not cold",
        "days < 3 and (not cold) -> not cold",
        "not cold -> cold",
        "3 -> 4",
        "False -> True",
        "return False -> return None",
        "Fruit.APPLE -> Fruit.PEAR",
        "kind is Fruit.APPLE -> kind is not Fruit.APPLE",
        "max(days, key=len) -> min(days, key=len)",
        "max(days, key=len) -> max(days)",
        "max(days, key=len) - 1 -> max(days, key=len) + 1",
    }
    assert not any("caption" in words or "bool" in words for words in named)


def test_the_rest_of_the_file_is_as_it_was(tmp_path):
    path = tmp_path / "ripe.py"
    path.write_text(SOURCE)
    changed = [
        ast.unparse(_mutants.mutants({"ripe": path})[number].source())
        for number in range(len(_mutants.mutants({"ripe": path})))
    ]
    whole = ast.unparse(_mutants.unchanged("ripe", path).source())
    assert whole == ast.unparse(ast.parse(SOURCE))
    assert len(set(changed)) == len(changed)
    assert whole not in changed
    assert path.read_text() == SOURCE
