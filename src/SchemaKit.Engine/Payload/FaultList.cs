using System.Globalization;
using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>Collects the faults of a payload in the order they are found, one method for each payload rule.</summary>
internal sealed class FaultList(TextLocations locations)
{
    private readonly List<PayloadFault> _faults = [];

    public IReadOnlyList<PayloadFault> Faults => _faults;

    public void DuplicateKey(string pointer, JsonString key, JsonString first)
    {
        var place = locations.At(first.Span.Start);
        Add(PayloadRules.DuplicateKey, pointer, key, key.Value, Text(place.Line), Text(place.Column));
    }

    public void UnknownKey(string pointer, JsonString key) => Add(PayloadRules.UnknownKey, pointer, key, key.Value);

    public void MissingKey(string pointer, JsonObject parent, string key) => Add(PayloadRules.MissingKey, pointer, parent, key);

    public void WrongType(string pointer, JsonNode found, string wanted) => Add(PayloadRules.WrongType, pointer, found, wanted, JsonWords.Of(found));

    public void WrongDefinition(string pointer, JsonString found, string wanted) => Add(PayloadRules.WrongDefinition, pointer, found, wanted, found.Value);

    public void NotWhole(string pointer, JsonNumber found) => Add(PayloadRules.NotWhole, pointer, found, found.Text);

    public void TooManyDigits(string pointer, JsonNumber found, int scale) => Add(PayloadRules.TooManyDigits, pointer, found, found.Text, Text(scale));

    public void OutOfRange(string pointer, JsonNumber found, decimal min, decimal max) =>
        Add(PayloadRules.OutOfRange, pointer, found, found.Text, Text(min), Text(max));

    public void Empty(string pointer, JsonString found) => Add(PayloadRules.InvalidValue, pointer, found, found.Value);

    public void InvalidValue(string pointer, JsonString found, string wanted) => Add(PayloadRules.InvalidValue, pointer, found, found.Value, wanted);

    public void BlankForbidden(string pointer, JsonNull found) => Add(PayloadRules.BlankForbidden, pointer, found);

    public void TooManyEntries(string pointer, JsonNode first, int most) => Add(PayloadRules.TooManyEntries, pointer, first, Text(most));

    private void Add(string rule, string pointer, JsonNode at, params string[] arguments) =>
        _faults.Add(new PayloadFault(rule, pointer, locations.At(at.Span.Start), arguments));

    private static string Text(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
