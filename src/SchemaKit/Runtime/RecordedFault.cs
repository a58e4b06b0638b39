namespace SchemaKit.Runtime;

/// <summary>A fault as it was met; what a message needs is made of it only when someone looks.</summary>
/// <param name="Rank">Where it stands among the others: by place in the payload, and after those by cell.</param>
/// <param name="Order">Of two with the same rank, which was met first.</param>
/// <param name="Parent">Pointer of the object that <paramref name="Key"/> stands in.</param>
/// <param name="First">Where the key stood first; -1 if it is no repetition.</param>
/// <param name="Arguments">What the message quotes; <see langword="null"/> for the key.</param>
internal readonly record struct RecordedFault(
    string RuleId, long Rank, int Order, string Parent, string? Key, int Offset, int First = -1, string[]? Arguments = null) : IComparable<RecordedFault>
{
    public string Pointer => Key is null ? Parent : $"{Parent}/{JsonPointer.Escape(Key)}";

    public int CompareTo(RecordedFault other) => (Rank, Order).CompareTo((other.Rank, other.Order));
}
