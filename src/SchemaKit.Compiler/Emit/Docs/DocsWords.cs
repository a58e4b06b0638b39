using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>The headings and names of a page itself.</summary>
internal static class DocsWords
{
    public static readonly Phrase Contents = new("目录", "Contents");
    public static readonly Phrase Kinds = new("数值种类", "Kinds of values");
    public static readonly Phrase Tables = new("表", "Tables");
    public static readonly Phrase Rules = new("规则", "Rules");
    public static readonly Phrase Edition = new("标准与版本", "Standard and edition");
    public static readonly Phrase InForce = new("适用年度", "In force");
    public static readonly Phrase Citation = new("依据", "Citation");
    public static readonly Phrase Narrative = new("文字部分", "Text");
    public static readonly Phrase Note = new("说明", "Note");
    public static readonly Phrase Sentence = new("规则内容", "Rule");
    public static readonly Phrase Text = new("文字表述", "Text");
    public static readonly Phrase Formula = new("公式", "Formula");
    public static readonly Phrase Weight = new("性质", "Status");
    public static readonly Phrase Years = new("年度", "Years");
    public static readonly Phrase Instances = new("实例", "Instances");
    public static readonly Phrase Cells = new("单元格", "Cells");
    public static readonly Phrase Blank = new("空格", "Blank cells");
    public static readonly Phrase Entry = new("每个条目一行", "One row for each entry");
    public static readonly Phrase OverallRow = new("总行", "Overall row");
    public static readonly Phrase Key = new("键", "Key");
    public static readonly Phrase PerRow = new("每行一例", "one for each row");
    public static readonly Phrase ExplainedBy = new("脚注说明于", "Explained by a footnote on");
    public static readonly Phrase Above = new("栏目见", "Columns as in");
    public static readonly Phrase Enforcement = new("各产物如何执行规则", "What enforces each rule");
    public static readonly Phrase EnforcedSign = new("全部执行", "enforced");
    public static readonly Phrase WeakenedSign = new("部分执行", "weakened");
    public static readonly Phrase NotExpressibleSign = new("不能表达", "not expressible");
    public static readonly Phrase Total = new("合计", "Total");
}
