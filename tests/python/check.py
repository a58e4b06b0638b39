"""Judges the verdict files that the engine wrote and the conformance suite with schemakit.py; prints the score of each.

check.py <folder of payloads> <folder of the conformance suite>
"""
from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Iterator, List, Optional, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src" / "python"))
import schemakit

try:
    import jsonschema
except ImportError:
    jsonschema = None

SHOWN = 5
counts = {"passed": 0, "failed": 0, "skipped": 0}


def main(payloads: Path, conformance: Path) -> int:
    units()
    judged = sum([score(folder.name, list(cases_in(folder))) for folder in sorted(payloads.iterdir())]) if payloads.is_dir() else 0
    suites = sorted(conformance.glob("*.json"))
    for file in suites:
        suite = schemakit.loads(file.read_bytes())
        score(f"{file.parent.name}/{file.name}", [(f"{file.name}: {case['description']}", None, case) for case in suite["cases"]])
    for what, there in (("verdicts of the engine", judged), ("conformance suite", suites)):
        if not there:
            print(f"no {what}")
            counts["failed"] += 1
    if jsonschema is None:
        print("jsonschema cannot be imported: neither the keyword nor scales are tried")
        counts["skipped"] += 1
    print("{passed} passed, {failed} failed, {skipped} skipped".format(**counts))
    return 1 if counts["failed"] else 0


def cases_in(path: Path) -> Iterator[Tuple[str, Optional[dict], dict]]:
    """A folder has the schema and the verdicts of one definition, or for each of several a file of both."""
    if (path / "schema.json").is_file():
        schema = schemakit.loads((path / "schema.json").read_bytes())
        for file in sorted((path / "verdicts").glob("*.json")):
            yield str(file), schema, schemakit.loads(file.read_bytes())
        return
    for file in sorted(path.glob("*.json")):
        one = schemakit.loads(file.read_bytes())
        yield from ((f"{file} #{i}", one["schema"], case) for i, case in enumerate(one["cases"]))


def score(title: str, cases: List[Tuple[str, Optional[dict], dict]]) -> int:
    passed = 0
    judged = [one for one in cases if jsonschema or "scale" not in one[2].get("x-schemakit", {})]
    counts["skipped"] += len(cases) - len(judged)
    for name, schema, case in judged:
        fault = next(filter(None, faults(schema, case)), None)
        passed += fault is None
        if fault and counts["failed"] < SHOWN:
            print(f"{name}: {fault}")
        counts["passed" if fault is None else "failed"] += 1
    if cases:
        print(f"{title}: {passed} of {len(cases)}")
    return len(cases)


def faults(schema: Optional[dict], case: dict) -> Iterator[Optional[str]]:
    annotation = schema["x-schemakit"] if schema else case["x-schemakit"]
    payload = schemakit.loads(case["payloadText"]) if "payloadText" in case else case["payload"]
    if "scale" in annotation:
        yield scale_fault(annotation, payload, case["expect"])
        return
    others = {name: case[name] for name in ("prior", "children") if name in case}
    yield difference(case["expect"], schemakit.judge(annotation, payload, **others))
    plain = {name: plainly(value) for name, value in others.items()}
    yield difference(case["expect"], schemakit.judge(annotation, plainly(payload), **plain), " (floats)")
    if jsonschema is not None:
        yield keyword_fault(schema or {"x-schemakit": annotation}, payload, others, case["expect"])


def plainly(value: Any) -> Any:
    """As json.loads gives it."""
    return json.loads(json.dumps(value, default=float))


def difference(expected: Any, actual: Any, where: str = "") -> Optional[str]:
    if expected == actual:
        return None
    if isinstance(expected, dict) and isinstance(actual, dict):
        names = [*expected, *(name for name in actual if name not in expected)]
        return next(filter(None, (difference(expected.get(name), actual.get(name), f"{where}/{name}") for name in names)), f"{where}: members differ")
    if isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        return next(filter(None, (difference(e, a, f"{where}/{i}") for i, (e, a) in enumerate(zip(expected, actual)))), None)
    return f"{where}: expected {json.dumps(expected, default=str)[:600]}, was {json.dumps(actual, default=str)[:600]}"


