using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>The named forms of rules outside the linear core. See <see cref="JsonSchemaEmitter"/>.</summary>
/// <param name="quantified">The cell that is called <c>cell</c> instead of by its pointer; -1 for none.</param>
internal sealed class PortableForms(JsonText json, BoundReport report, int scale, int quantified = -1)
{
    private readonly PortableOperands _operands = new(json, report, quantified);

    public void Write(BoundInstance instance)
    {
        Write(instance.Assertion);
        Write("where", instance.Where);
        Write("if", instance.Condition);
    }

    private void Write(string name, BoundCondition? condition)
    {
        if (condition is null)
            return;

        using (json.Array(name))
        {
            foreach (var all in condition.Alternatives)
            {
                using (json.Array())
                {
                    foreach (var comparison in all)
                    {
                        using (json.Object())
                            Write(comparison);
                    }
                }
            }
        }
    }

    private void Write(BoundComparison comparison)
    {
        json.String("relation", RuleWords.SignOf(comparison.Relation));
        json.Name("left");
        Write(comparison.Left);
        json.Name("right");
        Write(comparison.Right);
    }

    private void Write(BoundSum sum)
    {
        using (json.Object())
        {
            using (json.Array("sum"))
            {
                foreach (var term in sum.Terms)
                    Write(term);
            }

            if (!sum.Constant.IsZero)
                json.String("constant", DecimalText.Of(sum.Constant, scale));
        }
    }

    private void Write(BoundTerm term)
    {
        using (json.Array())
        {
            json.Number(term.Coefficient / PowerOf(term.Operand));
            Write(term.Operand);
        }
    }

    /// <summary>The power of ten in a coefficient, which brings the operand to the rule's scale.</summary>
    private BigInteger PowerOf(BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => BigInteger.Pow(10, scale - report.Cells[cell.Cell].Kind.Scale),
        BoundEntryOperand entry => BigInteger.Pow(10, scale - entry.List.List!.EntryCells[entry.Offset].Kind.Scale),
        BoundYearOperand => BigInteger.Pow(10, scale),
        _ => BigInteger.One,
    };

    private void Write(BoundOperand operand)
    {
        if (operand is BoundCall call)
            Write(call);
        else
            _operands.Write(operand);
    }

    private void Write(BoundCall call)
    {
        using (json.Object())
        {
            switch (call.Function)
            {
                case RuleFunction.Count:
                    using (json.Array("count"))
                    {
                        foreach (var term in call.Arguments.SelectMany(a => a.Terms))
                            _operands.Write(term.Operand);
                    }

                    break;
                case RuleFunction.Round:
                    json.Name("round");
                    Write(call.Arguments[0]);
                    json.String("unit", DecimalText.Of(call.Unit, scale));
                    break;
                case RuleFunction.Abs:
                    json.Name("abs");
                    Write(call.Arguments[0]);
                    break;
                default:
                    using (json.Array(RuleWords.Functions[(int)call.Function]))
                    {
                        foreach (var argument in call.Arguments)
                            Write(argument);
                    }

                    if (call.Function == RuleFunction.Quotient)
                        json.String("unit", DecimalText.Of(call.Unit, scale));
                    break;
            }
        }
    }
}
