namespace SchemaKit.Benchmarks.Contenders;

/// <summary>What a program must answer.</summary>
/// <param name="Output">Stands somewhere in what it writes.</param>
internal sealed record ProcessCase(IReadOnlyList<string> Arguments, int Code, string Output = "");
