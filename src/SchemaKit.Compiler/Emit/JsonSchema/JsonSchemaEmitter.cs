using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Prints the JSON Schema (draft 2020-12) of a report's payload.</summary>
internal static class JsonSchemaEmitter
{
    public static string Emit(BoundReport report) => report.Definition.Standard.Value;
}
