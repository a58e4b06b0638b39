#!/usr/bin/env bash
# The verdicts of the engine and the conformance suite, judged by schemakit.py and through jsonschema.
# Payloads are taken from SCHEMAKIT_PAYLOADS if they have been written there already.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
if ! command -v python3 >/dev/null; then echo "python3 is not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0; fi
# A distribution's jsonschema belongs to its own Python.
python=python3
for candidate in python3 /usr/bin/python3; do
  if "$candidate" -c "import jsonschema" 2>/dev/null; then python=$candidate; break; fi
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SCHEMAKIT_PAYLOADS="${SCHEMAKIT_PAYLOADS:-$work/payloads}"
[ -d "$SCHEMAKIT_PAYLOADS" ] || dotnet test --project "$root/tests/SchemaKit.Generators.Tests" --filter-method "*Payloads_for_other_validators_are_written" >"$work/log" 2>&1 ||
  { cat "$work/log"; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
PYTHONDONTWRITEBYTECODE=1 "$python" "$root/tests/python/check.py" "$SCHEMAKIT_PAYLOADS" "$root/schema/vocabulary/conformance"
