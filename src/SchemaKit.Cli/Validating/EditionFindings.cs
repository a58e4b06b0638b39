namespace SchemaKit.Cli.Validating;

/// <summary>The findings that a report is not of one edition, or not of the one it names.</summary>
internal static class EditionFindings
{
    public const string MixedEditions = "mixed-editions";
    public const string MislabelledEdition = "mislabelled-edition";

    /// <param name="parts">Each edition, with the tables that follow it and no other.</param>
    public static Violation Mixed(IReadOnlyList<(string Edition, IReadOnlyList<string> Tables)> parts) => Of(
        MixedEditions,
        "",
        $"混用不同版次的表格：{string.Join("；", parts.Select(p => $"{p.Edition} 版（{string.Join("、", p.Tables)}）"))}；各表按其所属版次核对",
        $"mixes editions {string.Join(" and ", parts.Select(p => $"{p.Edition} ({string.Join(", ", p.Tables)})"))}; each table is judged by its own");

    public static Violation Mislabelled(string named, string edition, IReadOnlyList<string> tables) => Of(
        MislabelledEdition,
        "/edition",
        $"标为 {named} 版，但表格属于 {edition} 版（{string.Join("、", tables)}）；按 {edition} 版核对",
        $"says edition {named}, but its tables are those of edition {edition} ({string.Join(", ", tables)}); it is judged by {edition}");

    /// <summary>The verdict with the finding first.</summary>
    public static ValidationResult AddTo(ValidationResult result, Violation finding) =>
        new(result.Rules, [finding, .. result.Violations], result.NotEvaluated, result.Notes);

    private static Violation Of(string rule, string pointer, string chinese, string english) =>
        CommandFinding.Of(rule, pointer, new LocalizedText(("zh-Hans", chinese), ("en", english)));
}
