using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>What the documentation of a part says.</summary>
internal static class Docs
{
    /// <summary>The printed label with its number, in every language that has one; the note; and the source, the report's where the part has none of its own.</summary>
    public static EmitDoc Of(Captions captions, ReportDefinition definition) =>
        new(Printed(captions, definition.Languages), captions.Note, captions.Citation.IsEmpty ? MainWording(definition.Citation) : captions.Citation);

    public static LocalizedString Printed(Captions captions, IReadOnlyList<string> languages) =>
        captions.Label.IsEmpty
            ? LocalizedString.Empty
            : new LocalizedString(languages.Select(l => new Wording(l, captions.Printed(l))).ToEquatableArray());

    /// <summary>The source is repeated on every member, so one language must do; the record has them all.</summary>
    private static LocalizedString MainWording(LocalizedString text) => new(text.Wordings.Take(1).ToEquatableArray());
}
