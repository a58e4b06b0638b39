using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>What a cell may hold, in few words.</summary>
internal static class KindWords
{
    public static string Of(KindDefinition kind)
    {
        var words = new List<string> { kind.Base.ToString().ToLowerInvariant() };
        if (kind.Base == KindBase.Decimal)
            words.Add(FormattableString.Invariant($"scale {kind.Scale}"));
        if (kind.Min is { } min)
            words.Add("from " + min.Value);
        if (kind.Max is { } max)
            words.Add("to " + max.Value);
        if (!kind.Unit.IsEmpty)
            words.Add("in " + kind.Unit.Wordings[0].Text);
        return string.Join(", ", words);
    }

    public static Phrase Blank(BlankMeaning blank) => blank switch
    {
        BlankMeaning.Zero => new("作 0 计", "count as 0"),
        BlankMeaning.Unknown => new("未知，相关规则不核对", "are unknown: rules that read them are not evaluated"),
        _ => new("不允许", "are errors"),
    };
}
