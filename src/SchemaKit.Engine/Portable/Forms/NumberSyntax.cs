using System.Text.RegularExpressions;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>The spelling of numbers that stand in strings.</summary>
internal static partial class NumberSyntax
{
    [GeneratedRegex(@"^-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?\z", RegexOptions.CultureInvariant)]
    public static partial Regex Decimal { get; }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    public static partial Regex Json { get; }
}
