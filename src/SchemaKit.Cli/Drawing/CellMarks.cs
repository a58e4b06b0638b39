using SchemaKit.Compiler.Binding;

namespace SchemaKit.Cli.Drawing;

/// <summary>Which cells the findings are about.</summary>
internal sealed class CellMarks
{
    private readonly CellMark[] _marks;

    public CellMarks(BoundReport report, IEnumerable<Violation> violations)
    {
        _marks = new CellMark[report.Cells.Count];
        var cells = report.Cells.ToDictionary(c => c.Pointer, c => c.Index, StringComparer.Ordinal);
        foreach (var violation in violations)
        {
            Mark(violation.Pointer, CellMark.Primary);
            foreach (var operand in violation.Operands)
                Mark(operand.Pointer, CellMark.Operand);
        }

        void Mark(string pointer, CellMark mark)
        {
            if (cells.TryGetValue(pointer, out var index) && _marks[index] < mark)
                _marks[index] = mark;
        }
    }

    public CellMark this[int cell] => _marks[cell];

    public bool AnyIn(BoundTable table) => _marks.AsSpan(table.FirstCell, table.CellCount).ContainsAnyExcept(CellMark.None);
}
