using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Tests.Reports;

/// <summary>Fills reports.</summary>
internal static class Values
{
    /// <param name="cells">Scaled integers in canonical order; <see langword="null"/> is blank.</param>
    public static ReportValues Of(BoundReport report, params long?[] cells)
    {
        var values = new ReportValues(report) { Organization = "某市", Year = 2019 };
        for (var i = 0; i < cells.Length; i++)
        {
            values.States[i] = cells[i] is null ? CellState.Blank : CellState.Value;
            values.Values[i] = cells[i] ?? 0;
        }

        return values;
    }
}
