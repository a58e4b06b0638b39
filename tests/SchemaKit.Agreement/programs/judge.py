"""Judges cases with schemakit.py by the emitted JSON Schema; with the keyword of jsonschema too, if it is there and asked for.

judge.py <folder of schemakit.py> rules|jsonschema
A line of input is {"file": schema}, which is answered with {}, or a case {"payload", "prior"?, "children"?} in base64.
"""
import base64
import json
import sys
import traceback

sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
import schemakit

ORDER = ("source", "pointer", "coefficient", "value", "special")


def parse(case, name):
    return schemakit.loads(base64.b64decode(case[name])) if name in case else None


def answer(case):
    global schema, annotation
    if "file" in case:
        with open(case["file"], "rb") as file:
            schema = schemakit.loads(file.read())
        annotation = schema["x-schemakit"]
        return {}
    try:
        payload = parse(case, "payload")
    except ValueError:
        return {"readable": False, "allowed": False} if sys.argv[2] == "jsonschema" else {"readable": False}
    prior, children = parse(case, "prior"), parse(case, "children")
    if sys.argv[2] == "jsonschema":
        return by_keyword(payload, prior, children)
    verdict = schemakit.judge(annotation, payload, prior, children)
    for violation in verdict["violations"]:
        if "operands" in violation:
            violation["operands"] = [{name: operand[name] for name in ORDER if name in operand} for operand in violation["operands"]]
    return {"readable": True, "rules": verdict}


def by_keyword(payload, prior, children):
    import jsonschema

    validator = schemakit.extend(jsonschema.Draft202012Validator, prior, children)(schema)
    violations = []
    for error in validator.iter_errors(payload):
        if error.validator != "x-schemakit" or not isinstance(error.validator_value, dict) or "rule" not in error.validator_value:
            return {"readable": True, "allowed": False}
        violations.append(error.validator_value)
    return {"readable": True, "allowed": True, "fatal": {"violations": violations, "holds": 0, "violated": 0, "notEvaluated": []}}


for line in sys.stdin.buffer:
    try:
        said = answer(json.loads(line))
    except Exception:
        said = {"crash": traceback.format_exc()}
    sys.stdout.write(json.dumps(said, ensure_ascii=True, separators=(",", ":")) + "\n")
    sys.stdout.flush()
