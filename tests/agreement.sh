#!/usr/bin/env bash
# One comparison of all back ends: payloads of every definition, then of random ones; each rule broken alone, as the ledger says; then planted mistakes that it must find.
# agreement.sh [full]: 100,000 payloads of each shipped definition and 300 random definitions, which takes hours; or what CI has time for.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if command -v npm >/dev/null; then # without it, the back ends that need node are left out, and that is said
  cp "$root/tests/schema-validators/package.json" "$work"
  (cd "$work" && npm install --silent --no-audit --no-fund && npm install --silent --no-audit --no-fund typescript@5.9.3) || rm -rf "$work/node_modules"
fi
size=(--payloads 3000 --definitions 30 --payloads-of-random 200)
[ "${1:-}" != full ] || size=(--payloads 100000 --definitions 300 --payloads-of-random 200 --full)
project="$root/tests/SchemaKit.Agreement"
dotnet build -c Release "$project" -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
agreement() { dotnet "$project/bin/Release/net10.0/SchemaKit.Agreement.dll" --work "$work" "$@"; }
agreement "${size[@]}" | tee "$work/one"; code=${PIPESTATUS[0]}
agreement --ledger | tee "$work/three"; code=$((code + PIPESTATUS[0]))
agreement --plant | tee "$work/two"; code=$((code + PIPESTATUS[0]))
cat "$work"/{one,two,three} | awk '/^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$/{p+=$1; f+=$3; s+=$5; n++} END{ if (n != 3) f++; printf "%d passed, %d failed, %d skipped\n", p, f, s }'
exit "$code"
