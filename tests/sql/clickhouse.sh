#!/usr/bin/env bash
# ClickHouse, embedded as chdb from npm, holds reports to the rules as DuckDB does. Ends with "N passed, N failed, N skipped".
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! command -v node >/dev/null || ! (cd "$work" && npm install --no-audit --no-fund chdb@3.4.0 >log 2>&1); then
  echo "chdb cannot be had"; echo "0 passed, 0 failed, 1 skipped"; exit 0
fi

SCHEMAKIT_CHDB=$work dotnet test --project tests/SchemaKit.Sql.Tests --filter-method "*ClickHouse_finds*" >"$work/log" 2>&1
code=$?
[ "$code" -eq 0 ] || cat "$work/log"
echo "$((code == 0 ? 1 : 0)) passed, $((code == 0 ? 0 : 1)) failed, 0 skipped"
exit "$code"
