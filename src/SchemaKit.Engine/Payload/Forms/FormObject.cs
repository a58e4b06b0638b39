namespace SchemaKit.Engine.Payload.Forms;

/// <summary>An object whose keys the definition knows.</summary>
internal sealed class FormObject : FormValue
{
    private readonly FormMember[] _members;
    private readonly int[] _ordered;

    public FormObject(IEnumerable<FormMember> members)
    {
        _members = [.. members];
        _ordered = [.. Enumerable.Range(0, _members.Length)];
        Array.Sort(_ordered, (a, b) => _members[a].Id.SequenceCompareTo(_members[b].Id));
        Required = _members.Count(m => m.IsRequired);
        Depth = 1 + _members.Select(m => m.Value.Depth).DefaultIfEmpty().Max();
    }

    /// <summary>In canonical order.</summary>
    public ReadOnlySpan<FormMember> Members => _members;

    /// <summary>How many of the members must be there.</summary>
    public int Required { get; }

    public override int Depth { get; }

    /// <summary>The position of the member with the id; -1 if there is none.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        var (low, high) = (0, _ordered.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = id.SequenceCompareTo(_members[_ordered[middle]].Id);
            if (order == 0)
                return _ordered[middle];

            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }
}
