namespace SchemaKit.Engine.Portable.Forms;

/// <summary>A name that stands for each number of a range.</summary>
internal sealed record PortableVariable(string Name, int First, int Last)
{
    public int Count => Last - First + 1;
}
