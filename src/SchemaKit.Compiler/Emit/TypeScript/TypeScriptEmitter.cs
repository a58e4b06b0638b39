using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>Prints one TypeScript file that needs no other: the types of a payload, and <c>validate</c>, which judges as the engine does, in the same words.</summary>
internal static class TypeScriptEmitter
{
    public static string Emit(BoundReport report)
    {
        var writer = new TsWriter();
        var definition = report.Definition;
        writer.Line($"// Types and validator of {definition.Standard.Value} {definition.Edition.Value}, made by SchemaKit from its definition. Needs ES2020 and nothing else.");
        writer.Line();
        new TsTypes(writer, report, new TsNames(TsRuntime.Words)).Write();
        writer.Line("/** Judges a payload. Bad input never throws: whatever is wrong with it is in the result. */");
        writer.Block(
            "export function validate(payload: PayloadText, options: ValidationOptions = {}): ValidationResult",
            () => writer.Line("return validateBy(definition, payload, options);"));
        writer.Line();
        return writer + TsRuntime.Types + "\nconst definition: Definition = " + new TsData(report).Write() + ";\n\n" + TsRuntime.Code;
    }
}
