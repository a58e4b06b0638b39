namespace SchemaKit.Benchmarks.Rows;

/// <summary>One line of comparison: contenders that do the same work.</summary>
/// <param name="Work">What is done once.</param>
/// <param name="Entrants">The unit first; where it cannot be had, the next is the unit.</param>
internal sealed record Row(string Id, string Work, params IReadOnlyList<Entrant> Entrants);
