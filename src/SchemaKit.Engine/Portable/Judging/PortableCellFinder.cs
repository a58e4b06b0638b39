using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Finds the cells that an operand reads in one instance.</summary>
internal sealed class PortableCellFinder(PortableReports reports, PortableInstance instance, PortableRow? row)
{
    public PortableRowFinder Rows { get; } = new(reports, row);

    /// <summary>The cells; <see langword="null"/> if they are in a row or a report that is not there.</summary>
    public IReadOnlyList<FoundCell>? Find(PortableCell cell)
    {
        var path = instance.Fill(cell.Path);
        if (!cell.IsFixed)
            return Rows.Find(cell.Place)?.Select(r => new FoundCell(cell, $"{r.Pointer}/{path}", PortablePaths.At(r.Value, path))).ToList();

        return reports.Of(cell.Place.Source) is { } report && !IsInLackingRow(report, path) ? [new FoundCell(cell, path, PortablePaths.At(report.Root, path))] : null;
    }

    /// <summary>Whether the report lacks the table of a fixed cell, or the overall row that it is in.</summary>
    private static bool IsInLackingRow(PortableReport report, string pointer)
    {
        var top = PortablePaths.TopOf(pointer);
        if (PortablePaths.At(report.Root, top) is null)
            return true;

        var overall = top + "/" + PortableRow.Overall;
        return pointer.StartsWith(overall + "/", StringComparison.Ordinal) && PortablePaths.At(report.Root, overall) is null or Compiler.Json.JsonNull;
    }
}
