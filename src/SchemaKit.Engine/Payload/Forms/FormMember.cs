using System.Text;

namespace SchemaKit.Engine.Payload.Forms;

/// <summary>A key of an object of the payload, with what belongs there.</summary>
/// <param name="id">It is ASCII and needs no escaping.</param>
internal readonly struct FormMember(string id, bool isRequired, FormValue value)
{
    public bool IsRequired { get; } = isRequired;

    public FormValue Value { get; } = value;

    /// <summary>The index of a cell; of a cell of an entry, its position in the entry.</summary>
    public int Cell { get; init; }

    /// <summary>The key as programs write it, with quotes and colon.</summary>
    public byte[] Key { get; } = Encoding.UTF8.GetBytes($"\"{id}\":");

    public ReadOnlySpan<byte> Id => Key.AsSpan(1, Key.Length - "\"\":".Length);
}
