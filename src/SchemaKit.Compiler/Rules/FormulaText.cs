using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Rules;

/// <summary>A formula as it is parsed: as written, or with a value in the places of the rule's variable.</summary>
/// <param name="Written">The span is that of the JSON string, quotes included.</param>
/// <param name="Replacements">The places where <paramref name="Text"/> is not as written, in order.</param>
internal sealed record FormulaText(Located<string> Written, string Text, IReadOnlyList<FormulaReplacement> Replacements)
{
    public static FormulaText Of(Located<string> formula) => new(formula, formula.Value, []);

    /// <summary>Where a part that starts here was written; of a replacement, where that starts.</summary>
    public int WrittenStart(int start)
    {
        var shift = 0;
        foreach (var part in Replacements.TakeWhile(p => p.Start <= start))
        {
            if (start < part.Start + part.Length)
                return part.WrittenStart;
            shift = part.WrittenStart + part.WrittenLength - part.Start - part.Length;
        }

        return start + shift;
    }

    public int WrittenEnd(int end)
    {
        var shift = 0;
        foreach (var part in Replacements.TakeWhile(p => p.Start < end))
        {
            if (end <= part.Start + part.Length)
                return part.WrittenStart + part.WrittenLength;
            shift = part.WrittenStart + part.WrittenLength - part.Start - part.Length;
        }

        return end + shift;
    }
}

internal readonly record struct FormulaReplacement(int Start, int Length, int WrittenStart, int WrittenLength);
