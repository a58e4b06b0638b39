"""Judges reports by the rules in ``x-schemakit``, the annotation in the JSON Schemas that SchemaKit emits.

``judge(annotation, payload)`` gives the verdict; ``extend(Draft202012Validator)`` makes the annotation a keyword of jsonschema.
It is specified in schema/vocabulary/README.md. All arithmetic is exact: values are whole numbers of millionths.
"""
from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple, Union

__all__ = ["judge", "extend", "loads"]

Json = Any
Object = Dict[str, Json]

_ONE = 10**6
_LARGEST = (2**53 - 1) * _ONE
_LONGEST_NUMBER = 1024
_ABSENT: Json = object()
_MEMBERS = {"version", "standard", "edition", "blank", "keys", "kinds", "axes", "rules"}


def judge(annotation: Object, payload: Json, prior: Json = None, children: Json = None) -> Object:
    """The verdict on a payload that the schema allows; on any other it is of little use, but there is one.

    annotation: the schema's ``x-schemakit``. prior: last year's payload; children: the sums over subordinate bodies.
    Raises ValueError if the annotation is of a newer version, or has members that version 1 does not have.
    """
    if annotation.get("version") != 1 or not _MEMBERS.issuperset(annotation):
        raise ValueError("x-schemakit: only version 1 is known")
    given = {None: payload, "prior": prior, "children": children}
    reports = {name: _Report(root, annotation) for name, root in given.items() if name is None or root is not None}
    own = reports[None]
    violations, holds, violated, not_evaluated = list(_key_violations(own)), 0, 0, []
    for rule, key, rows, pointer in _expand(annotation):
        for row in own.rows(rows, pointer) if rows else [None]:
            instance = ",".join([row.name, *key] if row else key)
            name = f"{rule['id']}[{instance}]" if instance else rule["id"]
            evaluator = _Evaluator(reports, annotation, rule, row)
            try:
                outcome = evaluator.judge()
            except _NotComputable:
                not_evaluated.append(name)
                continue
            if outcome is True:
                holds += 1
            elif outcome:
                violated += 1
                violations.append({"id": name, "rule": rule["id"], "instance": instance, **evaluator.describe(*outcome)})
    return {"violations": violations, "holds": holds, "violated": violated, "notEvaluated": not_evaluated}


def extend(validator_class: Any, prior: Json = None, children: Json = None) -> Any:
    """A jsonschema validator class with the keyword. What makes a report invalid is an error at its cell, the violation its ``validator_value``."""
    from jsonschema import ValidationError, validators

    def check(_: Any, spec: Object, instance: Json, __: Object) -> Iterator[ValidationError]:
        number = _number(instance) if "scale" in spec else None
        if number is not None and _fraction_digits(number) > spec["scale"]:
            yield ValidationError(f"{instance} has more than {spec['scale']} fraction digits")
        for violation in judge(spec, instance, prior, children)["violations"] if "rules" in spec else []:
            if violation["severity"] in ("error", "explain"):
                path = [int(name) if name.isdigit() else name for name in _names(violation["pointer"])]
                figures = ", ".join(f"{n} {violation[n]}" for n in ("left", "right", "difference") if n in violation)
                message = ": ".join([violation["id"], *filter(None, [figures]), *violation.get("text", {}).values()])
                yield ValidationError(message, path=path, validator_value=violation, instance=_at(instance, violation["pointer"]))

    return validators.extend(validator_class, {"x-schemakit": check})


def loads(text: Union[str, bytes]) -> Json:
    """Parses JSON with every number's exact value, an int or else a Decimal. Raises ValueError; also where an object has a member twice."""
    text = text.decode("utf-8") if isinstance(text, bytes) else text
    try:
        return json.loads(text[1:] if text[:1] == "\ufeff" else text,
                          parse_int=_parse, parse_float=_parse, parse_constant=_refuse, object_pairs_hook=_unique)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _parse(text: str) -> Union[int, Decimal]:
    if len(text) > _LONGEST_NUMBER:
        raise ValueError(f"a number of more than {_LONGEST_NUMBER} characters")
    try:
        number = Decimal(text)
    except ArithmeticError:
        raise ValueError(f"the exponent of {text} is too large") from None
    if not number:
        return 0
    return int(number) if not _fraction_digits(number) and number.adjusted() < _LONGEST_NUMBER else number


def _refuse(text: str) -> None:
    raise ValueError(f"{text} is not JSON")


def _unique(pairs: List[Tuple[str, Json]]) -> Object:
    members: Object = {}
    for name, value in pairs:
        if name in members:
            raise ValueError(f"an object has {name!r} twice")
        members[name] = value
    return members


