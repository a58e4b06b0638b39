using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Emit.Docs;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Emit.OpenApi;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.TypeScript;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit emit</c>: prints what is made of a definition.</summary>
internal sealed class EmitCommand : ICliCommand
{
    private const string JsonSchema = "json-schema";
    private const string OpenApi = "openapi";
    private const string Sql = "sql";
    private const string Ledger = "ledger";
    private const string Docs = "docs";
    private const string CSharp = "csharp";
    private const string TypeScript = "typescript";
    private const string Html = "html";
    private const string Markdown = "markdown";

    private const string LedgerSuffix = ".ledger.json";

    private static readonly string[] Targets = [JsonSchema, OpenApi, Sql, Ledger, Docs, CSharp, TypeScript];

    private static readonly string[] Dialects = [.. SqlDialect.All.Select(d => d.Name)];

    private readonly Argument<string> _target = new("target") { Description = string.Join(", ", Targets) };

    private readonly Argument<string> _definition = new("definition") { Description = "A definition file, or standard/edition of a shipped one" };

    private readonly Option<string?> _dialect = new("--dialect") { Description = "sql: " + string.Join(", ", Dialects), HelpName = "name" };

    private readonly Option<string?> _format = new("--format") { Description = "docs: html (default) or markdown", HelpName = "format" };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write, beside it FILE.ledger.json: which rules it enforces; csharp: the folder", HelpName = "path" };

    public EmitCommand()
    {
        _target.AcceptOnlyFromAmong(Targets);
        _dialect.AcceptOnlyFromAmong(Dialects);
        _format.AcceptOnlyFromAmong(Html, Markdown);
    }

    public Command Symbol
    {
        get
        {
            var command = new Command("emit", "Print what is made of a definition for other programs and for readers") { _target, _definition, _dialect, _format, _output };
            command.Validators.Add(CheckOptions);
            return command;
        }
    }

    public ExitCode Run(ParseResult parsed, Session session)
    {
        var (report, code) = DefinitionLoader.Load(parsed.GetRequiredValue(_definition), session);
        if (report is null)
            return code;

        var output = parsed.GetValue(_output);
        if (parsed.GetRequiredValue(_target) == CSharp)
            EmitCode(report, output, session);
        else if (output is null)
            session.Out.Block(Text(report, parsed));
        else
            EmitFile(report, parsed, output, session);
        return ExitCode.Success;
    }

    private void CheckOptions(CommandResult command)
    {
        if (command.GetResult(_target)?.Tokens is not [{ Value: var target }])
            return;
        if (target == Sql && command.GetValue(_dialect) is null)
            command.AddError("sql needs --dialect: " + string.Join(", ", Dialects));
        if (target != Sql && command.GetValue(_dialect) is not null)
            command.AddError("--dialect belongs to sql");
        if (target != Docs && command.GetValue(_format) is not null)
            command.AddError("--format belongs to docs");
    }

    private string Text(BoundReport report, ParseResult parsed) => parsed.GetRequiredValue(_target) switch
    {
        JsonSchema => SafeText.Json(JsonSchemaEmitter.Emit(report)),
        Ledger => SafeText.Json(LedgerEmitter.Emit(report)),
        OpenApi => SafeText.Json(OpenApiEmitter.Emit(report)),
        Sql => SqlEmitter.Emit(report, SqlDialect.All.First(d => d.Name == parsed.GetValue(_dialect))).Text,
        TypeScript => TypeScriptEmitter.Emit(report),
        _ when parsed.GetValue(_format) == Markdown => MarkdownDocsEmitter.Emit(report),
        _ => HtmlDocsEmitter.Emit(report),
    };

    /// <summary>Beside what judges reports, the ledger of what it enforces.</summary>
    private void EmitFile(BoundReport report, ParseResult parsed, string output, Session session)
    {
        Write(PathText.Full(output, session.Console.Folder), output, Text(report, parsed), session);
        if (Judges(parsed) is { Count: > 0 } artifacts)
            Write(PathText.Full(output + LedgerSuffix, session.Console.Folder), output + LedgerSuffix, SafeText.Json(LedgerEmitter.Emit(report, artifacts)), session);
    }

    private IReadOnlyList<Artifact> Judges(ParseResult parsed) => parsed.GetRequiredValue(_target) switch
    {
        JsonSchema => [Artifacts.JsonSchema, Artifacts.XSchemaKit],
        OpenApi => [Artifacts.OpenApi],
        TypeScript => [Artifacts.TypeScript],
        Sql => [Artifacts.Of(SqlDialect.All.First(d => d.Name == parsed.GetValue(_dialect)))],
        _ => [],
    };

    private static void EmitCode(BoundReport report, string? output, Session session)
    {
        var files = CSharpEmitter.Emit(ReportModelBuilder.Build(report)).ToList();
        var folder = output is null ? null : OutputFolder.Create(PathText.Full(output, session.Console.Folder));
        foreach (var file in files)
        {
            if (folder is null)
                session.Out.Block($"//HintName: {file.Name}\n{file.Text}");
            else
                Write(Path.Combine(folder, file.Name), Path.Combine(output!, file.Name), file.Text, session);
        }
    }

    private static void Write(string path, string name, string text, Session session)
    {
        AtomicFile.Write(path, new UTF8Encoding(false).GetBytes(text));
        session.Error.Line($"wrote {PathText.Shown(name)}");
    }
}
