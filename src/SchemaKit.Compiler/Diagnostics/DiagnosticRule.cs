namespace SchemaKit.Compiler.Diagnostics;

/// <summary>One row of the catalogue: an id that is never reused, its severity, and what it is about.</summary>
/// <param name="Message">Composite format of the message; the arguments are those of the reporting method.</param>
/// <param name="Help">What the maintainer does about it, for schema/diagnostics.md.</param>
internal sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity, string Title, string Message, string Help);
