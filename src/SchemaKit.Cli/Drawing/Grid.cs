namespace SchemaKit.Cli.Drawing;

/// <summary>A table ready to be set: header rows, body rows, and the width of each column.</summary>
/// <param name="Widths">Without the gaps between columns. The first column is set flush left if <paramref name="HasStub"/>, the others flush right.</param>
internal sealed record Grid(bool HasStub, IReadOnlyList<int> Widths, IReadOnlyList<GridCell[]> Header, IReadOnlyList<GridCell[]> Body);
