using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

internal static class Docs
{
    /// <summary>The printed label, with its number, in every language that has one.</summary>
    public static EmitDoc Of(Captions captions, IReadOnlyList<string> languages) =>
        new(Printed(captions, languages), captions.Note, captions.Citation);

    public static LocalizedString Printed(Captions captions, IReadOnlyList<string> languages) =>
        captions.Label.IsEmpty
            ? LocalizedString.Empty
            : new LocalizedString(languages.Select(l => new Wording(l, captions.Printed(l))).ToEquatableArray());
}
