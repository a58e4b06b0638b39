using System.Text.Json.Nodes;

namespace SchemaKit.Testing.Fixtures;

/// <summary>A value for a cell.</summary>
internal sealed record FixtureChange(FixtureCell Cell, JsonNode? Value)
{
    public void Make(FixtureReport fixture) => FixtureCells.Set(fixture.Of(Cell.Source), Cell.Pointer, Value?.DeepClone());
}
