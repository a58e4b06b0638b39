using System.Text;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

/// <summary>Shows violations on lines that a test can state.</summary>
internal static class Faults
{
    public static string[] Of(string payload) => Of(Encoding.UTF8.GetBytes(payload));

    public static string[] Of(byte[] payload) => Of(PayloadValidator.Validate(SampleReport.Shape, payload));

    /// <summary>Each violation as <c>id pointer line:column@offset</c>.</summary>
    public static string[] Of(ValidationResult result) => [.. result.Violations.Select(Show)];

    public static string Show(Violation violation) => violation.Location is { } place
        ? $"{violation.Id} {violation.Pointer} {place.Line}:{place.Column}@{place.ByteOffset}"
        : $"{violation.Id} {violation.Pointer}";

    /// <summary>The place of a part of the sample payload, as <see cref="Show"/> writes it.</summary>
    public static string At(byte[] payload, string part) => At(payload, part, 0);

    /// <summary>The place of the value of a member, which is given as <c>"key":value</c>.</summary>
    public static string AtValue(byte[] payload, string member) => At(payload, member, member.IndexOf(':', StringComparison.Ordinal) + 1);

    private static string At(byte[] payload, string part, int skip)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        var found = payload.AsSpan().IndexOf(bytes);
        Assert.True(found >= 0, $"'{part}' is not in the payload");
        var offset = found + skip;
        var before = payload.AsSpan(0, offset);
        return $"{before.Count((byte)'\n') + 1}:{offset - before.LastIndexOf((byte)'\n')}@{offset}";
    }
}
