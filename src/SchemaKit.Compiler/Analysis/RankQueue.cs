namespace SchemaKit.Compiler.Analysis;

/// <summary>A binary heap of ranks that hands out the smallest first.</summary>
internal sealed class RankQueue
{
    private readonly List<int> _heap = [];

    public void Add(int rank)
    {
        var child = _heap.Count;
        _heap.Add(rank);
        while (child > 0 && _heap[(child - 1) / 2] > rank)
        {
            _heap[child] = _heap[(child - 1) / 2];
            child = (child - 1) / 2;
        }

        _heap[child] = rank;
    }

    public bool TryTake(out int smallest)
    {
        smallest = _heap.Count > 0 ? _heap[0] : 0;
        if (_heap.Count == 0)
            return false;

        var last = _heap[_heap.Count - 1];
        _heap.RemoveAt(_heap.Count - 1);
        if (_heap.Count > 0)
            Sink(last);
        return true;
    }

    /// <summary>Everything left, in no order.</summary>
    public IReadOnlyList<int> TakeAll()
    {
        var all = _heap.ToArray();
        _heap.Clear();
        return all;
    }

    private void Sink(int rank)
    {
        var parent = 0;
        while (true)
        {
            var child = (parent * 2) + 1;
            if (child >= _heap.Count)
                break;
            if (child + 1 < _heap.Count && _heap[child + 1] < _heap[child])
                child++;
            if (_heap[child] >= rank)
                break;

            _heap[parent] = _heap[child];
            parent = child;
        }

        _heap[parent] = rank;
    }
}
