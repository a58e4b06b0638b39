using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Emit.TypeScript;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests;

/// <summary>The approved outputs of the golden definitions; generator and command line are held to the same files.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.Approved.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Emitted_code_is_the_approved_one(string name)
    {
        var golden = GoldenCase.Named(name);
        var report = golden.Compile().Report!;
        foreach (var file in CSharpEmitter.Emit(ReportModelBuilder.Build(report)))
            golden.VerifySource(file.Name, file.Text);
    }

    /// <summary>Those of the shipped editions stand in <c>schema/</c>.</summary>
    public static TheoryData<string> Unshipped => [.. GoldenCase.All.Where(c => !c.IsShipped).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Unshipped))]
    public void Emitted_schema_is_the_approved_one(string name)
    {
        var golden = GoldenCase.Named(name);
        var report = golden.Compile().Report!;
        golden.Verify(JsonSchemaEmitter.Emit(report), "schema", "json");
    }

    [Fact]
    public void Emitted_typescript_is_the_approved_one()
    {
        var golden = GoldenCase.Named("slice");
        golden.Verify(TypeScriptEmitter.Emit(golden.Compile().Report!), "typescript", "ts");
    }
}
