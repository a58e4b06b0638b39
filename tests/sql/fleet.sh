# For the scripts that start servers: a folder, counts, the command, and a million reports. Sourced from the root of the repository.
set -u
passed=0 failed=0 work=$(mktemp -d)
prefix=gov_info_disclosure_2019
copies=2000 rows=500 faulty_every=24989 # of the 500 sound reports 2000 copies; every 24989th of the million is a faulty one instead

is() { # name, expected, found
  if [ "$2" = "$3" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED $1: expected '$2', found '$3'"; fi
}

timed() { # name, command...: prints how long it took
  local name=$1 start=$(date +%s%N) code; shift
  "$@"; code=$?
  echo "$name: $((($(date +%s%N) - start) / 1000000)) ms" >&2
  return "$code"
}

schemakit() { dotnet run --no-build --project src/SchemaKit.Cli -- "$@"; }

finish() { echo "$passed passed, $failed failed, 0 skipped"; [ "$failed" -eq 0 ]; }

skip() { echo "$1"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }

# Writes the reports and loads them as any user would: sound/*.csv, faulty/*.csv, and found.tsv, which says what is to be found.
make_reports() {
  dotnet build src/SchemaKit.Cli -v q >"$work/log" 2>&1 && dotnet build tests/SchemaKit.Sql.Tests -v q >>"$work/log" 2>&1 || { cat "$work/log"; return 1; }
  SCHEMAKIT_SQL_REPORTS=$work dotnet test --no-build --project tests/SchemaKit.Sql.Tests --filter-class "*ServerReports" >"$work/log" 2>&1 || { cat "$work/log"; return 1; }
  for kind in sound faulty; do schemakit load "$work/$kind.ndjson" --csv "$work/$kind" >"$work/log" 2>&1 || { cat "$work/log"; return 1; }; done
  awk -F'\t' -v OFS='\t' -v every=$faulty_every '{$1 *= every; print}' "$work/found.tsv" | LC_ALL=C sort >"$work/expected.tsv"
}

# The script of a dialect in two: what makes the tables, and what makes the views.
emit() { # dialect
  schemakit emit sql gov-info-disclosure/2019 --dialect "$1" -o "$work/all.sql" 2>"$work/log" || { cat "$work/log"; return 1; }
  sed '/^CREATE VIEW/,$d; /^--/d; /^COMMENT/d' "$work/all.sql" >"$work/tables.sql"
  sed -n '/^CREATE VIEW/,$p' "$work/all.sql" >"$work/views.sql"
}

tables() { for file in "$work"/sound/*.csv; do basename "$file" .csv; done; }

# A table's columns after its first, which is the report's id; the name of the body is another in every copy.
columns() { # table, what a body's name is made of
  local all; all=$(head -1 "$work/sound/$1.csv" | tr -d '"\r'); all="\"${all//,/\",\"}\""
  all=${all#*,}; echo "${all/\"organization\",/$2,}"
}

# The violations as the engine wrote them: numbers without superfluous zeros.
plain() { sed -E 's/(\.[0-9]*[1-9])0+(\t|$)/\1\2/g; s/\.0*(\t|$)/\1/g' | LC_ALL=C sort; }
