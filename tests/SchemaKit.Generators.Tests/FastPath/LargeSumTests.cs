using Xunit;

namespace SchemaKit.Generators.Tests.FastPath;

/// <summary>Sides that fit 64 bits, with a difference that does not.</summary>
public sealed class LargeSumTests
{
    private const int Terms = 520;

    [Fact]
    public void Rule_is_broken_however_far_apart_they_are()
    {
        var (left, right) = (Ids(0), Ids(Terms));
        using var judges = new TwoJudges($$"""
            "kinds": { "large": { "base": "integer", "min": -9007199254740991, "max": 9007199254740991 } },
            "tables": [ { "id": "t", "shape": "matrix", "cell": "large", "rows": [ {{string.Join(", ", left.Concat(right).Select(id => $"{{ \"id\": \"{id}\" }}"))}} ], "columns": [ { "id": "x" } ] } ],
            "rules": [ { "id": "r", "status": "printed", "forEach": "column of t", "assert": "{{string.Join('+', left)}} <= {{string.Join('+', right)}}" } ]
            """);

        string Words(long a, long b) => judges.Words($"\"t\": {{ {string.Join(", ", left.Select(id => Row(id, a)).Concat(right.Select(id => Row(id, b))))} }}");

        // The first sound report is judged at length, those that follow it at once.
        Assert.Equal("1 hold", Words(0, 0));
        Assert.Equal("1 hold", Words(1, 1));
        Assert.StartsWith("0 hold; r[x] ", Words(9007199254740991, -9007199254740991), StringComparison.Ordinal);
    }

    /// <summary>Short ones, as a formula has no room for others.</summary>
    private static string[] Ids(int first) => [.. Enumerable.Range(first, Terms).Select(i => $"{(char)('a' + (i % 26))}{i / 26}")];

    private static string Row(string id, long value) => $"\"{id}\": {{ \"x\": {value} }}";
}
