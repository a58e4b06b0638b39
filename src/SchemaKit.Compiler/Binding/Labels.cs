using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>The labels that messages quote: printed, with the number, short where there is a short form.</summary>
internal static class Labels
{
    public static LocalizedString Of(BoundNode? node, IReadOnlyList<string> languages) =>
        node is null
            ? LocalizedString.Empty
            : new LocalizedString(languages.Select(l => new Wording(l, Shown(node, l))).ToEquatableArray());

    public static LocalizedString Of(Captions captions, IReadOnlyList<string> languages) => captions.Label.IsEmpty && captions.Short.IsEmpty
        ? LocalizedString.Empty
        : new LocalizedString(languages.Select(l => new Wording(l, captions.PrintedShort(l))).ToEquatableArray());

    /// <summary>Row and column joined by a dot in the middle, for a single cell.</summary>
    public static LocalizedString Of(BoundCell cell, IReadOnlyList<string> languages) =>
        new(languages.Select(l => new Wording(l, cell.Row is null ? Shown(cell.Column, l) : Shown(cell.Row, l) + " · " + Shown(cell.Column, l))).ToEquatableArray());

    /// <summary>A node without a label is called by its id.</summary>
    private static string Shown(BoundNode node, string language) =>
        node.Definition.Captions.PrintedShort(language) is { Length: > 0 } label ? label : node.Id;
}
