#!/usr/bin/env bash
# Holds the fast way of reading payloads to the reader that knows everything and to the engine, in optimized code: 200,000 random payloads each,
# and fewer with less and less of the processor's instruction sets.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
project="$root/tests/SchemaKit.Generators.Tests"
dotnet build -c Release "$project" -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
passed=0 failed=0
run() { # rounds of 16 payloads, NAME=VALUE...: settings of the runtime
  local rounds=$1 log; shift; log=$(mktemp)
  echo "== $rounds rounds ${*:-with everything the processor has}"
  env "$@" SCHEMAKIT_ROUNDS="$rounds" dotnet test -c Release --no-build --project "$project" --filter-class "*.FastPath.*" | tee "$log"
  local p f
  p=$(awk '/^ *succeeded:/{print $2}' "$log") f=$(awk '/^ *failed:/{print $2}' "$log")
  [ -n "$p" ] && [ "$p" -gt 0 ] || f=$((${f:-0} + 1))
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0}))
  rm -f "$log"
}
run 12500
run 100 DOTNET_EnableAVX512=0
run 100 DOTNET_EnableAVX2=0
run 100 DOTNET_EnableHWIntrinsic=0
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
