using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Cli.Terminal;

/// <summary>Text that is safe to show. It can only be made by interpolation, and every hole is foreign: what could act on a terminal or a log is escaped there.</summary>
[InterpolatedStringHandler]
internal readonly struct TermText
{
    private readonly StringBuilder? _text;

    public TermText(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>An interpolation that is not made unless it is wanted.</summary>
    public TermText(int literalLength, int formattedCount, bool isWanted, out bool isMade)
    {
        isMade = isWanted;
        _text = isWanted ? new TermText(literalLength, formattedCount)._text : null;
    }

    public static TermText Empty => default;

    public bool IsEmpty => _text is not { Length: > 0 };

    /// <summary>The text itself; names the type where the compiler would take an interpolation for a string.</summary>
    public static TermText Of(TermText text) => text;

    /// <summary>The text, or nothing.</summary>
    public static TermText When(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] TermText text) => condition ? text : Empty;

    /// <summary>Several texts with one between them.</summary>
    public static TermText Join(string separator, IEnumerable<TermText> parts)
    {
        var joined = new TermText(64, 0);
        foreach (var part in parts.Where(p => !p.IsEmpty))
        {
            if (!joined.IsEmpty)
                joined.AppendLiteral(separator);
            joined.AppendFormatted(part);
        }

        return joined;
    }

    public void AppendLiteral(string ours) => _text!.Append(ours);

    public void AppendFormatted(string? foreign) => _text!.Append(Escape(foreign ?? ""));

    public void AppendFormatted(TermText safe) => _text!.Append(safe._text);

    public void AppendFormatted(long number) => _text!.Append(number.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => _text?.ToString() ?? "";

    /// <summary>Control, format and line-separating characters as <c>\uXXXX</c>; the marks that build servers take for commands are broken the same way.</summary>
    private static string Escape(string foreign)
    {
        var visible = Visible.Text(foreign);
        if (visible.Contains("##", StringComparison.Ordinal))
            visible = visible.Replace("##[", "#\\u0023[", StringComparison.Ordinal).Replace("##vso[", "#\\u0023vso[", StringComparison.OrdinalIgnoreCase);
        return visible.TrimStart().StartsWith("::", StringComparison.Ordinal)
            ? visible.Replace("::", ":\\u003A", StringComparison.Ordinal)
            : visible;
    }
}
