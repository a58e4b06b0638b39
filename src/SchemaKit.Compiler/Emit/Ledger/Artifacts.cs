using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Ledger;

internal static class Artifacts
{
    public static readonly Artifact CSharp = new("csharp", new Phrase("生成的 C# 代码", "the emitted C#"));

    public static readonly Artifact TypeScript = new("typescript", new Phrase("生成的 TypeScript 代码", "the emitted TypeScript"));

    public static readonly Artifact JsonSchema = new("json-schema", new Phrase("仅用标准关键字的 JSON Schema", "JSON Schema by its standard keywords alone, behind a JSON parser"));

    public static readonly Artifact XSchemaKit = new("x-schemakit", new Phrase("连同 x-schemakit 的 JSON Schema", "the same with an evaluator of x-schemakit"));

    public static readonly Artifact OpenApi = new("openapi", new Phrase("OpenAPI 描述中的报告", "the report of the OpenAPI description, as json-schema"));

    public static readonly IReadOnlyList<Artifact> Sql = [.. SqlDialect.All.Select(Of)];

    public static readonly IReadOnlyList<Artifact> All = [CSharp, TypeScript, XSchemaKit, JsonSchema, OpenApi, .. Sql];

    public static Artifact Of(SqlDialect dialect) => new("sql-" + dialect.Name, new Phrase($"SQL（{dialect.Name}），由 load 写入", $"SQL for {dialect.Name}, of what load has written"));
}
