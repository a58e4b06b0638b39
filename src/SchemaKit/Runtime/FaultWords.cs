using System.Text.Json;

namespace SchemaKit.Runtime;

/// <summary>The words of fault arguments that a message translates.</summary>
internal static class FaultWords
{
    public const string Object = "object";
    public const string Array = "array";
    public const string String = "string";
    public const string StringOrNull = "string or null";
    public const string Number = "number";
    public const string NumberOrNull = "number or null";
    public const string Boolean = "boolean";
    public const string Null = "null";
    public const string Text = "text";
    public const string Date = "date";
    public const string Code = "code";
    public const string LoneSurrogate = "lone surrogate";

    public static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => Object,
        JsonTokenType.StartArray => Array,
        JsonTokenType.String => String,
        JsonTokenType.Number => Number,
        JsonTokenType.Null => Null,
        _ => Boolean,
    };

    public static string Wanted(CellKind kind) => kind.Shape.Base switch
    {
        KindBase.Text => Text,
        KindBase.Date => Date,
        KindBase.Code => Code,
        _ => kind.Blank == BlankMeaning.Forbidden ? Number : NumberOrNull,
    };
}
