using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Runtime;

namespace SchemaKit.Generators.Tests;

/// <summary>Emitted code of several definitions in one assembly, which goes away with the batch.</summary>
internal sealed class EmittedBatch : IDisposable
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private readonly AssemblyLoadContext _context = new("batch", isCollectible: true);

    private EmittedBatch(Stream image) => Assembly = _context.LoadFromStream(image);

    private Assembly Assembly { get; }

    public static EmittedBatch Compile(IEnumerable<BoundReport> reports) =>
        CompileTexts(reports.SelectMany(r => CSharpEmitter.Emit(ReportModelBuilder.Build(r))).Select(f => f.Text));

    /// <param name="texts">Emitted files, perhaps with something changed in them.</param>
    public static EmittedBatch CompileTexts(IEnumerable<string> texts)
    {
        var trees = texts.Select(text => CSharpSyntaxTree.ParseText(text, ParseOptions));
        var compilation = CSharpCompilation.Create(
            "Batch", trees, CompilerReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Take(5).Select(d => d + "\n" + d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line]));
        image.Position = 0;
        return new EmittedBatch(image);
    }

    public ReportShape ShapeOf(BoundReport report)
    {
        var type = Assembly.GetType($"{report.Definition.Namespace}.{report.Definition.TypeName}Shape")!;
        return (ReportShape)type.GetField("Value", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
    }

    public void Dispose() => _context.Unload();
}