def keyword_fault(schema: dict, payload: Any, others: dict, expected: dict) -> Optional[str]:
    """As a keyword: an error at its cell for each violation that makes the report invalid, and no other."""
    validator = schemakit.extend(jsonschema.Draft202012Validator, **others)(schema)
    wrong = [v for v in expected["violations"] if v["severity"] in ("error", "explain")]
    errors = sorted(validator.iter_errors(payload), key=lambda error: error.validator != "x-schemakit")
    found = [("/".join(["", *map(str, error.path)]), error.validator_value) for error in errors]
    return difference([[v["pointer"], v] for v in wrong], [list(one) for one in found], " (jsonschema)")


def scale_fault(annotation: dict, payload: Any, expected: dict) -> Optional[str]:
    for value in (payload, plainly(payload)):
        is_valid = schemakit.extend(jsonschema.Draft202012Validator)({"x-schemakit": annotation}).is_valid(value)
        if is_valid != expected["valid"]:
            return f"{value!r}: expected valid {expected['valid']}, was {is_valid}"
    return None


def units() -> None:
    """What no verdict shows."""
    exact = schemakit.loads('{"a": 0.99999999999999999999999, "b": 1e3, "c": -0.0, "d": [12.3400]}')
    check("numbers are read exactly", str(exact["a"]) == "0.99999999999999999999999" and exact["b"] == 1000 and type(exact["b"]) is int and exact["c"] == 0)
    zeros = schemakit.loads("[0e999999999999, -0.0e5, 0E-999999999999]")
    check("zero is a whole number, whatever its exponent", zeros == [0, 0, 0] and all(type(zero) is int for zero in zeros))
    for text in ('{"a": 1, "a": 1}', "NaN", "1e99999999999999999999", "[1,]", "1" * 2000, "[" * 100_000, b"\xff", ""):
        check(f"refused: {text[:20]!r}", raises(ValueError, schemakit.loads, text))
    none = {"version": 1, "standard": "s", "edition": "1", "blank": {}, "keys": [], "rules": []}
    check("a newer version is refused", raises(ValueError, schemakit.judge, {**none, "version": 2}, {}))
    check("an unknown member is refused", raises(ValueError, schemakit.judge, {**none, "more": 1}, {}))
    rule = {"id": "r", "relation": "=", "left": [[1, "/t/a"]], "right": [[1, {"sum": [[[1, {"row": "entries", "list": "/l", "cell": "b/c"}]]]}]], "status": "printed"}
    over = {"id": "s", "forEach": {"row": "/l"}, "relation": "<", "left": [[1, "b/c"]], "right": [[1, {"row": "partner", "list": "/m", "cell": "d"}]], "status": "printed"}
    annotation = {**none, "blank": {"t": "zero", "l": "zero", "m": "zero"}, "rules": [rule, over],
                  "keys": [{"list": "/l", "key": "k", "declaredIn": "/m"}, {"list": "/m", "key": "k"}]}
    for payload in (None, 1, "x", [], {}, {"t": 1}, {"t": {"a": True}}, {"t": {"a": "2020-02-30"}, "l": 5}, {"t": {"a": 1}, "l": [1, None, {"b": []}, {"k": {}}], "m": {"entries": {}, "overall": 3}},
                    {"year": "x", "t": {"a": float("nan")}, "l": {"entries": [{"k": 1, "b": {"c": 1e300}}], "overall": None}, "m": [[], {"k": "", "d": {}}]}):
        verdict = schemakit.judge(annotation, payload, prior=payload, children=payload)
        check(f"judged: {payload!r}", verdict["violated"] == 0 and len(verdict["notEvaluated"]) + verdict["holds"] > 0)


def raises(error: type, function: Any, *arguments: Any) -> bool:
    try:
        function(*arguments)
    except error:
        return True
    return False


def check(title: str, holds: bool) -> None:
    counts["passed" if holds else "failed"] += 1
    if not holds:
        print(f"failed: {title}")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
