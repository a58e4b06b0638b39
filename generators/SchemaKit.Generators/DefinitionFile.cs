using SchemaKit.Compiler;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Generators;

/// <summary>Compiles one definition file, whatever is in it.</summary>
internal static class DefinitionFile
{
    public const string Extension = ".schemakit.json";

    public static CompiledDefinition Compile(DefinitionInput input, CancellationToken cancellation)
    {
        if (input.File is not { } file)
            return Failed(input.Path, bag => bag.ReportUnreadable());

        try
        {
            var compilation = DefinitionCompiler.Compile(file.Source, new DefinitionLibrary(input.Needed), cancellation);
            var report = compilation.Report is { } bound ? ReportModelBuilder.Build(bound) : null;
            return new CompiledDefinition(input.Path, report, compilation.Diagnostics.ToEquatableArray());
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A generator that throws takes the whole build's code with it; a fault of ours must name the file and stop there.
            return Failed(input.Path, bag => bag.ReportInternalFault(fault.GetType().Name, fault.Message));
        }
    }

    private static CompiledDefinition Failed(string path, Action<DiagnosticBag> report)
    {
        var bag = new DiagnosticBag(new SourceFile(path, ""));
        report(bag);
        return new CompiledDefinition(path, null, bag.ToSortedList().ToEquatableArray());
    }
}
