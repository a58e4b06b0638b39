#!/usr/bin/env bash
# The TypeScript that is emitted for every definition: it compiles under every strictness, and its verdicts on sound, faulty and broken payloads are those of the engine, word for word.
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
SCHEMAKIT_TYPESCRIPT="$work/cases" dotnet test --project tests/SchemaKit.Engine.Tests --filter-method "*Cases_for_typescript_are_written" >"$work/log" 2>&1 || { cat "$work/log"; fail; }
cd "$work" || exit 1
npx tsc -p src && npx tsc -p . || fail
node check.mjs cases
