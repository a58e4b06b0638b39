using SchemaKit.Runtime;

namespace SchemaKit.Engine;

/// <summary>The order of a payload's faults: those of its structure by place, then those of the values of fixed cells in printed order, then those of entries by list, row and column.</summary>
internal static class FaultOrder
{
    public static IEnumerable<PayloadFault> Sort(IReadOnlyList<PayloadFault> faults, ReportValues values)
    {
        if (faults.Count < 2)
            return faults;

        var cells = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in faults.Any(f => IsAboutValue(f.RuleId)) ? values.Cells : [])
            cells.TryAdd(cell.Pointer, cells.Count);
        return faults
            .OrderBy(f => CellOf(f, cells) ?? -1)
            .ThenBy(f => f.Location?.ByteOffset ?? long.MaxValue)
            .ThenBy(f => f.Location?.Line ?? int.MaxValue);
    }

    private static int? CellOf(PayloadFault fault, Dictionary<string, int> cells) =>
        IsAboutValue(fault.RuleId) && cells.TryGetValue(fault.Pointer, out var index) ? index : null;

    private static bool IsAboutValue(string rule) => rule is PayloadRules.WrongType or PayloadRules.NotWhole or PayloadRules.TooManyDigits
        or PayloadRules.OutOfRange or PayloadRules.InvalidValue or PayloadRules.BlankForbidden;
}
