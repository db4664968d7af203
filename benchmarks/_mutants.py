"""Mutants: the source of a file with one thing changed.

A comparison, an `and`, a `not`, a number, a word, a returned value, a statement or an element left out, another
member of an enum.

Known tools were looked at first: one leaves out what stands outside functions, as the gate's table does, the other
writes into the files themselves, and neither draws a sample or knows the members of our enums.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

SWAPS: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
}
CALLS = {"min": "max", "any": "all", "bisect_left": "bisect_right"}
CALLS |= {other: one for one, other in CALLS.items()}


class Mutant(NamedTuple):
    """One change: its number among all, its module, its tree, the node, and what takes its place."""

    number: int
    module: str
    tree: ast.Module
    node: ast.AST
    changed: ast.AST

    @property
    def line(self) -> int:
        """Where it stands in its file."""
        return next(each.lineno for each in ast.walk(self.node) if hasattr(each, "lineno"))

    @property
    def words(self) -> str:
        """What was, and what is, from a little before where they part."""
        old, new = (" ".join(ast.unparse(each).split()) for each in (self.node, self.changed))
        pairs = enumerate(zip_longest(old, new))
        start = max(0, next((at for at, (one, other) in pairs if one != other), 0) - 30)
        return " -> ".join(
            f"{'...' * bool(start)}{each[start : start + 90]}{'...' * (len(each) > start + 90)}"
            for each in (old, new)
        )

    def source(self) -> ast.Module:
        """The whole file with the change; the tree that it came from is used up."""
        return ast.fix_missing_locations(_Put(self.node, self.changed).visit(self.tree))


class _Put(ast.NodeTransformer):
    def __init__(self, node: ast.AST, changed: ast.AST) -> None:
        self.node, self.changed = node, changed

    def visit(self, node: ast.AST) -> ast.AST:
        """The change in place of its node, everything else as it was."""
        if node is self.node:
            return ast.copy_location(self.changed, node)
        return self.generic_visit(node)


def unchanged(module: str, path: Path) -> Mutant:
    """A file as it is, by the way of a mutant."""
    tree = ast.parse(path.read_text("utf-8"))
    return Mutant(-1, module, tree, tree, tree)


def mutants(files: dict[str, Path]) -> list[Mutant]:
    """Every change to every file (by the name of its module), in their order."""
    trees = {module: ast.parse(path.read_text("utf-8")) for module, path in files.items()}
    members = _members(trees.values())
    found: list[Mutant] = []
    for module, tree in trees.items():
        for node, above in _nodes(tree):
            for changed in _changes(node, above, members):
                found.append(Mutant(len(found), module, tree, node, changed))
    return found


def _members(trees: Iterable[ast.Module]) -> dict[str, list[str]]:
    """The members of each enum, as far as these files name them."""
    named: dict[str, set[str]] = {}
    for node in (node for tree in trees for node in ast.walk(tree)):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.attr.isupper()
        ):
            named.setdefault(node.value.id, set()).add(node.attr)
    return {name: sorted(members) for name, members in named.items()}


def _nodes(node: ast.AST, above: ast.AST | None = None) -> Iterator[tuple[ast.AST, ast.AST | None]]:
    """Each node that runs, with the one above it: no annotations, no docstrings."""
    yield node, above
    for name, value in ast.iter_fields(node):
        if name not in {"annotation", "returns", "type_params"}:
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, ast.AST) and not _is_docstring(each):
                    yield from _nodes(each, node)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _changes(
    node: ast.AST, above: ast.AST | None, members: dict[str, list[str]]
) -> Iterator[ast.AST]:
    """What may take the place of a node."""
    yield from _operators(node)
    yield from _statements(node)
    match node:
        case ast.Attribute(ast.Name(name), member) if member in members.get(name, ()):
            every = members[name]
            at = every.index(member)
            others = {every[at - 1], every[(at + 1) % len(every)]} - {member}
            yield from (ast.Attribute(node.value, each, ast.Load()) for each in sorted(others))
        case ast.Constant(str(value)) if not isinstance(above, ast.JoinedStr):
            yield ast.Constant(f"{value}_")
        case ast.Set(elements):
            yield from (ast.Set(rest) for rest in _one_less(elements))
        case ast.List(elements, ast.Load()) | ast.Tuple(elements, ast.Load()):
            if not isinstance(above, ast.Subscript):
                yield from (type(node)(rest, ast.Load()) for rest in _one_less(elements))


def _operators(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(left, ops, right):
            for at, op in enumerate(ops):
                for other in SWAPS[type(op)]:
                    yield ast.Compare(left, [*ops[:at], other(), *ops[at + 1 :]], right)
        case ast.BinOp(left, op, right) if type(op) in SWAPS:
            yield ast.BinOp(left, SWAPS[type(op)][0](), right)
        case ast.BoolOp(op, values):
            yield ast.BoolOp(SWAPS[type(op)][0](), values)
            yield from (ast.BoolOp(op, rest) for rest in _one_less(values))
        case ast.UnaryOp(ast.Not() | ast.USub(), operand):
            yield operand
        case ast.Constant(bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(int(value)):
            yield from (ast.Constant(value + 1), ast.Constant(value - 1))


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """A statement left out; a condition turned round or left out; a call of its opposite, or without a named value."""
    match node:
        case ast.Call(ast.Name(name) as called, values, named):
            if name in CALLS:
                yield ast.Call(ast.Name(CALLS[name], ast.Load()), values, named)
            yield from (ast.Call(called, values, rest) for rest in _one_less(named, 1))
        case ast.Return(ast.AST() as value) if ast.unparse(value) != "None":
            yield ast.Return(ast.Constant(None))
        case ast.If(test, body, other) | ast.IfExp(test, body, other):
            if isinstance(test, (ast.Name, ast.Attribute, ast.Call)):
                yield type(node)(ast.UnaryOp(ast.Not(), test), body, other)
        case ast.comprehension(target, values, tests, is_async) if tests:
            yield ast.comprehension(target, values, [], is_async)
    if isinstance(node, (ast.If, ast.Expr, ast.AugAssign)):
        yield ast.Pass()


def _one_less(values: list[ast.AST], least: int = 2) -> Iterator[list[ast.AST]]:
    """The list without one of its elements, each in turn."""
    if len(values) >= least:
        yield from (values[:at] + values[at + 1 :] for at in range(len(values)))
