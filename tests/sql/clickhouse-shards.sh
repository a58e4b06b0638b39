#!/usr/bin/env bash
# ClickHouse servers hold reports to the rules as DuckDB does: one for every definition of the tests, then a coordinator with two shards and a million reports.
# Debian's server is of 2018 (18.16.1), so what runs here runs on every version since. Ends with "N passed, N failed, N skipped".
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/sql/fleet.sh
pids=()
stop() { for pid in "${pids[@]}"; do kill -9 "$pid"; done; wait; rm -rf "$work"; } 2>/dev/null
trap stop EXIT
port=19120 # and the next two for HTTP, 10 more for what servers tell each other

# Where the server is not installed, Debian's packages are unpacked: that needs neither root nor an installation.
server=$(command -v clickhouse-server) libraries=
if [ -z "$server" ]; then
  mkdir "$work/packages"
  (cd "$work/packages" && apt-get download $(apt-get -s install --no-install-recommends clickhouse-server | awk '/^Inst/ {print $2}') && for p in *.deb; do dpkg -x "$p" .; done) >"$work/log" 2>&1
  server=$(ls "$work"/packages/usr/*bin/clickhouse-server 2>/dev/null) libraries=$(ls -d "$work"/packages/usr/lib/*-linux-gnu 2>/dev/null)
fi
[ -n "$server" ] && command -v curl >/dev/null || skip "no ClickHouse server can be had"

cat >"$work/users.xml" <<'XML'
<yandex>
  <profiles><default><max_memory_usage>6000000000</max_memory_usage><log_queries>1</log_queries></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>
XML
start() { # number: 0 is the coordinator
  mkdir -p "$work/$1"
  cat >"$work/$1/config.xml" <<XML
<yandex>
  <logger><level>warning</level><log>$work/$1/log</log><errorlog>$work/$1/errors</errorlog></logger>
  <http_port>$((port + $1))</http_port><tcp_port>$((port + 10 + $1))</tcp_port><listen_host>127.0.0.1</listen_host>
  <path>$work/$1/data/</path><tmp_path>$work/$1/tmp/</tmp_path><users_config>$work/users.xml</users_config><mark_cache_size>1073741824</mark_cache_size>
  <remote_servers><two>
    <shard><replica><host>127.0.0.1</host><port>$((port + 11))</port></replica></shard>
    <shard><replica><host>127.0.0.1</host><port>$((port + 12))</port></replica></shard>
  </two></remote_servers>
  <query_log><database>system</database><table>query_log</table><flush_interval_milliseconds>500</flush_interval_milliseconds></query_log>
</yandex>
XML
  LD_LIBRARY_PATH=$libraries "$server" --config-file="$work/$1/config.xml" >"$work/$1/out" 2>&1 &
  pids+=($!)
  for _ in $(seq 50); do [ "$(ask "$1" "" "SELECT 1")" = 1 ] && return; sleep 0.2; done
  cat "$work/$1/out"; return 1
}

url() { echo "http://127.0.0.1:$((port + $1))"; }
ask() { curl -s -m 120 "$(url "$1")/$2" --data-binary "$3"; } # number, parameters, statement
script() { # number, database: runs statements, prints what goes wrong
  awk -v RS=';\n' 'NF {printf "%s%c", $0, 0}' | while IFS= read -r -d '' statement; do ask "$1" "?database=$2" "$statement"; done
}

for n in 0 1 2; do start $n || { is "server $n starts" 0 1; finish; exit 1; }; done
echo "ClickHouse $(ask 0 "" "SELECT version()"), a coordinator and two shards"
make_reports && emit clickhouse || { is "the reports are made" 0 1; finish; exit 1; }

SCHEMAKIT_CLICKHOUSE=$(url 0) timeout 300 dotnet test --no-build --project tests/SchemaKit.Sql.Tests --filter-method "*ClickHouse_finds*" >"$work/log" 2>&1
is "all definitions on one server" 0 $?; [ "$failed" -eq 0 ] || tail -60 "$work/log"

# Shards have the tables as emitted; the coordinator's differ in their engine alone.
for n in 0 1 2; do ask $n "" "CREATE DATABASE reports"; done
for n in 1 2; do is "shard $n takes the tables" "" "$(script $n reports <"$work/tables.sql")"; done
is "the coordinator takes the tables" "" "$(awk '/^CREATE TABLE/ {table = $3} {sub(/^\) ENGINE = MergeTree\(\) ORDER BY "report_id"/, ") ENGINE = Distributed(two, reports, " table ", intHash64(\"report_id\"))"); print}' "$work/tables.sql" | script 0 reports)"
is "the coordinator takes the views" "" "$(script 0 reports <"$work/views.sql")"

# Every shard multiplies the reports by itself, and keeps what its hash says.
fill() {
  local n kind table
  for n in 1 2; do
    for kind in sound faulty; do
      ask $n "" "CREATE DATABASE $kind"
      script $n $kind <"$work/tables.sql"
      for table in $(tables); do
        { echo "INSERT INTO \"$table\" FORMAT CSV"; tail -n +2 "$work/$kind/$table.csv" | sed -E 's/,,/,\\N,/g; s/,,/,\\N,/g; s/,$/,\\N/; s/"(-?[0-9.]+)"/\1/g'; } | curl -s -m 60 "$(url $n)/?database=$kind" --data-binary @-
      done
    done
    for table in $(tables); do
      ask $n "" "INSERT INTO reports.\"$table\" SELECT toInt64(copy * $rows + \"report_id\") AS id, $(columns "$table" "concat(\"organization\", ' of copy ', toString(copy))") FROM sound.\"$table\" CROSS JOIN (SELECT number AS copy FROM system.numbers LIMIT $copies) WHERE id % $faulty_every != 0 AND intHash64(id) % 2 = $((n - 1))"
      ask $n "" "INSERT INTO reports.\"$table\" SELECT toInt64(\"report_id\" * $faulty_every) AS id, $(columns "$table" '"organization"') FROM faulty.\"$table\" WHERE intHash64(id) % 2 = $((n - 1))"
    done
  done
}
is "the shards are filled" "" "$(timed "a million reports into two shards" fill)"

halves=$(for n in 1 2; do ask $n "?database=reports" "SELECT count() FROM ${prefix}_reports"; done | paste -sd' ')
echo "reports in the shards: $halves"
is "each shard holds about half of a million" "1000000 t" "$(awk '{print $1 + $2, ($1 > 450000 && $2 > 450000) ? "t" : "f"}' <<<"$halves")"

timed "all rules" ask 0 "?database=reports" "SELECT report_id, rule, instance, lhs, rhs, difference FROM ${prefix}_violations" | plain >"$work/violations.tsv"
is "violations planted" "$(wc -l <"$work/expected.tsv")" "$(wc -l <"$work/violations.tsv")"
is "just the planted violations are found" "" "$(diff "$work/expected.tsv" "$work/violations.tsv" | head)"

# What one view asks of the shards, by their own logs.
found=$(timed "the balance of seven columns" ask 0 "?database=reports&query_id=balance" "SELECT * FROM ${prefix}_balance" | wc -l)
sleep 2
asked=$(for n in 1 2; do ask $n "" "SELECT count(), sum(result_rows), sum(read_rows) FROM system.query_log WHERE type = 2 AND NOT is_initial_query AND initial_query_id = 'balance' AND query LIKE '% WHERE %'"; done | tr '\t' ' ' | paste -sd' ')
echo "queries, rows sent, rows read by each shard: $asked"
is "each shard judges every column and sends violations only" "7 7 $found t" "$(awk '{print $1, $4, $2 + $5, ($3 > 3000000 && $6 > 3000000) ? "t" : "f"}' <<<"$asked")"

kill -9 "${pids[2]}"; wait "${pids[2]}" 2>/dev/null
answer=$(ask 0 "?database=reports" "SELECT * FROM ${prefix}_balance FORMAT TSV")
is "without a shard there is no answer" "Code" "${answer:0:4}"
finish
