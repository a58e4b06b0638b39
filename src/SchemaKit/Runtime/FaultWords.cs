using System.Text.Json;

namespace SchemaKit.Runtime;

/// <summary>The words that may stand among the arguments of a <see cref="PayloadFault"/>; messages translate them.</summary>
public static class FaultWords
{
    /// <summary>Object.</summary>
    public const string Object = "object";

    /// <summary>Array.</summary>
    public const string Array = "array";

    /// <summary>String.</summary>
    public const string String = "string";

    /// <summary>String or null.</summary>
    public const string StringOrNull = "string or null";

    /// <summary>Number.</summary>
    public const string Number = "number";

    /// <summary>Number or null.</summary>
    public const string NumberOrNull = "number or null";

    /// <summary>Boolean.</summary>
    public const string Boolean = "boolean";

    /// <summary>Null.</summary>
    public const string Null = "null";

    /// <summary>Text.</summary>
    public const string Text = "text";

    /// <summary>Date.</summary>
    public const string Date = "date";

    /// <summary>Code.</summary>
    public const string Code = "code";

    /// <summary>The key of an entry.</summary>
    public const string Key = "key";

    /// <summary>Lone surrogate.</summary>
    public const string LoneSurrogate = "lone surrogate";

    /// <summary>What the edition of a report lacks to be read beside one of another edition.</summary>
    public const string NoMigration = "no migration";

    internal static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => Object,
        JsonTokenType.StartArray => Array,
        JsonTokenType.String => String,
        JsonTokenType.Number => Number,
        JsonTokenType.Null => Null,
        _ => Boolean,
    };

    internal static string Wanted(CellKind kind) => kind.Shape.Base switch
    {
        KindBase.Text => Text,
        KindBase.Date => Date,
        KindBase.Code => Code,
        _ => kind.Blank == BlankMeaning.Forbidden ? Number : NumberOrNull,
    };
}
