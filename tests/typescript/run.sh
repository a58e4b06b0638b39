#!/usr/bin/env bash
# The TypeScript that is emitted for every definition: it compiles under every strictness, its verdicts on sound, faulty and broken payloads are those of the engine,
# word for word, and no text in a definition changes its shape.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then echo "node or npm is not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
cp "$root"/tests/typescript/{package.json,tsconfig.json,*.mjs} "$work"
cp -r "$root/src/typescript" "$work/src"
(cd "$work" && npm install --silent --no-audit --no-fund) || fail
cd "$root" || exit 1 # whose global.json names the test runner
SCHEMAKIT_TYPESCRIPT="$work" dotnet test --project tests/SchemaKit.Engine.Tests --filter-method "*_for_typescript_are_written" >"$work/log" 2>&1 || { cat "$work/log"; fail; }
cd "$work" || exit 1
npx tsc -p src && npx tsc -p . || fail
node check.mjs cases | tee one; code=${PIPESTATUS[0]}
node shapes.mjs hostile.ndjson | tee two; code=$((code + PIPESTATUS[0]))
cat one two | awk '/^[0-9]+ passed, /{p+=$1; f+=$3; s+=$5; n++} END{ if (n != 2) f++; printf "%d passed, %d failed, %d skipped\n", p, f, s }'
exit "$code"
