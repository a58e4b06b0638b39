using System.Globalization;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Drawing;

/// <summary>The values of cells as a form shows them.</summary>
internal sealed class CellText(ReportValues values, CellMarks marks, string language)
{
    private const string NotThere = "?";

    /// <summary>The value between its marks; in a table with marks every value has room for them, so that digits stay under digits.</summary>
    public TermText Of(int cell, bool hasMarks) => marks[cell] switch
    {
        CellMark.Primary => $"▶{Value(cell)}◀",
        CellMark.Operand => $"·{Value(cell)}·",
        _ => hasMarks ? TermText.Of($" {Value(cell)} ") : TermText.Of($"{Value(cell)}"),
    };

    private string Value(int cell) => values.States[cell] switch
    {
        CellState.Value => Of(cell),
        CellState.Blank => "",
        _ => NotThere,
    };

    private string Of(int cell)
    {
        var cellOf = values.CellAt(cell);
        var (kind, value) = (cellOf.Kind, values.Values[cell]);
        if (values.SpecialAt(cellOf) is { } special)
            return special.Text.Value;

        return kind.Base switch
        {
            KindBase.Text => values.CellTexts[cell] ?? "",
            KindBase.Date => DateOnly.FromDayNumber((int)value - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            KindBase.Code => kind.Codes[(int)value] is var code && code.Label.IsEmpty ? code.Id.Value : code.Label.In(language),
            _ => NumberText.Of(value, kind.Scale),
        };
    }
}
