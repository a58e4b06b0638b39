namespace SchemaKit.Compiler.Analysis;

/// <summary>All dependencies among equations, as the span of some of them.</summary>
internal sealed class DependencySpace
{
    /// <summary>The most multiplications over the life of a space and those made from it, less than a second's worth.</summary>
    public const int WorkLimit = 2_000_000;

    private readonly List<Dictionary<int, Rational>> _basis;
    private readonly WorkMeter _work;

    public DependencySpace(IEnumerable<Dictionary<int, Rational>> basis)
        : this(basis, new WorkMeter())
    {
    }

    private DependencySpace(IEnumerable<Dictionary<int, Rational>> basis, WorkMeter work)
    {
        _basis = basis.ToList();
        _work = work;
    }

    public bool IsExhausted => _work.Operations > WorkLimit;

    /// <summary>The dependencies that do not use any of the equations.</summary>
    public DependencySpace Without(IEnumerable<int> equations)
    {
        var rest = new DependencySpace(_basis, _work);
        foreach (var equation in equations)
            rest.Extract(equation);
        return rest;
    }

    /// <summary>Derives each of the equations from others than these: one dependency for each, in which no other of them occurs.</summary>
    /// <returns><see langword="null"/> if one of them cannot be derived.</returns>
    public IReadOnlyList<Dictionary<int, Rational>>? Derive(IReadOnlyList<int> equations)
    {
        if (!equations.All(equation => _basis.Any(d => d.ContainsKey(equation))))
            return null;

        var rest = new DependencySpace(_basis, _work);
        var derivations = new List<Dictionary<int, Rational>>();
        foreach (var equation in equations)
        {
            if (IsExhausted || rest.Extract(equation) is not { } derivation)
                return null;

            for (var i = 0; i < derivations.Count; i++)
                derivations[i] = Clear(derivations[i], equation, derivation);
            derivations.Add(derivation);
        }

        return derivations;
    }

    /// <summary>Takes out the shortest dependency that uses the equation and clears the equation from all others.</summary>
    private Dictionary<int, Rational>? Extract(int equation)
    {
        var shortest = -1;
        for (var i = 0; i < _basis.Count; i++)
        {
            if (_basis[i].ContainsKey(equation) && (shortest < 0 || _basis[i].Count < _basis[shortest].Count))
                shortest = i;
        }

        if (shortest < 0)
            return null;

        var extracted = _basis[shortest];
        _basis.RemoveAt(shortest);
        for (var i = 0; i < _basis.Count; i++)
            _basis[i] = Clear(_basis[i], equation, extracted);
        return extracted;
    }

    private Dictionary<int, Rational> Clear(Dictionary<int, Rational> dependency, int equation, Dictionary<int, Rational> by)
    {
        if (IsExhausted || !dependency.TryGetValue(equation, out var value))
            return dependency;

        var factor = value / by[equation];
        var cleared = new Dictionary<int, Rational>(dependency);
        _work.Operations += dependency.Count + by.Count;
        foreach (var pair in by)
        {
            var rest = (cleared.TryGetValue(pair.Key, out var before) ? before : Rational.Zero) - (factor * pair.Value);
            if (rest.IsZero)
                cleared.Remove(pair.Key);
            else
                cleared[pair.Key] = rest;
        }

        return cleared;
    }

    private sealed class WorkMeter
    {
        public int Operations { get; set; }
    }
}