# Numbers

def _number(value: Json) -> Optional[Decimal]:
    """None if it is none. A float stands for the shortest decimal that gives it, which is how it was spelled."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return None
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    return number if number.is_finite() else None


def _fraction_digits(number: Decimal) -> int:
    """By value: 12.3400 has two."""
    _, digits, exponent = number.as_tuple()
    zeros = next((i for i, digit in enumerate(reversed(digits)) if digit), None)
    return 0 if zeros is None else max(0, -exponent - zeros)


@lru_cache(maxsize=4096)
def _millionths(text: str) -> int:
    """Of a plain decimal with at most 6 fraction digits."""
    whole, _, fraction = text.partition(".")
    return int(whole + fraction[:6].ljust(6, "0"))


def _scaled(value: Json) -> Optional[int]:
    """None if it is no number that a cell can hold."""
    if type(value) is int:
        millionths = value * _ONE
    else:
        number = _number(value)
        if number is None or (number and (number.adjusted() > 16 or _fraction_digits(number) > 6)):
            return None
        millionths = _millionths(format(number, "f")) if number else 0
    return millionths if abs(millionths) <= _LARGEST else None


def _day(text: str) -> Optional[int]:
    try:
        return date.fromisoformat(text).toordinal() * _ONE if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        return None


def _text(number: int) -> str:
    whole, fraction = divmod(abs(number), _ONE)
    return ("-" if number < 0 else "") + f"{whole}.{fraction:06}".rstrip("0").rstrip(".")


def _holds(relation: str, difference: int, slack: int = 0) -> bool:
    return {"=": abs(difference) <= slack, "<=": difference <= slack, ">=": -difference <= slack,
            "<": difference < slack, ">": -difference < slack}[relation]


def _rounded(dividend: int, divisor: int) -> int:
    """The quotient, half away from zero."""
    magnitude = (2 * abs(dividend) + abs(divisor)) // (2 * abs(divisor))
    return magnitude if (dividend < 0) == (divisor < 0) else -magnitude


# Reports

@lru_cache(maxsize=4096)
def _names(pointer: str) -> Tuple[str, ...]:
    return tuple(name for name in pointer.split("/") if name)


def _at(node: Json, path: str) -> Json:
    for name in _names(path):
        if isinstance(node, list):
            node = node[int(name)] if name.isdecimal() and int(name) < len(node) else _ABSENT
        else:
            node = node.get(name, _ABSENT) if isinstance(node, dict) else _ABSENT
    return node


class _Row(NamedTuple):
    """An entry of a list, or its overall row: then without a key, and without a value if it is not there."""

    list: str
    pointer: str
    name: str
    key: Optional[str]
    value: Json
    above: Optional[_Row]
    is_overall: bool = False


class _Cell(NamedTuple):
    value: Json
    pointer: str
    source: Optional[str]


class _Report:
    def __init__(self, root: Json, annotation: Object) -> None:
        self.root = root if isinstance(root, dict) else {}
        self._keys = {keyed["list"]: keyed for keyed in annotation.get("keys", [])}
        self._entries: Dict[str, List[_Row]] = {}
        self._by_key: Dict[str, Dict[Optional[str], Optional[_Row]]] = {}

    def entries(self, pointer: str, above: Optional[_Row] = None) -> List[_Row]:
        """Those of one array, of a nested list that of the row above."""
        place, node = self._place(pointer, above)
        if place not in self._entries:
            start, array = (place + "/entries", node.get("entries")) if isinstance(node, dict) else (place, node)
            member, rows = self._keys.get(pointer, {}).get("key"), []
            for i, value in enumerate(array if isinstance(array, list) else []):
                key = _at(value, member) if member else None
                key = key if isinstance(key, str) else None
                name = (above.name + "," if above else "") + (f"#{i + 1}" if key is None else key)
                rows.append(_Row(pointer, f"{start}/{i}", name, key, value, above))
            self._entries[place] = rows
        return self._entries[place]

    def overall(self, pointer: str, above: Optional[_Row] = None) -> Optional[_Row]:
        place, node = self._place(pointer, above)
        value = _at(node, "overall")
        return _Row(pointer, place + "/overall", "overall", None, value, above, True) if isinstance(value, dict) else None

    def find(self, pointer: str, key: Optional[str], above: Optional[_Row] = None) -> Optional[_Row]:
        """The entry with the key, if there is just one."""
        place, _ = self._place(pointer, above)
        if place not in self._by_key:
            found: Dict[Optional[str], Optional[_Row]] = {}
            for row in self.entries(pointer, above):
                found[row.key] = None if row.key in found else row
            self._by_key[place] = found
        return None if key is None else self._by_key[place].get(key)

    def same(self, row: _Row) -> Optional[_Row]:
        """The row of another report in this one."""
        above = row.above and self.same(row.above)
        if row.above and not above:
            return None
        return self.overall(row.list, above) if row.is_overall else self.find(row.list, row.key, above)

    def rows(self, choice: str, pointer: str) -> List[_Row]:
        """Those that a rule is repeated for."""
        if len(_names(pointer)) > 1:
            top = "/" + _names(pointer)[0]
            return [row for above in [*self.entries(top), self.overall(top)] if above for row in self.entries(pointer, above)]
        entries = [] if choice == "overall" else self.entries(pointer)
        if choice == "entry" or (choice == "entryOrOverall" and self.entries(self._keys.get(pointer, {}).get("declaredIn", pointer))):
            return entries
        return entries + [self.overall(pointer) or _Row(pointer, pointer + "/overall", "overall", None, None, None, True)]

    def _place(self, pointer: str, above: Optional[_Row]) -> Tuple[str, Json]:
        below = pointer[len(above.list):] if above else pointer
        return (above.pointer if above else "") + below, _at(above.value if above else self.root, below)


def _key_violations(report: _Report) -> Iterator[Object]:
    for pointer, keyed in report._keys.items():
        roster = keyed.get("declaredIn")
        declared = {row.key for row in report.entries(roster)} if roster and _at(report.root, roster) is not _ABSENT else None
        seen = set()
        for row in report.rows("entry", pointer):
            place, value = f"{row.pointer}/{keyed['key']}", _at(row.value, keyed["key"])
            is_undeclared = roster and (value is None or (row.key is not None and declared is not None and row.key not in declared))
            is_duplicate = row.key is not None and (row.above and row.above.pointer, row.key) in seen
            for rule in ["undeclared-entry"] * bool(is_undeclared) + ["duplicate-entry"] * is_duplicate:
                yield {"id": rule, "rule": rule, "instance": "", "severity": "error", "status": "payload", "pointer": place}
            seen.add((row.above and row.above.pointer, row.key))


# Rules

def _expand(annotation: Object) -> Iterator[Tuple[Object, List[str], str, str]]:
    """Every rule for each row, column and value, with these as its id has them; and the rows of which list it is still to be repeated for."""
    for rule in annotation["rules"]:
        each = rule.get("forEach", {})
        rows = next((name for name, axis in each.items() if isinstance(axis, str) and axis.startswith("/")), "")
        axes = {name: annotation["axes"][axis] if isinstance(axis, str) else axis for name, axis in each.items() if name != rows}
        variable, (first, last) = next(iter(rule.get("with", {}).items()), ("", (0, 0)))
        for row in axes.get("row", [None]):
            for column in axes.get("column", [None]):
                for value in range(first, last + 1):
                    bound = {n: v for n, v in (("row", row), ("column", column), (variable, value)) if n and v is not None}
                    key = [f"{n}={v}" if n == variable else v.replace("/", ".") for n, v in bound.items()]
                    filled = {n: _fill(v, bound) if bound and n in ("left", "right", "where", "if") else v for n, v in rule.items()}
                    yield filled, key, rows, each.get(rows, "")


def _fill(node: Json, bound: Object) -> Json:
    if isinstance(node, dict):
        return {name: _fill(value, bound) for name, value in node.items()}
    if isinstance(node, list):
        return [_fill(item, bound) for item in node]
    if not isinstance(node, str) or "{" not in node:
        return node
    return re.sub(r"\{(\w+)([+-]\d+)?\}", lambda m: str(bound[m[1]] + int(m[2]) if m[2] else bound[m[1]]), node)


def _is_cell(operand: Json) -> bool:
    return operand != "/year" if isinstance(operand, str) else "cell" in operand


def _parts(operand: Json) -> Object:
    return {"cell": operand} if isinstance(operand, str) else operand


def _is_single(side: Json) -> bool:
    parts = _parts(side[0][1]) if len(side) == 1 and not isinstance(side[0], str) and _is_cell(side[0][1]) else {"source": None}
    return "source" not in parts and parts.get("row") not in ("entries", "nested")


def _cells(side: Json, factor: int) -> Iterator[Tuple[Object, int]]:
    """The operands that are cells, each with its coefficient if everything stands on the left; 0 in a function other than sum."""
    for coefficient, operand in (term for term in side if not isinstance(term, str)):
        if _is_cell(operand):
            yield _parts(operand), factor * coefficient
        for name, arguments in operand.items() if isinstance(operand, dict) else []:
            if name in ("sum", "min", "max", "quotient", "abs", "round", "count"):
                sides = [[[1, counted] for counted in arguments]] if name == "count" else [arguments] if name in ("abs", "round") else arguments
                for argument in sides:
                    yield from _cells(argument, factor * coefficient if name == "sum" else 0)


class _NotComputable(Exception):
    pass


def _needed(value: Any) -> Any:
    if value is None:
        raise _NotComputable
    return value


class _Evaluator:
    """Judges one instance."""

    def __init__(self, reports: Dict[Optional[str], _Report], annotation: Object, rule: Object, row: Optional[_Row]) -> None:
        self.reports, self.annotation, self.rule, self.row = reports, annotation, rule, row
        year = _scaled(reports[None].root.get("year"))
        self.year = year if year is not None and year % _ONE == 0 and 1 <= year // _ONE <= 9999 else None

    def judge(self) -> Union[None, bool, Tuple[int, int]]:
        """True if it holds, both sides if it does not; None if there is no such instance."""
        rule = self.rule
        if self.year is not None and not rule.get("since", 1) <= self.year // _ONE <= rule.get("until", 9999):
            raise _NotComputable
        if "where" in rule and not self.is_true(rule["where"]):
            return None
        applies = "if" not in rule or self.is_true(rule["if"])
        left, right = self.side(rule["left"]), self.side(rule["right"])
        tolerance = rule.get("tolerance", "0")
        share, unit = (_millionths(tolerance), _ONE) if isinstance(tolerance, str) else (_millionths(tolerance["relative"]), max(abs(left), abs(right)))
        if not applies or _holds(rule["relation"], (left - right) * _ONE, share * unit):
            return True
        footnotes = _at(self.reports[None].root, f"footnotes/{rule['explainedBy']}") if "explainedBy" in rule else None
        return True if isinstance(footnotes, list) and footnotes else (left, right)

    def describe(self, left: int, right: int) -> Object:
        rule = self.rule
        sides = [[(parts, factor, cell) for parts, factor in _cells(rule[name], sign) for cell in self.cells(parts) or []]
                 for name, sign in (("left", 1), ("right", -1))]
        violation = {
            "severity": rule.get("severity", "error"), "status": rule["status"], "pointer": self.pointer(*sides),
            "left": _text(left), "right": _text(right), "difference": _text(left - right),
            "operands": [self.operand(*read) for side in sides for read in side]}
        return {**violation, "text": rule["text"]} if "text" in rule else violation

    def operand(self, parts: Object, coefficient: int, cell: _Cell) -> Object:
        special = self.special(parts, cell.value)
        value = _day(cell.value) if isinstance(cell.value, str) and not special else _scaled(cell.value)
        described = {"pointer": cell.pointer, "coefficient": coefficient, "value": None if value is None else _text(value)}
        return {**described, **({"source": cell.source} if cell.source else {}), **({"special": cell.value} if special else {})}

    def pointer(self, left_reads: List[Any], right_reads: List[Any]) -> str:
        """The cell to look at first."""
        left, right = (self.rule["left"], left_reads), (self.rule["right"], right_reads)
        sides = [side for side in (left, right) if _is_single(side[0])] + [right, left]
        named = [parts for side, _ in sides for parts, _ in _cells(side, 1)]
        first = next((parts for parts in named if "source" not in parts), named[0] if named else {"cell": ""})
        if first["cell"].startswith("/"):
            return first["cell"]
        for cell in (cell for _, reads in sides for _, _, cell in reads if not cell.source):
            return cell.pointer
        return "" if self.row is None else f"{self.row.pointer}/{self.rule['at']}" if "at" in self.rule else self.row.pointer

    def is_true(self, condition: Json) -> bool:
        """Every comparison is computed, also where the first ones decide."""
        return any([all([_holds(c["relation"], self.side(c["left"]) - self.side(c["right"])) for c in every]) for every in condition])

    def side(self, side: Json, in_sum: bool = False) -> int:
        return sum(_millionths(term) if isinstance(term, str) else term[0] * self.value(term[1], in_sum) for term in side)

    def value(self, operand: Json, in_sum: bool) -> int:
        if operand == "/year":
            return _needed(self.year)
        if _is_cell(operand):
            cells = self.cells(_parts(operand))
            return sum(self.number(_parts(operand), cell) or 0 for cell in (cells or [] if in_sum else _needed(cells)))
        if "exists" in operand:
            return _ONE if self.rows(operand["exists"]) else 0
        if "sum" in operand:
            return sum(self.side(side, in_sum=True) for side in operand["sum"])
        if "count" in operand:
            return _ONE * sum(self.count(_parts(counted)) for counted in operand["count"])
        if "abs" in operand:
            return abs(self.side(operand["abs"]))
        if "round" in operand or "quotient" in operand:
            dividend, divisor = map(self.side, operand.get("quotient") or (operand["round"], ["1"]))
            unit = _millionths(operand["unit"])
            return _rounded(dividend * _ONE, divisor * unit) * unit if divisor else 0
        function, sides = (min, operand["min"]) if "min" in operand else (max, operand["max"])
        return function(_needed([value for side in sides for value in self.candidates(side)] or None))

    def candidates(self, side: Json) -> List[int]:
        """A side of min or max: each cell, if it is one."""
        terms = [term for term in side if not isinstance(term, str)]
        if len(terms) != 1 or not _is_cell(terms[0][1]):
            return [self.side(side)]
        constant = self.side([term for term in side if isinstance(term, str)])
        values = [self.number(_parts(terms[0][1]), cell) for cell in _needed(self.cells(_parts(terms[0][1])))]
        return [terms[0][0] * value + constant for value in values if value is not None]

    def count(self, parts: Object) -> int:
        if "key" in parts:
            return sum(not row.is_overall and isinstance(_at(row.value, parts["key"]), str) for row in self.rows(parts) or [])
        return sum(self.is_counted(parts, cell) for cell in self.cells(parts) or [])

    def is_counted(self, parts: Object, cell: _Cell) -> bool:
        special = self.special(parts, cell.value)
        if special:
            return special["isValue"]
        is_blank, is_text = cell.value is None and cell.source != "children", isinstance(cell.value, str) and cell.value
        if not is_blank and not is_text and _scaled(cell.value) is None:
            raise _NotComputable
        return not is_blank

    def number(self, parts: Object, cell: _Cell) -> Optional[int]:
        """None if it is left out."""
        if cell.value is None:
            blank = parts.get("blank") or self.annotation["blank"][_names(cell.pointer)[0]]
            return _needed(None if cell.source == "children" or blank == "unknown" else 0)
        special = self.special(parts, cell.value)
        if not special:
            return _needed(_day(cell.value) if isinstance(cell.value, str) else _scaled(cell.value))
        reading = special[parts["reading"]]
        if reading == "unknown" or (reading == "skip" and parts["reading"] == "inComparisons"):
            raise _NotComputable
        return None if reading == "skip" else _millionths(reading)

    def special(self, parts: Object, value: Json) -> Optional[Object]:
        return self.annotation["kinds"][parts["kind"]].get(value) if "kind" in parts and isinstance(value, str) else None

    def cells(self, parts: Object) -> Optional[List[_Cell]]:
        """None if their row is not there."""
        path, source = parts["cell"], parts.get("source")
        if not path.startswith("/"):
            rows = self.rows(parts)
            return None if rows is None else [_Cell(_at(row.value, path), f"{row.pointer}/{path}", source) for row in rows]
        root, names = _needed(self.reports.get(source)).root, _names(path)
        if names[0] not in root or (names[1:2] == ("overall",) and _at(root[names[0]], "overall") in (None, _ABSENT)):
            return None
        return [_Cell(_at(root, path), path, source)]

    def rows(self, parts: Object) -> Optional[List[_Row]]:
        """Those that an operand means; None if it means one that is not there."""
        report, choice, pointer = _needed(self.reports.get(parts.get("source"))), parts.get("row"), parts.get("list")
        if choice == "entries":
            return report.entries(pointer)
        if choice in ("partner", "partnerOfAbove"):
            by = self.row if choice == "partner" else self.row.above
            one = report.overall(pointer) if by.is_overall else report.find(pointer, _needed(by.key))
        elif choice == "overall" and len(_names(pointer)) == 1:
            one = report.overall(pointer)
        elif choice in ("overall", "nested"):
            holder = self.here(report, self.row if pointer.startswith(self.row.list + "/") else self.row.above)
            if choice == "nested":
                return holder and report.entries(pointer, holder)
            one = holder and report.overall(pointer, holder)
        else:
            one = self.here(report, self.row.above if choice == "above" else self.row)
        return [one] if one else None

    def here(self, report: _Report, row: _Row) -> Optional[_Row]:
        return report.same(row) if report is not self.reports[None] else None if row.is_overall and row.value is None else row
