using System.Runtime.CompilerServices;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;
using SchemaKit.Runtime;

namespace SchemaKit.Cli.Validating;

/// <summary>What a verdict says of the edition that it is by. An emitted validator knows it without its definition.</summary>
/// <param name="Language">The main one.</param>
/// <param name="Rules">In the order of the definition.</param>
internal sealed record EditionSummary(string Standard, string Edition, LocalizedText Title, string Language, IReadOnlyList<(string Id, bool IsEquation)> Rules)
{
    private static readonly ConditionalWeakTable<BoundReport, EditionSummary> OfDefinitions = [];

    public static EditionSummary Of(ReportShape shape) => new(
        shape.Standard, shape.Edition, shape.Title, shape.Languages[0], [.. shape.Rules.Select(r => (r.Id, r.Relation == Relation.Equal))]);

    public static EditionSummary Of(BoundReport definition) => OfDefinitions.GetValue(definition, static d => new(
        d.Definition.Standard.Value, d.Definition.Edition.Value, Localized.From(d.Definition.Title), d.Definition.Languages[0], [.. d.Rules.Select(r => (r.Id, IsEquation(r)))]));

    private static bool IsEquation(BoundRule rule) => rule.Instances.Count > 0 && rule.Instances[0].Assertion.Relation == Compiler.Rules.Relation.Equal;
}
