namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>A heading or name of the page itself, in the languages that it can be in.</summary>
internal readonly record struct DocsWord(string Chinese, string English)
{
    public string In(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
}

internal static class DocsWords
{
    public static readonly DocsWord Contents = new("目录", "Contents");
    public static readonly DocsWord Kinds = new("数值种类", "Kinds of values");
    public static readonly DocsWord Tables = new("表", "Tables");
    public static readonly DocsWord Rules = new("规则", "Rules");
    public static readonly DocsWord Edition = new("标准与版本", "Standard and edition");
    public static readonly DocsWord InForce = new("适用年度", "In force");
    public static readonly DocsWord Citation = new("依据", "Citation");
    public static readonly DocsWord Narrative = new("文字部分", "Text");
    public static readonly DocsWord Note = new("说明", "Note");
    public static readonly DocsWord Sentence = new("规则内容", "Rule");
    public static readonly DocsWord Text = new("文字表述", "Text");
    public static readonly DocsWord Formula = new("公式", "Formula");
    public static readonly DocsWord Weight = new("性质", "Status");
    public static readonly DocsWord Years = new("年度", "Years");
    public static readonly DocsWord Instances = new("实例", "Instances");
    public static readonly DocsWord Cells = new("单元格", "Cells");
    public static readonly DocsWord Blank = new("空格", "Blank cells");
    public static readonly DocsWord Entry = new("每个条目一行", "One row for each entry");
    public static readonly DocsWord OverallRow = new("总行", "Overall row");
    public static readonly DocsWord Key = new("键", "Key");
    public static readonly DocsWord PerRow = new("每行一例", "one for each row");
    public static readonly DocsWord ExplainedBy = new("脚注说明于", "Explained by a footnote on");
    public static readonly DocsWord Above = new("栏目见", "Columns as in");
    public static readonly DocsWord Total = new("合计", "Total");
}
