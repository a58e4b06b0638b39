namespace SchemaKit.Engine.Payload;

/// <summary>Which members of an object have been there.</summary>
/// <param name="count">How many it has.</param>
internal struct SeenMembers(int count)
{
    private int _leading;
    private ulong[]? _others;

    /// <summary>Whether they came in canonical order and none was left out.</summary>
    public readonly bool IsInOrder => _others is null;

    /// <summary>Adds members that follow in canonical order, while <see cref="IsInOrder"/>.</summary>
    public void AddNext(int members) => _leading += members;

    /// <returns>False if it has been there before.</returns>
    public bool TryAdd(int member)
    {
        if (IsInOrder && member == _leading)
        {
            _leading++;
            return true;
        }

        _others ??= new ulong[(count / 64) + 1];
        var bit = 1UL << (member % 64);
        if (member < _leading || (_others[member / 64] & bit) != 0)
            return false;

        _others[member / 64] |= bit;
        return true;
    }
}
