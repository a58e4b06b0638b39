namespace SchemaKit.Engine.Tests.Portable;

/// <summary>Violations that are written down by hand.</summary>
internal static class HandVerdict
{
    /// <param name="operands">Such as <c>/t/a*1=5</c> or <c>prior:/t/a*-1=null</c>.</param>
    public static string V(string instance, string pointer, string left, string right, string difference, params string[] operands) =>
        string.Join('|', [instance, pointer, left, right, difference, .. operands]);

    public static string Violation(string rule, string status, string severity, string written)
    {
        var parts = written.Split('|');
        return $$"""
            {"id": "{{(parts[0].Length == 0 ? rule : $"{rule}[{parts[0]}]")}}", "rule": "{{rule}}", "instance": "{{parts[0]}}", "severity": "{{severity}}", "status": "{{status}}", "pointer": "{{parts[1]}}",
             "left": "{{parts[2]}}", "right": "{{parts[3]}}", "difference": "{{parts[4]}}", "operands": [{{string.Join(", ", parts.Skip(5).Select(Operand))}}]}
            """;
    }

    private static string Operand(string written)
    {
        var source = written[0] == '/' ? "" : $"\"source\": \"{written[..written.IndexOf(':', StringComparison.Ordinal)]}\", ";
        var parts = written[(written.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('*', '=');
        return $$"""{{{source}}"pointer": "{{parts[0]}}", "coefficient": {{parts[1]}}, "value": {{(parts[2] == "null" ? "null" : $"\"{parts[2]}\"")}}}""";
    }
}
