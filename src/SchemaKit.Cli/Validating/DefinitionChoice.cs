using SchemaKit.Cli.Definitions;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Cli.Validating;

/// <summary>Decides which definition a payload or document is judged by.</summary>
internal sealed class DefinitionChoice
{
    private readonly IReadOnlyList<string> _names;

    private DefinitionChoice(BoundReport? only, IReadOnlyList<string> names) => (Only, _names) = (only, names);

    /// <summary>The definition that everything is judged by, if there is just one to choose.</summary>
    public BoundReport? Only { get; }

    /// <summary>What there is to choose from.</summary>
    public IEnumerable<BoundReport> All => Only is { } only ? [only] : _names.Select(ShippedDefinitions.Get);

    public static DefinitionChoice Of(BoundReport definition) => new(definition, []);

    /// <summary>The shipped definitions, perhaps of one standard or edition only; with both named there is no choice left.</summary>
    /// <returns><see langword="null"/> if there is none.</returns>
    public static DefinitionChoice? Shipped(string? standard, string? edition)
    {
        List<string> names =
        [
            .. ShippedDefinitions.Names.Where(n => n.Split('/') is var parts && (standard ?? parts[0]) == parts[0] && (edition ?? parts[1]) == parts[1]),
        ];
        if (names.Count == 0)
            return null;

        return new DefinitionChoice(standard is not null && edition is not null ? ShippedDefinitions.Get(names[0]) : null, names);
    }

    /// <summary>The definition that a payload names, or the verdict that there is none.</summary>
    public (BoundReport? Definition, ValidationResult? Fault) For(ReadOnlySpan<byte> payload)
    {
        if (Only is not null)
            return (Only, null);

        var identity = PayloadIdentity.Of(payload);
        return identity switch
        {
            { Standard: null } => (null, Missing("standard")),
            { Edition: null } => (null, Missing("edition")),
            _ when _names.Contains(ShippedDefinitions.NameOf(identity.Standard, identity.Edition)) =>
                (ShippedDefinitions.Get(ShippedDefinitions.NameOf(identity.Standard, identity.Edition)), null),
            _ => (null, Unknown(identity.Standard, identity.Edition)),
        };
    }

    private static ValidationResult Missing(string key) => Unreadable.Because(
        PayloadRules.MissingKey,
        $"names no definition: \"{key}\" is missing or no string (--standard, --edition or --definition chooses one)",
        "/" + key);

    private ValidationResult Unknown(string standard, string edition)
    {
        var isStandardKnown = _names.Any(n => n.StartsWith(standard + "/", StringComparison.Ordinal));
        return Unreadable.Because(
            PayloadRules.WrongDefinition,
            $"no shipped definition is for standard \"{standard}\", edition \"{edition}\"; there are {Offer} (--definition takes another)",
            isStandardKnown ? "/edition" : "/standard");
    }

    private string Offer => string.Join(", ", _names);
}
