using System.Globalization;

namespace SchemaKit.Runtime;

/// <summary>Writes numbers without needless zeros.</summary>
internal static class NumberText
{
    /// <summary>As JSON has it.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>With the minus sign of print, U+2212.</summary>
    public static string Printed(decimal value) => Plain(value).Replace('-', '−');
}
