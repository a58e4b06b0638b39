#!/usr/bin/env bash
# The developer's first five minutes, with the packed package: pack, private feed and cache, a new console project, add package,
# a definition dropped in, build, run, a report validated. Then: a broken definition points into the JSON, and a second build does nothing.
# Prints a line per check and ends with "N passed, N failed, N skipped".
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=0
check() { # name, command...
  local name=$1; shift
  if "$@" >"$work/log" 2>&1; then echo "passed  $name"; passed=$((passed + 1)); else echo "FAILED  $name"; sed 's/^/        /' "$work/log" | tail -40; failed=$((failed + 1)); fi
}

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
version="0.0.0-e2e.$(date +%s)"
pack() { dotnet pack "$root/SchemaKit.sln" -c Release -o "$work/feed" -p:Version="$version" && [ "$(ls "$work/feed"/*.nupkg | wc -l)" -eq 1 ]; }
check "pack makes one package" pack
check "the package holds runtime, generator and props" bash -c "
  unzip -l '$work/feed/SchemaKit.$version.nupkg' > '$work/list' &&
  grep -q 'lib/net10.0/SchemaKit.dll' '$work/list' && grep -q 'analyzers/dotnet/cs/SchemaKit.Generators.dll' '$work/list' &&
  grep -q 'build/SchemaKit.props' '$work/list' && grep -q 'build/SchemaKit.targets' '$work/list' && ! grep -q 'Microsoft.CodeAnalysis' '$work/list' &&
  ! unzip -p '$work/feed/SchemaKit.$version.nupkg' SchemaKit.nuspec | grep -q '<dependency '"

# From here on only the feed and a cache of its own: what a fresh machine would see.
mkdir "$work/Filing"; cd "$work/Filing" || exit 1
export NUGET_PACKAGES="$work/cache"
echo '<Project />' >"$work/Directory.Build.props"; echo '<Project />' >"$work/Directory.Build.targets"; echo '<Project />' >"$work/Directory.Packages.props"
cat >nuget.config <<XML
<configuration><packageSources><clear /><add key="feed" value="$work/feed" /></packageSources></configuration>
XML
check "a new console project" dotnet new console -n Filing -o . --force --no-restore
check "add package" dotnet add package SchemaKit --version "$version"
cp "$root/schema/gov-info-disclosure/2019.schemakit.json" gov-info-disclosure-2019.schemakit.json
cp "$root/seeds/ziyang-2020.json" .
cat >Program.cs <<'CS'
using GovInfoDisclosure.Edition2019;

var report = new AnnualReport
{
    Organization = "紫阳县行政审批服务局", Year = 2020,
    Requests = new() { Received = new() { NaturalPerson = 3 }, Outcomes = new() { Disclosed = new() { NaturalPerson = 3 } } },
}.WithComputedTotals();
var seed = AnnualReport.Validate(File.ReadAllBytes("ziyang-2020.json"));
var broken = (report with { Requests = report.Requests with { CarriedForward = new() { Total = 1 } } }).Validate();
Console.WriteLine($"{report.Requests.Received.Total} {report.Requests[RequestsRow.Received, RequestsColumn.Total]} {report.Validate().IsValid}");
Console.WriteLine($"{seed.IsValid} {seed.Rules.Holds}");
foreach (var violation in broken.Violations)
    Console.WriteLine($"{violation.Id} {violation.Left} {violation.Right} {violation.Difference:+0;-0}");
Console.WriteLine(AnnualReport.Parse(report.ToUtf8Bytes()) == report);
CS
check "build, nothing to configure, no warning" dotnet build -warnaserror
check "run: a report is validated" bash -c "dotnet run --no-build >out.txt && diff out.txt - <<'TXT'
3 3 True
True 47
requests.total[carriedForward] 1 0 +1
balance[total] 3 4 -1
True
TXT"
check "a second build does nothing" bash -c "dotnet build -v n > second.txt && grep -q 'Skipping target \"CoreCompile\" because all output files are up-to-date' second.txt && ! grep -qE 'csc(\.dll|\.exe)? ' second.txt"
# The native compiler comes from the machine's own package sources.
aot() {
  mv nuget.config ../nuget.config.feed
  dotnet publish -r linux-x64 -p:PublishAot=true -p:RestoreAdditionalProjectSources="$work/feed" -warnaserror -o native &&
    native/Filing >native.txt && diff native.txt out.txt
  local code=$?
  mv ../nuget.config.feed nuget.config
  rm -rf native obj bin
  return $code
}
if command -v clang >/dev/null || command -v gcc >/dev/null; then
  check "Native AOT: no warning, the same output" aot
else
  echo "skipped Native AOT: no C compiler to link with"; skipped=1
fi
sed -i 's/outcomes.total + carriedForward/outcomes.totl + carriedForward/' gov-info-disclosure-2019.schemakit.json
check "a broken definition points into the JSON" bash -c "! dotnet build > broken.txt; grep -qE 'gov-info-disclosure-2019.schemakit.json\([0-9]+,[0-9]+\): error SK0204: .*outcomes.total' broken.txt"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
