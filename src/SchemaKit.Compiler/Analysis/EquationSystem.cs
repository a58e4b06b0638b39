using System.Numerics;

namespace SchemaKit.Compiler.Analysis;

/// <summary>Gaussian elimination over exact fractions, one equation at a time, on sparse rows.</summary>
internal sealed class EquationSystem(IReadOnlyDictionary<int, int> ranks)
{
    /// <summary>The most term operations, about a second's worth; what comes after is taken as independent without a look.</summary>
    public const int WorkLimit = 5_000_000;

    /// <summary>Numbers of more digits than this appear in no honest definition; they would only make elimination slow.</summary>
    private static BigInteger Huge { get; } = BigInteger.Pow(2, 512);

    private readonly Dictionary<int, Row> _rowOfLeading = [];
    private readonly List<Row> _rows = [];
    private readonly Rational[] _work = new Rational[ranks.Count];
    private readonly bool[] _isQueued = new bool[ranks.Count];
    private readonly RankQueue _queue = new();

    /// <summary>How many terms were added so far, those of subtracted rows included.</summary>
    public int Operations { get; private set; }

    /// <summary>Whether the work limit ended the elimination: nothing more will be found.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Adds an equation if it is independent of those before it.</summary>
    /// <returns><see langword="null"/> if it is, otherwise how it depends on them.</returns>
    public Dependency? Add(Equation equation, int index)
    {
        if (IsExhausted)
            return null;

        foreach (var term in equation.Sum.Terms)
            Accumulate(ranks[term.Cell], term.Coefficient);

        Rational constant = equation.Sum.Constant;
        var uses = new List<Use>();
        while (_queue.TryTake(out var rank))
        {
            var factor = _work[rank];
            _isQueued[rank] = false;
            _work[rank] = Rational.Zero;
            if (factor.IsZero)
                continue;

            if (!_rowOfLeading.TryGetValue(rank, out var row))
            {
                AddRow(index, rank, factor, constant, uses);
                return null;
            }

            uses.Add(new Use(row, factor));
            constant -= factor * row.Constant;
            foreach (var entry in row.Tail)
                Accumulate(entry.Key, -(factor * entry.Value));
            if (Operations > WorkLimit || BigInteger.Abs(factor.Numerator) > Huge)
            {
                IsExhausted = true;
                return null;
            }
        }

        return new Dependency(Combination(index, uses), constant);
    }

    private void Accumulate(int rank, Rational value)
    {
        Operations++;
        _work[rank] += value;
        if (_isQueued[rank])
            return;

        _isQueued[rank] = true;
        _queue.Add(rank);
    }

    private void AddRow(int index, int leading, Rational factor, Rational constant, List<Use> uses)
    {
        var tail = new List<KeyValuePair<int, Rational>>();
        foreach (var rank in _queue.TakeAll())
        {
            if (!_work[rank].IsZero)
                tail.Add(new KeyValuePair<int, Rational>(rank, _work[rank] / factor));
            _work[rank] = Rational.Zero;
            _isQueued[rank] = false;
        }

        var row = new Row(index, _rows.Count, tail, constant / factor, factor, uses);
        _rows.Add(row);
        _rowOfLeading.Add(leading, row);
    }

    /// <summary>Unfolds what was subtracted into multiples of the original equations, the latest row first since rows only use earlier ones.</summary>
    private Dictionary<int, Rational> Combination(int index, List<Use> uses)
    {
        var pending = new Rational[_rows.Count];
        foreach (var use in uses)
            pending[use.Row.Position] -= use.Factor;

        var combination = new Dictionary<int, Rational> { [index] = Rational.One };
        for (var i = pending.Length - 1; i >= 0; i--)
        {
            if (pending[i].IsZero)
                continue;

            var row = _rows[i];
            var multiple = pending[i] / row.Factor;
            combination.Add(row.Equation, multiple);
            foreach (var use in row.Uses)
                pending[use.Row.Position] -= multiple * use.Factor;
        }

        return combination;
    }

    /// <summary>An independent equation, less multiples of earlier rows, divided by <paramref name="Factor"/> so that its leading coefficient is 1.</summary>
    private sealed record Row(
        int Equation, int Position, List<KeyValuePair<int, Rational>> Tail, Rational Constant, Rational Factor, List<Use> Uses);

    private sealed record Use(Row Row, Rational Factor);
}
