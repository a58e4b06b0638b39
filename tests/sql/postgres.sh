#!/usr/bin/env bash
# PostgreSQL holds reports to the rules as DuckDB does: one server for every definition of the tests, then a coordinator with two shards
# (postgres_fdw) and a million reports, where the condition of a rule must be sent to the shards. Ends with "N passed, N failed, N skipped".
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/sql/fleet.sh
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
[ -x "$bin/initdb" ] && command -v psql >/dev/null || skip "no PostgreSQL server is installed"

fleet=$(mktemp -d) port=15430
user=(); [ "$(id -u)" -eq 0 ] && user=(runuser -u postgres --) && chown postgres "$fleet"
stop() { for n in 0 1 2; do "${user[@]}" "$bin/pg_ctl" -D "$fleet/$n" -m immediate stop >/dev/null 2>&1; done; rm -rf "$fleet" "$work"; }
trap stop EXIT
for n in 0 1 2; do
  "${user[@]}" "$bin/initdb" -D "$fleet/$n" -A trust -U sk -E UTF8 --locale=C >/dev/null || exit 1
  # Nothing is to outlive this script.
  "${user[@]}" "$bin/pg_ctl" -D "$fleet/$n" -w -l "$fleet/$n.log" -o "-p $((port + n)) -h 127.0.0.1 -k $fleet -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=512MB -c work_mem=64MB -c shared_buffers=256MB -c autovacuum=off" start >/dev/null || { cat "$fleet/$n.log"; exit 1; }
done

url() { echo "postgresql://sk@127.0.0.1:$((port + $1))/postgres"; }
sql() { psql -X -q -t -A -F "$(printf '\t')" -v ON_ERROR_STOP=1 "$(url "$1")" 2>&1; } # number: runs what is on standard input

echo "PostgreSQL $(echo "SHOW server_version" | sql 0), a coordinator and two shards"
make_reports && emit postgres || { is "the reports are made" 0 1; finish; exit 1; }

SCHEMAKIT_PSQL=$(url 0) timeout 300 dotnet test --no-build --project tests/SchemaKit.Sql.Tests --filter-method "*Postgres*" >"$work/log" 2>&1
is "all definitions on one server" 0 $?; [ "$failed" -eq 0 ] || tail -60 "$work/log"

# Shards have the tables as emitted; the coordinator's are partitioned, and their partitions are the tables of the shards.
for n in 1 2; do is "shard $n takes the tables" "" "$(sql $n <"$work/tables.sql")"; done
coordinate() {
  sed 's/^);$/) PARTITION BY HASH ("report_id");/' "$work/tables.sql"
  echo "CREATE EXTENSION postgres_fdw;"
  for n in 1 2; do
    echo "CREATE SERVER s$n FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '$((port + n))', dbname 'postgres', async_capable 'true', fetch_size '10000');"
    echo "CREATE USER MAPPING FOR sk SERVER s$n OPTIONS (user 'sk');"
    for table in $(tables); do echo "CREATE FOREIGN TABLE p${n}_${table#"${prefix}_"} PARTITION OF $table FOR VALUES WITH (MODULUS 2, REMAINDER $((n - 1))) SERVER s$n OPTIONS (table_name '$table');"; done
  done
  cat "$work/views.sql"
}
is "the coordinator takes tables and views" "" "$(coordinate | sql 0)"

# Every shard multiplies the reports by itself, and keeps what the hash of the partitions says.
fill() {
  local n kind table
  for n in 1 2; do
    {
      echo "CREATE TABLE halves (report_id BIGINT) PARTITION BY HASH (report_id);"
      for kind in sound faulty; do
        echo "CREATE SCHEMA $kind; SET search_path TO $kind;"; cat "$work/tables.sql"
        for table in $(tables); do echo "\\copy $table FROM '$work/$kind/$table.csv' WITH (FORMAT csv, HEADER)"; done
      done
      echo "SET search_path TO public;"
      for table in $(tables); do
        echo "INSERT INTO $table SELECT copy * $rows + report_id, $(columns "$table" "organization || ' of copy ' || copy") FROM sound.$table, generate_series(0, $copies - 1) AS copy WHERE (copy * $rows + report_id) % $faulty_every <> 0 AND satisfies_hash_partition('halves'::regclass, 2, $((n - 1)), copy * $rows + report_id);"
        echo "INSERT INTO $table SELECT report_id * $faulty_every, $(columns "$table" organization) FROM faulty.$table WHERE satisfies_hash_partition('halves'::regclass, 2, $((n - 1)), report_id * $faulty_every);"
      done
      echo "ANALYZE;"
    } | sql $n &
  done
  wait
}
is "the shards are filled" "" "$(timed "a million reports into two shards" fill)"
echo "ANALYZE ${prefix}_reports" | sql 0

halves=$(for n in 1 2; do echo "SELECT COUNT(*) FROM ${prefix}_reports" | sql $n; done | paste -sd' ')
echo "reports in the shards: $halves"
is "each shard holds about half of a million" "1000000 t" "$(awk '{print $1 + $2, ($1 > 450000 && $2 > 450000) ? "t" : "f"}' <<<"$halves")"

all() { echo "SET jit = off; SELECT report_id, rule, instance, lhs, rhs, difference FROM ${prefix}_violations" | sql 0; }
timed "all rules" all | plain >"$work/violations.tsv"
is "just the planted violations are found" "" "$(diff "$work/expected.tsv" "$work/violations.tsv" | head)"
balance() { echo "SELECT * FROM ${prefix}_balance" | sql 0; }
timed "the balance of seven columns" balance | wc -l

# Every rule over one table is judged by the shards alone. What compares two years joins reports of any two shards.
for view in $(sed -n 's/^CREATE VIEW "\([^"]*\)".*/\1/p' "$work/views.sql"); do
  plan=$(echo "EXPLAIN VERBOSE SELECT * FROM $view" | sql 0)
  case $view in
    *_prior | *_violations | *_not_evaluated | *_carried_over | *_items_follow*) continue ;;
  esac
  remote=$(grep -c 'Remote SQL: ' <<<"$plan")
  is "${view#"${prefix}_"} is judged by the shards" "t $remote 0" "$([ "$remote" -ge 2 ] && echo t) $(grep -c 'Remote SQL: .* WHERE ' <<<"$plan") $(grep -c 'Filter:' <<<"$plan")"
done
echo "EXPLAIN VERBOSE SELECT * FROM ${prefix}_proceedings_reconsideration_total" | sql 0 | grep 'Remote SQL' | head -1
finish
