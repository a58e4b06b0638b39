using System.Text;
using System.Text.RegularExpressions;
using SchemaKit.Agreement.Cases;

namespace SchemaKit.Agreement.Comparing;

/// <summary>All differences that are declared. The run fails on any other, and in full size on one of these that was never met.</summary>
internal static partial class DeclaredDifferences
{
    private static readonly string[] Node = ["ajv", "hyperjump"];
    private static readonly string[] Python = ["Python"];

    public static IReadOnlyList<DeclaredDifference> All { get; } =
    [
        new(
            "a key twice", "JSON.parse keeps the last of them without a word; PortableRules, which is to be asked after a JSON Schema validator, does too",
            [.. Node, "x-schemakit in C#"], d => (IsReadable(d) || IsAllowed(d)) && JsonTexts.HasRepeatedKey(d.Case.Payload)),
        new("nested deeper than 16", "parsers elsewhere have no limit or another; no schema allows so deep a payload", [.. Node, .. Python], d => IsReadable(d) && HasFault(d, PayloadRules.TooDeep)),
        new("a number of more than 1,024 characters", "JSON.parse has no such limit", Node, d => (IsReadable(d) || IsAllowed(d)) && HasFault(d, PayloadRules.NumberTooLong)),
        new(
            "half a surrogate pair", "JSON.parse and Python's json take the escape alone",
            [.. Node, .. Python], d => (IsReadable(d) || IsAllowed(d)) && HasFault(d, PayloadRules.InvalidJson) && LoneSurrogate().IsMatch(Encoding.UTF8.GetString(d.Case.Payload))),
        new(
            "digits beyond a double, in JavaScript", "JSON.parse has rounded the number before any check: 0.99999999999999999999999 is 1, -1e-400 is 0",
            Node, d => IsAllowed(d) && JsonTexts.NumbersIn(d.Case.Payload).Any(Doubles.Round)),
    ];

    private static bool IsAllowed(Disagreement d) => d.Aspect == Aspect.Allowed && d.Actual.Says(Aspect.Allowed) == true;

    private static bool IsReadable(Disagreement d) => d.Aspect == Aspect.Readable && d.Actual.Says(Aspect.Readable) == true;

    private static bool HasFault(Disagreement d, string rule) => FaultsOf(d).Contains(rule);

    private static IEnumerable<string> FaultsOf(Disagreement d) => d.Expected[Aspect.Faults]!.Split('\n').Select(f => f.Split(' ')[0]);

    [GeneratedRegex(@"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")]
    private static partial Regex LoneSurrogate();
}
