using SchemaKit.Compiler.Emit.Models;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Prints the JSON Schema as a constant, a line of it on a line.</summary>
internal static class SchemaEmitter
{
    public static string Emit(EmitSchema schema)
    {
        var writer = FileWriter.Start(schema.Head);
        using (writer.Braces($"internal static class {schema.Head.SchemaType}"))
        {
            writer.Line($"internal const string Text =");
            var lines = schema.Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var isLast = i == lines.Length - 1;
                writer.Line(isLast ? (CsCode)$"    {CsLiteral.Of(lines[i])};" : $"    {CsLiteral.Of(lines[i] + "\n")} +");
            }
        }

        return writer.ToString();
    }
}
