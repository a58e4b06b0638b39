namespace SchemaKit.Compiler.Diagnostics;

internal enum DiagnosticSeverity
{
    Warning,
    Error,
}
