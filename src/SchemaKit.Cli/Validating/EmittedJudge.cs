using SchemaKit.Cli.Definitions;
using SchemaKit.Compiler.Binding;
using SchemaKit.Runtime;

namespace SchemaKit.Cli.Validating;

/// <summary>Judges payloads of one shipped edition by its emitted validator, at speed.</summary>
internal sealed class EmittedJudge(string name, ReportShape shape)
{
    public Lazy<BoundReport> Definition { get; } = ShippedDefinitions.GetLate(name);

    public EditionSummary Edition { get; } = EditionSummary.Of(shape);

    /// <returns>The verdict; <see langword="null"/> if the payload itself is faulty or of another edition, which the engine tells more of.</returns>
    public ValidationResult? Judge(ReadOnlySpan<byte> payload, Detail detail) =>
        PayloadValidator.Validate(shape, payload, detail == Detail.Counts ? Question.Counts : Question.Rules);
}
