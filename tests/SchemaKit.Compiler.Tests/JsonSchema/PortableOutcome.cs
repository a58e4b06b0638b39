namespace SchemaKit.Compiler.Tests.JsonSchema;

internal enum PortableOutcome
{
    Holds,
    Violated,
    NotEvaluated,
}
