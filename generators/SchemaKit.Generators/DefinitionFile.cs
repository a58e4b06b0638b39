using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Generators;

/// <summary>Reads and compiles one definition file, whatever is in it.</summary>
internal static class DefinitionFile
{
    public const string Extension = ".schemakit.json";

    public static CompiledDefinition Compile(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
            return Failed(file.Path, bag => bag.ReportUnreadable());

        try
        {
            var compilation = DefinitionCompiler.Compile(ToSource(file.Path, text), cancellation);
            var report = compilation.Report is { } bound ? ReportModelBuilder.Build(bound) : null;
            return new CompiledDefinition(file.Path, report, compilation.Diagnostics.ToEquatableArray());
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A generator that throws takes the whole build's code with it; a fault of ours must name the file and stop there.
            return Failed(file.Path, bag => bag.ReportInternalFault(fault.GetType().Name, fault.Message));
        }
    }

    private static CompiledDefinition Failed(string path, Action<DiagnosticBag> report)
    {
        var bag = new DiagnosticBag(new SourceFile(path, ""));
        report(bag);
        return new CompiledDefinition(path, null, bag.ToSortedList().ToEquatableArray());
    }

    private static SourceFile ToSource(string path, SourceText text) =>
        new(path, text.ToString(), [.. text.Lines.Select(line => line.Start)]);
}
