using SchemaKit.Cli.Definitions;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Cli.Validating;

/// <summary>Decides which definition a payload or document is judged by.</summary>
internal sealed class DefinitionChoice
{
    private readonly IReadOnlyList<string> _names;
    private readonly Func<string, BoundReport> _get;
    private readonly bool _isShipped;

    private DefinitionChoice(IReadOnlyList<string> names, Func<string, BoundReport> get, bool isShipped, bool isOnly)
    {
        (_names, _get, _isShipped) = (names, get, isShipped);
        Only = isOnly ? get(names[0]) : null;
    }

    /// <summary>The definition that everything is judged by, if there is just one to choose.</summary>
    public BoundReport? Only { get; }

    /// <summary>What there is to choose from.</summary>
    public IEnumerable<BoundReport> All => _names.Select(_get);

    /// <summary>Definitions from files.</summary>
    public static DefinitionChoice Of(params IReadOnlyList<BoundReport> definitions)
    {
        var byName = definitions.GroupBy(NameOf).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return new DefinitionChoice([.. byName.Keys], n => byName[n], isShipped: false, byName.Count == 1);
    }

    /// <summary>The shipped definitions, perhaps of one standard or edition only; with both named there is no choice left.</summary>
    /// <returns><see langword="null"/> if there is none.</returns>
    public static DefinitionChoice? Shipped(string? standard, string? edition)
    {
        List<string> names =
        [
            .. ShippedDefinitions.Names.Where(n => n.Split('/') is var parts && (standard ?? parts[0]) == parts[0] && (edition ?? parts[1]) == parts[1]),
        ];
        return names.Count == 0 ? null : new DefinitionChoice(names, ShippedDefinitions.Get, isShipped: true, standard is not null && edition is not null);
    }

    /// <summary>The editions of the definition's standard that there are to choose from.</summary>
    public IEnumerable<BoundReport> EditionsOf(BoundReport definition) =>
        _names.Where(n => n.StartsWith(definition.Definition.Standard.Value + "/", StringComparison.Ordinal)).Select(_get);

    /// <summary>The shipped definition of an edition, by name, if it may be chosen.</summary>
    public string? ShippedFor(string standard, string edition) =>
        _isShipped && ShippedDefinitions.NameOf(standard, edition) is var name && _names.Contains(name) ? name : null;

    /// <summary>The definition that a payload names, or the verdict that there is none.</summary>
    public (BoundReport? Definition, ValidationResult? Fault) For(ReadOnlySpan<byte> payload) => For(PayloadIdentity.Of(payload));

    /// <inheritdoc cref="For(ReadOnlySpan{byte})"/>
    public (BoundReport? Definition, ValidationResult? Fault) For(PayloadIdentity identity)
    {
        if (Only is not null)
            return (Only, null);

        return identity switch
        {
            { Standard: null } => (null, Missing("standard")),
            { Edition: null } => (null, Missing("edition")),
            _ when _names.Contains(ShippedDefinitions.NameOf(identity.Standard, identity.Edition)) =>
                (_get(ShippedDefinitions.NameOf(identity.Standard, identity.Edition)), null),
            _ => (null, Unknown(identity.Standard, identity.Edition)),
        };
    }

    private static string NameOf(BoundReport definition) => ShippedDefinitions.NameOf(definition.Definition.Standard.Value, definition.Definition.Edition.Value);

    private static ValidationResult Missing(string key) => Unreadable.Because(
        PayloadRules.MissingKey,
        $"names no definition: \"{key}\" is missing or no string (--standard, --edition or --definition chooses one)",
        "/" + key);

    private ValidationResult Unknown(string standard, string edition)
    {
        var isStandardKnown = _names.Any(n => n.StartsWith(standard + "/", StringComparison.Ordinal));
        return Unreadable.Because(
            PayloadRules.WrongDefinition,
            $"no {(_isShipped ? "shipped" : "given")} definition is for standard \"{standard}\", edition \"{edition}\"; there are {Offer} (--definition takes another)",
            isStandardKnown ? "/edition" : "/standard");
    }

    private string Offer => string.Join(", ", _names);
}
