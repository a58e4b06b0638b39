using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Brings the instances of a rule of the general form into loops: over the quantified leaves, or over the values of its variable.</summary>
internal sealed class GeneralShaper(BoundReport report, BoundRule rule, ConstantNames constants)
{
    private readonly ReadingShaper _readings = new(report, rule, constants);

    public IEnumerable<EmitLoop> Loops()
    {
        var isPerLeaf = rule.Quantifier is Quantifier.Column or Quantifier.Row or Quantifier.Cell;
        for (var i = 0; i < rule.Instances.Count;)
        {
            var end = isPerLeaf ? EndOfValue(i) : EndOfValues(i);
            foreach (var loop in isPerLeaf ? PerLeaf(i, end) : [PerValue(i, end)])
                yield return loop;
            i = end;
        }
    }

    /// <summary>The instances with the same value of the variable.</summary>
    private int EndOfValue(int start)
    {
        var end = start + 1;
        while (end < rule.Instances.Count && ValueAt(end) == ValueAt(start))
            end++;
        return end;
    }

    private IEnumerable<EmitLoop> PerLeaf(int start, int end)
    {
        var cells = Enumerable.Range(start, end - start).Select(i => OperandNumbers.Of(rule.Instances[i])).ToList();
        var isFixed = new bool[cells[0].Count];
        for (var slot = 0; slot < isFixed.Length; slot++)
            isFixed[slot] = cells.Count > 1 && cells.TrueForAll(c => c.Count > slot && c[slot].Number == cells[0][slot].Number);

        var forms = new List<EmitFormula>();
        for (var i = start; i < end; i++)
        {
            var (first, leaf) = (Instances.StartOf(rule, i), rule.Instances[i].Position);
            forms.Add(_readings.Shape(rule.Instances[i], (slot, operand) =>
                isFixed[slot] ? new EmitOffset(OffsetBase.None, operand.Number)
                : operand.IsFixedCell ? new EmitOffset(OffsetBase.Start, operand.Number - first)
                : new EmitOffset(OffsetBase.Variable, operand.Number - leaf)));
        }

        for (var i = 0; i < forms.Count;)
        {
            var next = i + 1;
            while (next < forms.Count && forms[next].Equals(forms[i]))
                next++;

            var leaves = Enumerable.Range(start + i, next - i).Select(k => rule.Instances[k].Position).ToEquatableArray();
            yield return new EmitLoop(Instances.Iteration(rule, leaves), forms[i]) { Value = ValueAt(start) };
            i = next;
        }
    }

    /// <summary>The instances whose cells all move on by the same step, or stay, from one value of the variable to the next.</summary>
    private int EndOfValues(int start)
    {
        if (ValueAt(start) is null || start + 1 == rule.Instances.Count)
            return start + 1;

        var step = StepFrom(start);
        var form = PerValueForm(start, start, step);
        var end = start + 1;
        while (end < rule.Instances.Count && StepFrom(end - 1) is var next && (next == step || next == 0) && next >= 0
            && OperandNumbers.Of(rule.Instances[end]).Count == OperandNumbers.Of(rule.Instances[start]).Count && PerValueForm(start, end, step).Equals(form))
            end++;
        return end;
    }

    /// <summary>How far the operands move to the next value; -1 if they do not move alike.</summary>
    private int StepFrom(int instance)
    {
        var (here, there) = (OperandNumbers.Of(rule.Instances[instance]), OperandNumbers.Of(rule.Instances[instance + 1]));
        if (here.Count != there.Count)
            return -1;

        var steps = here.Select((operand, slot) => there[slot].Number - operand.Number).Where(s => s != 0).Distinct().ToList();
        return steps.Count == 0 ? 0 : steps.Count == 1 && steps[0] > 0 ? steps[0] : -1;
    }

    private EmitLoop PerValue(int start, int end)
    {
        if (end - start == 1)
        {
            var single = _readings.Shape(rule.Instances[start], (_, operand) => new EmitOffset(OffsetBase.None, operand.Number));
            return new EmitLoop(new EmitIteration("", default, 0, 0), single) { Value = ValueAt(start), Pattern = Instances.HasPatterns(rule) ? start : null };
        }

        var step = StepFrom(start);
        var values = Enumerable.Range(start, end - start).Select(i => ValueAt(i)!.Value).ToEquatableArray();
        return new EmitLoop(new EmitIteration("value", values, 0, step), PerValueForm(start, start, step));
    }

    /// <summary>The form of an instance with offsets from <c>step * value</c> wherever the operands of the first move.</summary>
    private EmitFormula PerValueForm(int first, int instance, int step)
    {
        var (here, there) = (OperandNumbers.Of(rule.Instances[first]), OperandNumbers.Of(rule.Instances[first + 1]));
        return _readings.Shape(rule.Instances[instance], (slot, operand) =>
            step > 0 && slot < here.Count && slot < there.Count && here[slot].Number != there[slot].Number
                ? new EmitOffset(OffsetBase.Start, operand.Number - (step * ValueAt(instance)!.Value))
                : new EmitOffset(OffsetBase.None, operand.Number));
    }

    private int? ValueAt(int instance) => Instances.ValueOf(rule.Instances[instance]);
}
