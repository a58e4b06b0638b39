using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.TypeScript;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Agreement;

/// <summary>A definition whose outputs are compared.</summary>
internal sealed class Subject
{
    private Subject(string name, LoadedDefinition definition, params IReadOnlyList<LoadedDefinition> earlier)
    {
        (Name, Definition) = (name, definition);
        Schema = new Lazy<string>(() => JsonSchemaEmitter.Emit(Report));
        TypeScript = new Lazy<string>(() => TypeScriptEmitter.Emit(Report));
        RulesInSql = new Lazy<IReadOnlySet<string>>(() =>
            SqlEmitter.Emit(Report, new DuckDbDialect()).Rules.Where(r => r.Standing != Standing.NotExpressible).Select(r => r.Id).ToHashSet(StringComparer.Ordinal));
        Code = new Lazy<IReadOnlyList<string>>(() => [.. earlier.Append(definition).SelectMany(d => CSharpEmitter.Emit(ReportModelBuilder.Build(d.Report))).Select(f => f.Text)]);
    }

    /// <summary>By which it can be chosen: the name of a file, or <c>random-</c> and the seed.</summary>
    public string Name { get; }

    public LoadedDefinition Definition { get; }

    public BoundReport Report => Definition.Report;

    public Lazy<string> Schema { get; }

    /// <summary>With that of earlier editions, which it may carry reports over from.</summary>
    public Lazy<IReadOnlyList<string>> Code { get; }

    public Lazy<string> TypeScript { get; }

    /// <summary>The rules that DuckDB is asked about.</summary>
    public Lazy<IReadOnlySet<string>> RulesInSql { get; }

    public static IReadOnlyList<Subject> Shipped => [.. GoldenCase.All.Where(c => c.IsShipped).Select(Of)];

    public static IReadOnlyList<Subject> Golden => [.. GoldenCase.All.Where(c => !c.IsShipped).Select(Of)];

    public static Subject Random(int seed) => new($"random-{seed}", LoadedDefinition.Load("random", new RandomDefinitions(seed).Next()));

    public static Subject Named(string name) => name.StartsWith("random-", StringComparison.Ordinal)
        ? Random(int.Parse(name["random-".Length..], null))
        : Of(GoldenCase.Named(name));

    private static Subject Of(GoldenCase golden) => new(golden.Name, Load(golden), [.. golden.Earlier.Select(Load)]);

    private static LoadedDefinition Load(GoldenCase golden) =>
        LoadedDefinition.Load(golden.DefinitionPath, golden.Text, golden.Earlier.Select(e => new DefinitionText(e.DefinitionPath, e.Text)));
}
