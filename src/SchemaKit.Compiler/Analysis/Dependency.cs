namespace SchemaKit.Compiler.Analysis;

/// <summary>Multiples of equations whose cells cancel out.</summary>
/// <param name="Multiples">By the equations' positions; none is 0.</param>
/// <param name="Rest">What remains of their constants; anything but 0 is a contradiction.</param>
internal sealed record Dependency(Dictionary<int, Rational> Multiples, Rational Rest);
