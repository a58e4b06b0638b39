using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;
using BlankMeaning = SchemaKit.Compiler.Definitions.BlankMeaning;
using KindBase = SchemaKit.Compiler.Definitions.KindBase;

namespace SchemaKit.Engine.Payload;

/// <summary>What stands at a place of the payload, and what a cell wants there, in the words of faults.</summary>
internal static class JsonWords
{
    public static string Of(JsonNode node) => node switch
    {
        JsonObject => FaultWords.Object,
        JsonString => FaultWords.String,
        JsonNumber => FaultWords.Number,
        JsonArray => FaultWords.Array,
        JsonBoolean => FaultWords.Boolean,
        _ => FaultWords.Null,
    };

    /// <summary>What a cell wants.</summary>
    public static string Wanted(ReportCell cell) => cell.Kind.Base switch
    {
        KindBase.Text => FaultWords.Text,
        KindBase.Date => FaultWords.Date,
        KindBase.Code => FaultWords.Code,
        _ => cell.Blank == BlankMeaning.Forbidden ? FaultWords.Number : FaultWords.NumberOrNull,
    };
}
