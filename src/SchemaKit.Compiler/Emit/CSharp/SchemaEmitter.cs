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
            var start = 0;
            for (var end = schema.Text.IndexOf('\n') + 1; end > 0; end = schema.Text.IndexOf('\n', start) + 1)
            {
                writer.Line($"    {CsLiteral.Of(schema.Text.Substring(start, end - start))} +");
                start = end;
            }

            writer.Line($"    {CsLiteral.Of(schema.Text.Substring(start))};");
        }

        return writer.ToString();
    }
}
