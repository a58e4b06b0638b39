using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Rules;

/// <summary>Where the characters of a formula stand in the definition. A string with escapes has only one place, its own.</summary>
internal readonly struct FormulaPlaces(FormulaText formula)
{
    private readonly TextSpan _whole = formula.Written.Span;
    private readonly bool _isVerbatim = formula.Written.Span.Length - 2 == formula.Written.Value.Length;

    public TextSpan Of(int start, int end) => _isVerbatim
        ? TextSpan.FromBounds(_whole.Start + 1 + formula.WrittenStart(start), _whole.Start + 1 + formula.WrittenEnd(end))
        : _whole;

    /// <summary>The end of the formula: its closing quote.</summary>
    public TextSpan OfEnd => _isVerbatim ? new TextSpan(_whole.End - 1, 1) : _whole;
}
