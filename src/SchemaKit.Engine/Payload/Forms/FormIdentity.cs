using System.Text;

namespace SchemaKit.Engine.Payload.Forms;

/// <summary>A member of the head that names the definition.</summary>
internal sealed class FormIdentity(string wanted) : FormValue
{
    public byte[] Wanted { get; } = Encoding.UTF8.GetBytes(wanted);
}
