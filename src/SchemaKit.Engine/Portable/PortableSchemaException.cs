using System.Globalization;

namespace SchemaKit.Engine.Portable;

/// <summary>A text is no JSON Schema whose <c>x-schemakit</c> can be read.</summary>
public sealed class PortableSchemaException(string message, PayloadLocation? location)
    : Exception(location is { } place ? string.Create(CultureInfo.InvariantCulture, $"({place.Line},{place.Column}): {message}") : message)
{
    /// <summary>The place in the text.</summary>
    public PayloadLocation? Location { get; } = location;
}
