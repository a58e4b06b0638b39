using System.Text;
using SchemaKit.Engine;
using SchemaKit.Runtime;

namespace SchemaKit.Generators.Tests;

/// <summary>A small definition, by which emitted code and the engine judge; they must agree.</summary>
internal sealed class TwoJudges : IDisposable
{
    private readonly LoadedDefinition _definition;
    private readonly EmittedBatch _batch;
    private readonly ReportShape _shape;

    /// <param name="members">Kinds, tables and rules of the definition.</param>
    public TwoJudges(string members)
    {
        _definition = LoadedDefinition.Load("small.schemakit.json", $$"""{ "standard": "small", "edition": "1", "title": { "en": "Small" }, "namespace": "Small", "typeName": "SmallReport", {{members}} }""");
        _batch = EmittedBatch.Compile([_definition.Report]);
        _shape = _batch.ShapeOf(_definition.Report);
    }

    /// <summary>The verdict on the payload, which the record read from it gets too.</summary>
    public ValidationResult Judge(string tables)
    {
        var utf8 = Encoding.UTF8.GetBytes($$"""{ "standard": "small", "edition": "1", "organization": "Body", "year": 2025, {{tables}} }""");
        var emitted = PayloadValidator.Validate(_shape, utf8);
        Assert.Equal(Verdict.Lines(ReportEngine.Validate(_definition, utf8)), Verdict.Lines(emitted));
        if (PayloadValidator.TryRead(_shape, utf8, out var record, out _))
            Assert.Equal(Verdict.Lines(emitted, withPlaces: false), Verdict.Lines(PayloadValidator.Validate(_shape, record), withPlaces: false));
        return emitted;
    }

    /// <summary>How many instances hold, then each that does not, and each that is not evaluated, in a line.</summary>
    public string Words(string tables)
    {
        var result = Judge(tables);
        return string.Join(
            "; ",
            [
                $"{result.Rules.Holds} hold",
                .. result.Violations.Select(v => v.Left is null ? $"{v.RuleId} {v.Pointer}" : FormattableString.Invariant($"{v.Id} {v.Left:0.##} {v.Right:0.##}")),
                .. result.NotEvaluated.Select(s => $"{s.RuleId}[{s.Instance}] {s.Reason} {string.Join(' ', s.Pointers)}".TrimEnd()),
            ]);
    }

    public void Dispose() => _batch.Dispose();
}
