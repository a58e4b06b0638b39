using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Engine.Tests.Reports;

/// <summary>Writes bound formulas over cells named by their pointers; figures are unscaled.</summary>
internal sealed class Formulas(IReadOnlyList<BoundCell> cells, int scale)
{
    private BigInteger One => BigInteger.Pow(10, scale);

    public BoundSum this[params object[] addends] => new(
        [.. addends.Where(a => a is not int).Select(a => a as BoundTerm ?? Cell((string)a))],
        One * addends.OfType<int>().Sum());

    public BoundTerm Cell(string pointer, int coefficient = 1)
    {
        var cell = cells.Single(c => c.Pointer == pointer);
        return new BoundTerm(coefficient * (long)BigInteger.Pow(10, scale - cell.Kind.Scale), new BoundCellOperand(cell.Index));
    }

    public BoundTerm Call(RuleFunction function, params BoundSum[] arguments) => new(1, new BoundCall(function, arguments, One));

    public static BoundInstance Instance(BoundComparison assertion, string key = "", BoundCondition? condition = null) => new(
        key, key.Length == 0 ? LocalizedString.Empty : Trees.Labelled($"〔{key}〕", key).Label, condition, assertion, PrimaryOf(assertion));

    public static BoundCondition If(params BoundComparison[][] alternatives) => new(alternatives);

    private static int PrimaryOf(BoundComparison assertion) =>
        new[] { assertion.Right, assertion.Left }.SelectMany(s => s.Terms).Select(t => t.Operand).OfType<BoundCellOperand>().Select(c => c.Cell).FirstOrDefault();
}
