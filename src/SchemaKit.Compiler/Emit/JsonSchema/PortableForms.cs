using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>The named forms of rules outside the linear core. See <see cref="JsonSchemaEmitter"/>.</summary>
internal sealed class PortableForms(JsonText json, BoundReport report, int scale)
{
    public void Write(BoundInstance instance)
    {
        Write(instance.Assertion);
        if (instance.Condition is not { } condition)
            return;

        using (json.Array("if"))
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
            if (term.Operand is BoundCellOperand operand)
            {
                var cell = report.Cells[operand.Cell];
                json.Number(term.Coefficient / BigInteger.Pow(10, scale - cell.Kind.Scale));
                json.String(cell.Pointer);
            }
            else
            {
                json.Number(term.Coefficient);
                Write((BoundCall)term.Operand);
            }
        }
    }

    private void Write(BoundCall call)
    {
        using (json.Object())
        {
            switch (call.Function)
            {
                case RuleFunction.Count:
                    json.Strings("count", call.Arguments.SelectMany(a => a.Terms).Select(t => report.Cells[((BoundCellOperand)t.Operand).Cell].Pointer));
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

                    break;
            }
        }
    }
}
