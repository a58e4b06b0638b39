using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

/// <summary>A chapter of the report in printed order: the tables it names, or narrative text if it names none.</summary>
internal sealed class SectionDefinition
{
    public required Located<string> Id { get; init; }

    public required Captions Captions { get; init; }

    /// <summary>Ids of the tables printed here; <see langword="null"/> for narrative text.</summary>
    public required IReadOnlyList<Located<string>>? Tables { get; init; }
}

/// <summary>What people read on a section, table, row or column. All of it is data.</summary>
/// <param name="Label">As printed, without the number.</param>
/// <param name="Short">Short form for messages; the label if empty.</param>
/// <param name="Number">Printed number, e.g. 一 or （七）; empty if none.</param>
/// <param name="Aliases">Other labels seen in published documents, with or without their number.</param>
/// <param name="Note">Filling note.</param>
/// <param name="Citation">Source of just this part.</param>
internal sealed record Captions(
    LocalizedString Label,
    LocalizedString Short,
    string Number,
    EquatableArray<string> Aliases,
    LocalizedString Note,
    LocalizedString Citation)
{
    public static Captions None { get; } = new(LocalizedString.Empty, LocalizedString.Empty, "", default, LocalizedString.Empty, LocalizedString.Empty);

    /// <summary>The label with its number in front, as printed. A number that ends in a letter or digit is joined by 、, or by a space if both it and the label are in ASCII there; any other stands directly before the label.</summary>
    public string Printed(string language) => WithNumber(Label.In(language));

    /// <summary>As <see cref="Printed"/>, with the short label where there is one.</summary>
    public string PrintedShort(string language) => WithNumber(Short.IsEmpty ? Label.In(language) : Short.In(language));

    private string WithNumber(string label)
    {
        if (Number.Length == 0)
            return label;

        var last = Number[Number.Length - 1];
        if (!char.IsLetterOrDigit(last))
            return Number + label;

        return Number + (last < '\u0080' && label.Length > 0 && label[0] < '\u0080' ? " " : "、") + label;
    }
}
