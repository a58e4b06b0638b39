using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Cli.Checking;

/// <summary>Prints findings about a definition, each with its place in the text.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(SourceFile source, IEnumerable<Diagnostic> diagnostics, Screen screen)
    {
        foreach (var diagnostic in diagnostics)
            Print(source, diagnostic, screen);
    }

    private static void Print(SourceFile source, Diagnostic diagnostic, Screen screen)
    {
        var isError = diagnostic.Severity == DiagnosticSeverity.Error;
        var tone = isError ? Tone.Bad : Tone.Warning;
        screen.Write($"{diagnostic.Path}({diagnostic.Start.Line},{diagnostic.Start.Column}): ", Tone.Strong);
        screen.Write($"{(isError ? "error" : "warning")} {diagnostic.Id}", tone);
        screen.Line($": {diagnostic.Message}");
        if (SourceExcerpt.Of(source, diagnostic) is not { } excerpt)
            return;

        screen.Line(excerpt.Line);
        screen.Line(excerpt.Underline, tone);
    }
}
