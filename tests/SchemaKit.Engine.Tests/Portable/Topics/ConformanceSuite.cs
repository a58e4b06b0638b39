namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>The topics of the suite, by the names of their files.</summary>
internal static class ConformanceSuite
{
    public static Dictionary<string, Func<ConformanceTopic>> Topics { get; } = new(StringComparer.Ordinal)
    {
        ["relations"] = RelationTopics.Relations,
        ["sums"] = RelationTopics.Sums,
        ["tolerance"] = RelationTopics.Tolerance,
        ["blanks"] = ValueTopics.Blanks,
        ["numbers"] = ValueTopics.Numbers,
        ["unusable"] = ValueTopics.Unusable,
        ["dates"] = ValueTopics.Dates,
        ["scale"] = ValueTopics.Scale,
        ["conditions"] = JudgingTopics.Conditions,
        ["years"] = JudgingTopics.Years,
        ["footnotes"] = JudgingTopics.Footnotes,
        ["severities"] = JudgingTopics.Severities,
        ["functions"] = FunctionTopics.Functions,
        ["rounding"] = FunctionTopics.Rounding,
        ["quotients"] = FunctionTopics.Quotients,
        ["expansion"] = ExpansionTopics.Expansion,
        ["fixed-tables"] = ExpansionTopics.FixedTables,
        ["specials"] = SpecialTopics.Specials,
        ["lists"] = ListTopics.Lists,
        ["nested-lists"] = ListTopics.NestedLists,
        ["partners"] = ListTopics.Partners,
        ["rows"] = RowTopics.Rows,
        ["keys"] = ListTopics.Keys,
        ["prior"] = OtherReportTopics.Prior,
        ["children"] = OtherReportTopics.Children,
    };
}
