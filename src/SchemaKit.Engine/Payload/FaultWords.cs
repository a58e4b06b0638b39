using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Payload;

/// <summary>The words of fault arguments, which messages translate.</summary>
internal static class FaultWords
{
    public const string Object = "object";
    public const string String = "string";
    public const string StringOrNull = "string or null";
    public const string Number = "number";
    public const string NumberOrNull = "number or null";
    public const string Text = "text";
    public const string Date = "date";
    public const string Code = "code";
    public const string LoneSurrogate = "lone surrogate";

    public static string Of(JsonNode node) => node switch
    {
        JsonObject => Object,
        JsonString => String,
        JsonNumber => Number,
        JsonArray => "array",
        JsonBoolean => "boolean",
        _ => "null",
    };

    /// <summary>What a cell wants.</summary>
    public static string Wanted(BoundCell cell) => cell.Kind.Base switch
    {
        KindBase.Text => Text,
        KindBase.Date => Date,
        KindBase.Code => Code,
        _ => cell.Table.Definition.Blank == BlankMeaning.Forbidden ? Number : NumberOrNull,
    };
}
