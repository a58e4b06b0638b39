using System.Text;

namespace SchemaKit.Engine.Payload.Forms;

/// <summary>A key of an object of the payload, with what belongs there.</summary>
internal sealed class FormMember(string id, bool isRequired, FormValue value)
{
    public bool IsRequired { get; } = isRequired;

    public FormValue Value { get; } = value;

    /// <summary>The id; it is ASCII and needs no escaping.</summary>
    public byte[] Id { get; } = Encoding.UTF8.GetBytes(id);

    /// <summary>The key as programs write it, with quotes and colon.</summary>
    public byte[] Key { get; } = Encoding.UTF8.GetBytes($"\"{id}\":");
}
