using System.Globalization;

namespace SchemaKit.Agreement;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Usage = """
        agreement [--payloads N] [--definitions N] [--payloads-of-random N] [--seed N] [--work FOLDER]
                  [--definition NAME]... [--back-end NAME]... [--from N] [--full] [--plant [NAME]]
          --payloads            for each shipped definition (1000)
          --definitions         random ones (30), besides the golden ones
          --payloads-of-random  for each of those (200)
          --definition          only this one: gov-info-disclosure-2019, lists, random-17
          --back-end            only this one
          --from                number of the first payload (0): with --payloads 1 a single case
          --work                a folder with node_modules, for node; else its back ends are left out
          --full                a declared difference that is never met is a failure
          --plant               plants mistakes instead, or this one
          --ledger              breaks each rule alone instead, and holds the ledger to what is found
        """;

    public int Payloads { get; init; } = 1_000;

    public int Definitions { get; init; } = 30;

    public int PayloadsOfRandom { get; init; } = 200;

    public int Seed { get; init; } = 1;

    public int From { get; init; }

    public IReadOnlyList<string> Chosen { get; init; } = [];

    public IReadOnlyList<string> BackEnds { get; init; } = [];

    public string? Work { get; init; }

    public bool IsFull { get; init; }

    public bool IsLedger { get; init; }

    /// <summary>The mistake to plant; empty for every one; <see langword="null"/> for none.</summary>
    public string? Plant { get; init; }

    /// <returns><see langword="null"/> if it is not understood.</returns>
    public static Options? Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options();
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal) ? arguments[i + 1] : null;
            if (options.With(arguments[i], value) is not { } next)
                return null;
            options = next;
            i += value is null ? 0 : 1;
        }

        return options;
    }

    private Options? With(string name, string? value) => (name, value) switch
    {
        ("--full", null) => this with { IsFull = true },
        ("--ledger", null) => this with { IsLedger = true },
        ("--plant", _) => this with { Plant = value ?? "" },
        (_, null) => null,
        ("--payloads", _) when Number(value) is { } number => this with { Payloads = number },
        ("--definitions", _) when Number(value) is { } number => this with { Definitions = number },
        ("--payloads-of-random", _) when Number(value) is { } number => this with { PayloadsOfRandom = number },
        ("--seed", _) when Number(value) is { } number => this with { Seed = number },
        ("--from", _) when Number(value) is { } number => this with { From = number },
        ("--definition", _) => this with { Chosen = [.. Chosen, value] },
        ("--back-end", _) => this with { BackEnds = [.. BackEnds, value] },
        ("--work", _) => this with { Work = Path.GetFullPath(value) },
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
