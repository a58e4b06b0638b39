using System.CommandLine;
using System.Text;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit emit</c>: prints what is made of a definition.</summary>
internal sealed class EmitCommand : ICliCommand
{
    private const string JsonSchema = "json-schema";
    private const string CSharp = "csharp";
    private const string Sql = "sql";

    private readonly Argument<string> _target = new("target") { Description = "json-schema, csharp or sql" };

    private readonly Argument<string> _definition = new("definition") { Description = "A definition file, or standard/edition of a shipped one" };

    private readonly Option<string> _output = new("--output", "-o") { Description = "json-schema and sql: the file to write; csharp: the folder", HelpName = "path" };

    private readonly Option<string?> _dialect = new("--dialect") { Description = "sql: " + string.Join(", ", SqlDialect.All.Select(d => d.Name)), HelpName = "name" };

    public EmitCommand()
    {
        _target.AcceptOnlyFromAmong(JsonSchema, CSharp, Sql);
        _dialect.AcceptOnlyFromAmong([.. SqlDialect.All.Select(d => d.Name)]);
    }

    public Command Symbol
    {
        get
        {
            var command = new Command("emit", "Print the JSON Schema, the C# or the SQL of a definition") { _target, _definition, _dialect, _output };
            command.Validators.Add(result =>
            {
                if (result.GetResult(_target)?.Tokens is [{ Value: var target }] && target == Sql != (result.GetValue(_dialect) is not null))
                    result.AddError(target == Sql ? "sql needs --dialect: " + string.Join(", ", SqlDialect.All.Select(d => d.Name)) : "--dialect belongs to sql");
            });
            return command;
        }
    }

    public ExitCode Run(ParseResult parsed, Session session)
    {
        var (report, code) = DefinitionLoader.Load(parsed.GetRequiredValue(_definition), session);
        if (report is null)
            return code;

        var output = parsed.GetValue(_output);
        if (parsed.GetValue(_target) == JsonSchema)
            EmitText(JsonSchemaEmitter.Emit(report), output, session);
        else if (parsed.GetValue(_target) == Sql)
            EmitText(SqlEmitter.Emit(report, SqlDialect.All.First(d => d.Name == parsed.GetValue(_dialect))).Text, output, session, isJson: false);
        else
            EmitCode(report, output, session);
        return ExitCode.Success;
    }

    private static void EmitText(string emitted, string? output, Session session, bool isJson = true)
    {
        var text = isJson ? SafeText.Json(emitted) : emitted;
        if (output is null)
            session.Out.Block(text);
        else
            Write(PathText.Full(output, session.Console.Folder), output, text, session);
    }

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
