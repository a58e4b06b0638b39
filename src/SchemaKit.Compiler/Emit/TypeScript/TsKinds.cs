using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>The types of cells. Code lists and kinds with special values have names.</summary>
internal sealed class TsKinds
{
    private readonly ReportDefinition _definition;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public TsKinds(BoundReport report, TsNames names)
    {
        _definition = report.Definition;
        All = [.. report.Cells.Select(c => c.Kind).Concat(report.Lists.SelectMany(l => l.List!.EntryCells.Select(c => c.Kind))).DistinctBy(k => k.Id, StringComparer.Ordinal)];
        foreach (var kind in All.Where(k => k.Codes.Count + k.Specials.Count > 0))
            _names.Add(kind.Id, names.Take(_definition.TypeName, kind.Id));
    }

    /// <summary>Every kind that a cell has.</summary>
    public IReadOnlyList<BoundKind> All { get; }

    public string TypeOf(BoundKind kind, BlankMeaning blank) =>
        (_names.TryGetValue(kind.Id, out var name) ? name : BaseOf(kind)) + (blank == BlankMeaning.Forbidden ? "" : " | null");

    public void Write(TsWriter writer)
    {
        foreach (var kind in All.Where(k => _names.ContainsKey(k.Id)))
        {
            var definition = _definition.Kinds.FirstOrDefault(k => k.Id.Value == kind.Id);
            if (definition is not null)
                writer.Doc(TsDoc.Of(definition.Label, kind.Unit));
            string[] values = kind.Codes.Count > 0 ? [] : [BaseOf(kind)];
            var literals = kind.Codes.Select(c => c.Id.Value).Concat(kind.Specials.Select(s => s.Text.Value)).Select(v => TsLiteral.Of(v).ToString());
            writer.Line($"export type {_names[kind.Id]} = {string.Join(" | ", values.Concat(literals))};");
            writer.Line();
        }
    }

    private static string BaseOf(BoundKind kind) => kind.IsNumeric ? "number" : "string";
}
