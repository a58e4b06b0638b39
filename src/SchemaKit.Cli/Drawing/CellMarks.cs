using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Drawing;

/// <summary>Which cells the findings are about.</summary>
internal sealed class CellMarks
{
    private readonly CellMark[] _marks;
    private readonly HashSet<BoundTable> _tables = [];
    private readonly HashSet<EntryRow> _entries = [];

    public CellMarks(ReportValues values, IEnumerable<Violation> violations)
    {
        _marks = new CellMark[values.States.Length];
        var cells = new Lazy<Dictionary<string, ReportCell>>(() => values.Cells.ToDictionary(c => c.Pointer, StringComparer.Ordinal));
        foreach (var violation in violations.Where(v => v.RuleId != PayloadRules.WrongPrior))
        {
            Mark(violation.Pointer, CellMark.Primary);
            foreach (var operand in violation.Operands.Where(o => o.Source == OperandSource.Own))
                Mark(operand.Pointer, CellMark.Operand);
        }

        void Mark(string pointer, CellMark mark)
        {
            if (!cells.Value.TryGetValue(pointer, out var cell))
                return;

            _tables.Add(cell.Owner.List?.Parent ?? cell.Owner);
            if (cell.Entry is { } entry)
                _entries.Add(entry.Parent ?? entry);
            if (_marks[cell.Index] < mark)
                _marks[cell.Index] = mark;
        }
    }

    public CellMark this[int cell] => _marks[cell];

    public bool AnyIn(BoundTable table) => _tables.Contains(table);

    /// <summary>Whether a cell of the entry has a mark, or one of a list nested in it.</summary>
    public bool AnyIn(EntryRow entry) => _entries.Contains(entry);
}
