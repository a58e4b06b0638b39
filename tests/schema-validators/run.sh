#!/usr/bin/env bash
# Random payloads of every definition, as the engine judges their form, through ajv and hyperjump against the emitted JSON Schemas; as it judges their rules,
# by src/ajv-schemakit; definitions and annotations against their own schemas.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then echo "node or npm is not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root"/tests/schema-validators/{package.json,check.mjs,rules.mjs} "$work"
(cd "$work" && npm install --silent --no-audit --no-fund) || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
export SCHEMAKIT_PAYLOADS="${SCHEMAKIT_PAYLOADS:-$work/payloads}"
[ -d "$SCHEMAKIT_PAYLOADS" ] || dotnet test --project "$root/tests/SchemaKit.Generators.Tests" --filter-method "*Payloads_for_other_validators_are_written" >"$work/log" 2>&1 ||
  { cat "$work/log"; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
cp "$root"/tests/schema-validators/{definitions,vocabulary}.mjs "$work"
cd "$work" || exit 1
node check.mjs "$SCHEMAKIT_PAYLOADS" | tee one; code=${PIPESTATUS[0]}
node definitions.mjs "$root/schema/definition.schema.json" "$root"/schema/*/*.schemakit.json "$root"/tests/Golden/*.schemakit.json | tee two; code=$((code + PIPESTATUS[0]))
node vocabulary.mjs "$root/schema/vocabulary/x-schemakit.schema.json" "$root"/schema/*/*.schema.json "$root"/tests/Golden/*schema.verified.json "$root"/schema/vocabulary/conformance/*.json | tee three; code=$((code + PIPESTATUS[0]))
node rules.mjs "$root/src/ajv-schemakit" "$SCHEMAKIT_PAYLOADS" "$root/schema/vocabulary/conformance" | tee four; code=$((code + PIPESTATUS[0]))
cat one two three four | awk '/^[0-9]+ passed, /{p+=$1; f+=$3; s+=$5; n++} END{ if (n != 4) f++; printf "%d passed, %d failed, %d skipped\n", p, f, s }'
exit "$code"
