using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Names the special values of kinds, whose texts may be anything.</summary>
internal static class SpecialNames
{
    public static EquatableArray<EmitSpecials> Of(BoundReport report, ReportNames names) => report.Definition.Kinds
        .Where(k => k.Specials.Count > 0).Select(k => Of(k, names)).ToEquatableArray();

    private static EmitSpecials Of(KindDefinition kind, ReportNames names)
    {
        var name = names.Type(kind.Id.Value, "Special");
        var taken = ReportNames.MembersOf(name);
        var members = new List<EmitSpecial>();
        foreach (var special in kind.Specials)
        {
            var doc = new EmitDoc(special.Label, LocalizedString.Empty, LocalizedString.Empty);
            members.Add(new EmitSpecial(taken.Take(NameOf(special.Text.Value, members.Count + 1)), special.Text.Value, doc));
        }

        return new EmitSpecials(name, new EmitDoc(kind.Label, LocalizedString.Empty, LocalizedString.Empty), members.ToEquatableArray());
    }

    /// <summary>The letters and digits of the text; where that is no name, its number.</summary>
    private static CsName NameOf(string text, int number)
    {
        var words = text.Replace("<", "LessThan").Replace(">", "MoreThan");
        var id = new string(words.Where(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')).ToArray());
        return id.Length == 0 ? CsName.FromIds("Special" + number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : char.IsDigit(id[0]) ? CsName.FromIds("Special" + id)
            : CsName.FromIds(id);
    }
}
