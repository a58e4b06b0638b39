using SchemaKit.Benchmarks.Contenders;

namespace SchemaKit.Benchmarks.Rows;

/// <summary>A contender that is made when it is needed.</summary>
/// <param name="WhyNot">The reason why it cannot be had here, if there is one.</param>
internal sealed record Entrant(string Name, Func<string, Contender> Make, Func<string?>? WhyNot = null);
