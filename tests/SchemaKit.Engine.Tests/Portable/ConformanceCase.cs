using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Tests.Portable;

/// <summary>One case of the conformance suite; every part is a JSON text.</summary>
/// <param name="IsSpelled">Whether the spelling of the payload matters.</param>
internal sealed record ConformanceCase(string Description, string Annotation, string Payload, string Expect, bool IsSpelled = false)
{
    public string? Prior { get; init; }

    public string? Children { get; init; }

    /// <summary>The definition that the annotation is of; <see langword="null"/> if it was written by hand.</summary>
    public BoundReport? Definition { get; init; }
}
