using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli.Drawing;

/// <summary>One cell of a drawn table.</summary>
/// <param name="Span">How many columns it goes over.</param>
/// <param name="Indent">Columns left free before each of its lines.</param>
internal readonly record struct GridCell(TermText Text, Tone Tone = Tone.Plain, int Span = 1, int Indent = 0)
{
    public int Width => Indent + WideText.WidthOf(Text.ToString());
}
