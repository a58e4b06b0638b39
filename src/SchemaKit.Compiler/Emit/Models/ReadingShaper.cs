using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Turns a formula into calls of the runtime, which returns every reading at the rule's scale.</summary>
internal sealed class ReadingShaper(BoundReport report, BoundRule rule, ConstantNames constants)
{
    private Func<int, OperandNumber, EmitOffset> _offsetOf = null!;
    private int _slot;

    /// <summary>What an operand stands in: directly in a side or a function's argument, or in a function that takes many values.</summary>
    private enum Place
    {
        Side,
        Sum,
        Least,
        Greatest,
        Count,
    }

    /// <param name="offsetOf">Gives each operand, by its position among them, its offset.</param>
    public EmitFormula Shape(BoundInstance instance, Func<int, OperandNumber, EmitOffset> offsetOf)
    {
        (_offsetOf, _slot) = (offsetOf, 0);
        var where = Shape(instance.Where);
        var condition = Shape(instance.Condition);
        var assertion = Shape(instance.Assertion, 1);
        var primary = PrimaryOf(instance) is { } cell ? OffsetOf(cell, true) : null;
        return new EmitFormula(condition, assertion, rule.Tolerance, default, default, default) { Where = where, Primary = primary };
    }

    /// <summary>The cell that a violation points at, where it is not the one that the runtime finds among the operands.</summary>
    public static int? PrimaryOf(BoundInstance instance)
    {
        if (instance.PrimaryCell < 0)
            return null;

        var (left, right) = (instance.Assertion.Left, instance.Assertion.Right);
        var isLeft = left is { Constant.IsZero: true, Terms: [{ Operand: BoundCellOperand { Source: ReportSource.Own } }] };
        // In a function a row that is not there adds nothing, and then the cell is none of the operands.
        if (left.HasCalls || right.HasCalls)
            return instance.PrimaryCell;

        var found = isLeft ? OperandNumbers.FirstOwnOf(left, right) : OperandNumbers.FirstOwnOf(right, left);
        return found is { IsFixedCell: true } first && first.Number == instance.PrimaryCell ? null : instance.PrimaryCell;
    }

    private EquatableArray<EquatableArray<EmitComparison>> Shape(BoundCondition? condition) =>
        (condition?.Alternatives ?? []).Select(all => all.Select(c => Shape(c, 0)).ToEquatableArray()).ToEquatableArray();

    /// <param name="factor">1 where messages name the operands with their coefficients, else 0.</param>
    private EmitComparison Shape(BoundComparison comparison, int factor)
    {
        var left = Shape(comparison.Left, factor, Place.Side);
        return new EmitComparison(left, comparison.Relation, Shape(comparison.Right, -factor, Place.Side));
    }

    private EmitSum Shape(BoundSum sum, int factor, Place place) =>
        new(sum.Terms.Select(t => Shape(t, factor, place)).ToEquatableArray(), sum.Constant);

    private EmitTerm Shape(BoundTerm term, int factor, Place place)
    {
        var written = (int)(term.Coefficient / ScaleOf(term.Operand, place));
        return new EmitTerm(written, Shape(term.Operand, factor * written, place));
    }

    /// <summary>The power of ten in the coefficient, which brings the operand to the rule's scale.</summary>
    private long ScaleOf(BoundOperand operand, Place place) => operand switch
    {
        _ when place == Place.Count => 1,
        BoundCellOperand cell => Powers.Ten(rule.Scale - report.Cells[cell.Cell].Kind.Scale),
        BoundEntryOperand entry => Powers.Ten(rule.Scale - KindOf(entry).Scale),
        BoundYearOperand => Powers.Ten(rule.Scale),
        _ => 1,
    };

    private EmitOperand Shape(BoundOperand operand, int factor, Place place)
    {
        switch (operand)
        {
            case BoundCellOperand cell:
                var bound = report.Cells[cell.Cell];
                var isPlain = bound.Kind.Specials.Count == 0 && bound.Table.List is null;
                return Reading("Cell", default, OffsetOf(cell.Cell, true), factor, isPlain && place != Place.Count ? default : UseOf(cell.Use, place), cell.Source);

            case BoundEntryOperand entry:
                return Reading(MethodOf(entry.Row), constants.ListOf(entry.List), OffsetOf(entry.Offset, false), factor, UseOf(entry.Use, place), entry.Source);

            case BoundExistsOperand exists:
                return Reading(ExistsMethodOf(exists.Row), constants.ListOf(exists.List), null, 0, default, exists.Source);

            case BoundKeyOperand key:
                return Reading(KeyMethodOf(key.Row), constants.ListOf(key.List), null, 0, default, ReportSource.Own);

            case BoundYearOperand:
                return Reading("Year", default, null, 0, default, ReportSource.Own);

            default:
                return Shape((BoundCall)operand, factor);
        }
    }

    private EmitCall Shape(BoundCall call, int factor)
    {
        var (place, inner) = call.Function switch
        {
            RuleFunction.Sum => (Place.Sum, factor),
            RuleFunction.Min => (Place.Least, 0),
            RuleFunction.Max => (Place.Greatest, 0),
            RuleFunction.Count => (Place.Count, 0),
            _ => (Place.Side, 0),
        };
        return new EmitCall(call.Function, call.Arguments.Select(a => Shape(a, inner, PlaceOf(a, place))).ToEquatableArray(), call.Unit);
    }

    /// <summary>What is one cell, or one of each row, is left out of a choice where there is nothing to choose.</summary>
    private static Place PlaceOf(BoundSum argument, Place place) =>
        place is Place.Least or Place.Greatest && argument is not { Terms: [{ Operand: BoundCellOperand or BoundEntryOperand }] } ? Place.Side : place;

    private EmitOffset OffsetOf(int number, bool isFixedCell) => _offsetOf(_slot++, new OperandNumber(number, isFixedCell));

    private EmitReading Reading(string method, CsName list, EmitOffset? cell, int factor, CsName use, ReportSource source) =>
        new(CsName.FromIds(method), list, cell, factor, use, constants.Source(source));

    private CsName UseOf(CellUse use, Place place)
    {
        var isValue = use == CellUse.Comparison;
        var name = place switch
        {
            Place.Sum => isValue ? "SumOfValues" : "Sum",
            Place.Least => isValue ? "LeastOfValues" : use == CellUse.Sum ? "LeastOfAddends" : "Least",
            Place.Greatest => isValue ? "GreatestOfValues" : use == CellUse.Sum ? "GreatestOfAddends" : "Greatest",
            Place.Count => "Count",
            _ => isValue ? "" : "Addend",
        };
        return name.Length == 0 ? default : constants.Use(name);
    }

    private static string MethodOf(RowChoice row) => row switch
    {
        RowChoice.Partner => "Partner",
        RowChoice.Entries => "Entries",
        RowChoice.NestedEntries => "Nested",
        RowChoice.Overall => "Overall",
        _ => "Row",
    };

    private static string ExistsMethodOf(RowChoice row) => row switch
    {
        RowChoice.Entries => "Exists",
        RowChoice.NestedEntries => "ExistsNested",
        RowChoice.Overall => "ExistsOverall",
        RowChoice.Partner => "ExistsPartner",
        _ => "ExistsRow",
    };

    private static string KeyMethodOf(RowChoice row) => row switch
    {
        RowChoice.Entries => "KeysOfEntries",
        RowChoice.NestedEntries => "KeysOfNested",
        RowChoice.Partner => "KeyOfPartner",
        _ => "KeyOfRow",
    };

    private static BoundKind KindOf(BoundEntryOperand entry) => entry.List.List!.EntryCells[entry.Offset].Kind;
}
