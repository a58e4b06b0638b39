using SchemaKit.Agreement.BackEnds;
using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Testing.Fixtures;
using DefinedSeverity = SchemaKit.Compiler.Definitions.RuleSeverity;

namespace SchemaKit.Agreement;

/// <summary>
/// Breaks each rule of every definition alone: what the ledger says is enforced or weakened must be found, what it says is not expressible must not,
/// and the payload in which the rule holds must break nothing anywhere.
/// </summary>
internal sealed class LedgerRun(Options options, TextWriter output)
{
    /// <summary>Of each back end, the artifact that it judges by.</summary>
    private static readonly Dictionary<string, Artifact> ArtifactOf = new()
    {
        ["C# bytes"] = Artifacts.CSharp,
        ["C# record"] = Artifacts.CSharp,
        ["TypeScript"] = Artifacts.TypeScript,
        ["x-schemakit in C#"] = Artifacts.XSchemaKit,
        ["ajv"] = Artifacts.XSchemaKit,
        ["hyperjump"] = Artifacts.XSchemaKit,
        ["Python"] = Artifacts.XSchemaKit,
        ["Python jsonschema"] = Artifacts.XSchemaKit,
        ["DuckDB"] = Artifacts.Of(new DuckDbDialect()),
    };

    private int _passed;
    private int _failed;
    private int _skipped;

    /// <summary>Ends with a line <c>N passed, N failed, N skipped</c>: statements of the ledger, back ends that are not there.</summary>
    public int Run()
    {
        using var code = new EmittedCode();
        var backEnds = new List<BackEnd>();
        foreach (var (name, start, missing) in new AllBackEnds(options.Work).Found(code))
        {
            if (missing is null)
            {
                backEnds.Add(start());
                continue;
            }

            output.WriteLine($"{name} is left out: {missing}");
            _skipped++;
        }

        foreach (var subject in Subject.Shipped.Concat(Subject.Golden))
            Prove(subject, backEnds);
        backEnds.ForEach(b => b.Dispose());
        output.WriteLine($"{_passed} passed, {_failed} failed, {_skipped} skipped");
        return _failed == 0 ? 0 : 1;
    }

    private void Prove(Subject subject, IReadOnlyList<BackEnd> backEnds)
    {
        var fixtures = EngineFixtures.Of(subject.Report);
        var rows = LedgerBuilder.Build(subject.Report).Rules.ToDictionary(r => r.Id);
        Case[] cases = [.. fixtures.SelectMany(f => new[] { f.Valid, f.Broken }).Select((f, i) => CaseOf(i, f))];
        foreach (var backEnd in backEnds)
        {
            backEnd.Turn(subject);
            var answers = backEnd.Judge(cases);
            foreach (var (fixture, i) in fixtures.Select((f, i) => (f, 2 * i)))
                Check(subject, backEnd, rows[fixture.RuleId], answers[i], answers[i + 1]);
        }

        output.WriteLine($"{subject.Name}: {fixtures.Count} of {rows.Count} rules broken alone; {_passed} statements hold, {_failed} do not");
        output.Flush();
    }

    private void Check(Subject subject, BackEnd backEnd, LedgerRow row, Answer? valid, Answer? broken)
    {
        if (valid?[Aspect.Allowed] is not null && broken?[Aspect.Allowed] is { } allowed)
            Count(allowed == "no" == IsSaid(row, Artifacts.JsonSchema), $"{subject.Name} {row.Id}: by its standard keywords {backEnd.Name} says {allowed}");

        // A validator of JSON Schema tells only of what makes a report invalid.
        var isTold = broken?[Aspect.Fatal] is null || subject.Report.Rules.First(r => r.Id == row.Id).Severity is DefinedSeverity.Error or DefinedSeverity.Explain;
        if (valid is null || broken is null || !isTold)
            return;

        var isSaid = IsSaid(row, ArtifactOf[backEnd.Name]);
        Count(BrokenRules.In(broken)?.Contains(row.Id) == isSaid, $"{subject.Name} {row.Id}: {backEnd.Name} {(isSaid ? "misses" : "finds")} it{(broken.Crash is null ? "" : ": " + broken.Crash)}");
        Count(BrokenRules.In(valid)?.Contains(row.Id) == false, $"{subject.Name} {row.Id}: {backEnd.Name} finds it where it holds");
    }

    private static bool IsSaid(LedgerRow row, Artifact artifact) => row.Entries[artifact].Standing != Standing.NotExpressible;

    private void Count(bool holds, string words)
    {
        _passed += holds ? 1 : 0;
        _failed += holds ? 0 : 1;
        if (!holds)
            output.WriteLine($"FAILED: {(words.Length <= 500 ? words : words[..500] + "…")}");
    }

    private static Case CaseOf(int number, FixtureReport fixture)
    {
        var child = fixture.Child is null ? null : EngineFixtures.Bytes(fixture.Child);
        return new Case(number, EngineFixtures.Bytes(fixture.Payload), fixture.Prior is null ? null : EngineFixtures.Bytes(fixture.Prior), child is null ? null : [child], child);
    }
}
