#!/usr/bin/env bash
# PostgreSQL holds reports to the rules as DuckDB does: one server for every definition of the tests, then a coordinator with two shards
# (postgres_fdw), where the condition of a rule must be sent to the shards. Ends with "N passed, N failed, N skipped".
set -u
cd "$(dirname "$0")/../.." || exit 1
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
if [ -z "$bin" ] || ! command -v psql >/dev/null; then echo "no PostgreSQL server is installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0; fi

fleet=$(mktemp -d) work=$(mktemp -d) port=15430 passed=0 failed=0
user=(); [ "$(id -u)" -eq 0 ] && user=(runuser -u postgres --) && chown postgres "$fleet"
stop() { for n in 0 1 2; do "${user[@]}" "$bin/pg_ctl" -D "$fleet/$n" -m immediate stop >/dev/null 2>&1; done; rm -rf "$fleet" "$work"; }
trap stop EXIT
for n in 0 1 2; do
  "${user[@]}" "$bin/initdb" -D "$fleet/$n" -A trust -U sk -E UTF8 --locale=C >/dev/null || exit 1
  "${user[@]}" "$bin/pg_ctl" -D "$fleet/$n" -w -l "$fleet/$n.log" -o "-p $((port + n)) -h 127.0.0.1 -k $fleet" start >/dev/null || { cat "$fleet/$n.log"; exit 1; }
done

url() { echo "postgresql://sk@127.0.0.1:$((port + $1))/postgres"; }
sql() { psql -X -q -t -A -v ON_ERROR_STOP=1 "$(url "$1")"; }
is() { if [ "$2" = "$3" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED $1: expected '$2', found '$3'"; fi; }
schemakit() { dotnet run --no-build --project src/SchemaKit.Cli -- "$@"; }

dotnet build src/SchemaKit.Cli -v q || exit 1
SCHEMAKIT_PSQL=$(url 0) dotnet test --project tests/SchemaKit.Sql.Tests --filter-class "*ServerAgreementTests" >"$work/log" 2>&1
is "all definitions on one server" 0 $? || cat "$work/log"
[ "$failed" -eq 0 ] || cat "$work/log"

# Two hundred reports, of which every tenth has one request too many in a total.
for i in $(seq 200); do
  extra=$((i % 10 == 0 ? 1 : 0))
  python3 - "$i" "$extra" <<'PY'
import json, sys
report = json.load(open("seeds/ziyang-2020.json"))
report["organization"] = "body " + sys.argv[1]
report["requests"]["received"]["total"] += int(sys.argv[2])
print(json.dumps(report, ensure_ascii=False))
PY
done >"$work/in.ndjson"
schemakit load "$work/in.ndjson" --csv "$work/csv" >/dev/null 2>&1
is "the reports are loaded" 0 $?
schemakit emit sql gov-info-disclosure/2019 --dialect postgres -o "$work/all.sql" 2>/dev/null

sed '/^CREATE VIEW/,$d; /^COMMENT/d' "$work/all.sql" >"$work/tables.sql"
sed -n '/^CREATE VIEW/,$p' "$work/all.sql" >"$work/views.sql"
for n in 1 2; do sql $n <"$work/tables.sql"; done
sed 's/^);$/) PARTITION BY HASH ("report_id");/' "$work/tables.sql" | sql 0
{
  echo "CREATE EXTENSION postgres_fdw;"
  for n in 1 2; do
    echo "CREATE SERVER s$n FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '$((port + n))', dbname 'postgres', async_capable 'true');"
    echo "CREATE USER MAPPING FOR sk SERVER s$n OPTIONS (user 'sk');"
  done
  for file in "$work"/csv/*.csv; do
    table=$(basename "$file" .csv)
    for n in 1 2; do echo "CREATE FOREIGN TABLE p${n}_${table:23} PARTITION OF $table FOR VALUES WITH (MODULUS 2, REMAINDER $((n - 1))) SERVER s$n OPTIONS (table_name '$table');"; done
    echo "\\copy $table FROM '$file' WITH (FORMAT csv, HEADER)"
  done
  cat "$work/views.sql"
} | sql 0
is "both shards hold reports" "t" "$(for n in 1 2; do echo "SELECT COUNT(*) FROM gov_info_disclosure_2019_reports" | sql $n; done | awk '{all += $1; if ($1 == 0) none = 1} END {print (all == 200 && !none) ? "t" : "f"}')"
is "every planted violation is found, and no other" "20 requests.total[received],20 balance[total]" \
  "$(echo "SELECT COUNT(*) || ' ' || rule || '[' || instance || ']' FROM gov_info_disclosure_2019_violations GROUP BY rule, instance ORDER BY rule DESC" | sql 0 | paste -sd, -)"
plan=$(echo "EXPLAIN VERBOSE SELECT * FROM gov_info_disclosure_2019_balance" | sql 0)
is "the condition is sent to both shards for each of the seven columns" 14 "$(grep -c 'Remote SQL: .* WHERE ' <<<"$plan")"
is "nothing is left to filter at the coordinator" 0 "$(grep -c 'Filter:' <<<"$plan")"

echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
