using System.Globalization;
using System.Text;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Rules;

/// <summary>Puts the value of a rule's variable in the places of <c>{k}</c>, <c>{k-1}</c> and <c>{k+1}</c>.</summary>
internal static class VariableText
{
    /// <summary>The formula for one value; <see langword="null"/> after a reported fault.</summary>
    public static FormulaText? For(Located<string> formula, RuleVariable variable, int value, DiagnosticBag diagnostics)
    {
        var written = formula.Value;
        var places = new FormulaPlaces(FormulaText.Of(formula));
        var (text, replacements) = (new StringBuilder(), new List<FormulaReplacement>());
        var copied = 0;
        for (var open = written.IndexOf('{'); open >= 0; open = written.IndexOf('{', copied))
        {
            var close = written.IndexOf('}', open);
            var end = close < 0 ? written.Length : close + 1;
            var inside = written.Substring(open, end - open).Trim('{', '}').Trim();
            if (close < 0 || !TryRead(inside, variable.Name.Value, out var offset))
            {
                diagnostics.ReportUnknownVariable(places.Of(open, end), written.Substring(open, end - open), variable.Name.Value);
                return null;
            }

            if (value + offset < 0)
            {
                diagnostics.ReportVariableBelowZero(places.Of(open, end), written.Substring(open, end - open), variable.Name.Value, value);
                return null;
            }

            text.Append(written, copied, open - copied);
            var number = (value + offset).ToString(CultureInfo.InvariantCulture);
            replacements.Add(new FormulaReplacement(text.Length, number.Length, open, end - open));
            text.Append(number);
            copied = end;
        }

        return new FormulaText(formula, text.Append(written, copied, written.Length - copied).ToString(), replacements);
    }

    private static bool TryRead(string inside, string name, out int offset)
    {
        offset = 0;
        if (!inside.StartsWith(name, StringComparison.Ordinal))
            return false;

        var rest = inside.Substring(name.Length).Replace(" ", "");
        if (rest.Length == 0)
            return true;
        if (rest.Length > 5 || rest[0] is not ('+' or '-') || !int.TryParse(rest.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out offset))
            return false;

        offset = rest[0] == '-' ? -offset : offset;
        return true;
    }
}
