namespace SchemaKit.Compiler.Text;

/// <summary>Line and column, both counted from 1; the column in UTF-16 units, as editors and Roslyn count.</summary>
internal readonly record struct LinePosition(int Line, int Column);
