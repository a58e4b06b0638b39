using System.Globalization;
using System.Text.RegularExpressions;
using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>A rule for one row, column and value; over a list, still for each of its rows.</summary>
internal sealed partial record PortableInstance(PortableRule Rule, string? Row, string? Column, int? Value)
{
    /// <summary>The instances of a rule, in order.</summary>
    public static IEnumerable<PortableInstance> Of(PortableRule rule)
    {
        foreach (var row in rule.Rows ?? [null!])
        {
            foreach (var column in rule.Columns ?? [null!])
            {
                for (var value = rule.Variable?.First ?? 0; value <= (rule.Variable?.Last ?? 0); value++)
                    yield return new PortableInstance(rule, row, column, rule.Variable is null ? null : value);
            }
        }
    }

    /// <summary>What stands in the brackets of its id.</summary>
    /// <param name="row">Name of the list's row.</param>
    public string KeyFor(string? row)
    {
        string?[] parts =
        [
            row, Row?.Replace('/', '.'), Column?.Replace('/', '.'),
            Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"{Rule.Variable!.Name}={value}") : null,
        ];
        return string.Join(',', parts.OfType<string>());
    }

    /// <summary>A path with row, column and value put in.</summary>
    public string Fill(string path) => !path.Contains('{', StringComparison.Ordinal) ? path : Placeholder.Replace(path, match => match.Groups[1].Value switch
    {
        "row" when Row is not null => Row,
        "column" when Column is not null => Column,
        var name when name == Rule.Variable?.Name => (Value!.Value + Offset(match.Groups[2].Value)).ToString(CultureInfo.InvariantCulture),
        _ => match.Value,
    });

    private static int Offset(string text) => text.Length == 0 ? 0 : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9]*)([+-][0-9]{1,5})?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder { get; }
}
