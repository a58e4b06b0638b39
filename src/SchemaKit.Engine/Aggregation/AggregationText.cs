using System.Globalization;

namespace SchemaKit.Engine.Aggregation;

/// <summary>Words what is found when reports are summed.</summary>
internal static class AggregationText
{
    public static LocalizedText Missing(string body) => Text($"No report of \"{body}\" is there", $"缺少“{body}”的报告");

    public static LocalizedText Duplicate(string first) => Text($"The body has reported before, at {first}; this report is not summed", $"该机关已有报告（{first}），本报告未计入");

    public static LocalizedText Late(DateOnly published, DateOnly deadline) =>
        Text($"Published on {Of(published)}, after {Of(deadline)}; it is summed", $"发布于 {Of(published)}，晚于 {Of(deadline)}，已计入");

    public static LocalizedText Undated(DateOnly deadline) =>
        Text($"Does not say whether it was published by {Of(deadline)}; it is summed", $"没有发布日期，不知是否在 {Of(deadline)} 前发布，已计入");

    public static LocalizedText Unexpected { get; } = Text("The body is not among those expected; its report is summed", "该机关不在应报名单中，已计入");

    public static LocalizedText WrongYear(int wanted, int? found) =>
        Text($"Of the reporting year {Of(found)}, not {Of(wanted)}; it is not summed", $"报告年度为 {Of(found)}，不是 {Of(wanted)}，未计入");

    public static LocalizedText WrongDefinition(string wanted, string found) =>
        Text($"Follows {found}, not {wanted}; it is not summed", $"依据 {found}，不是 {wanted}，未计入");

    public static LocalizedText Broken(Violation first, int count) => new(
        ("zh-Hans", $"{first.Id}：{first.Messages.In("zh-Hans")}{(count > 1 ? $"；共 {count} 处" : "")}，未计入"),
        ("en", $"{first.Id}: {first.Messages.In("en")}{(count > 1 ? $"; {count} findings in all" : "")}; it is not summed"));

    public static LocalizedText Unreadable(Violation why) => Text($"{why.Messages.In("en")}; it is not summed", $"{why.Messages.In("zh-Hans")}，未计入");

    public static LocalizedText UnknownSum(int reports) =>
        Text($"Blank or unknown in {reports} {(reports == 1 ? "report" : "reports")}, so the sum is unknown", $"有 {reports} 份报告留空或不详，合计不详");

    public static LocalizedText SumOutOfRange(string sum) => Text($"The sum {sum} is not within the bounds of the cell", $"合计 {sum} 超出该单元格的范围");

    public static LocalizedText BlankCounted(int cells, int reports) => Text(
        $"{cells} blank {(cells == 1 ? "cell" : "cells")} in {reports} {(reports == 1 ? "report" : "reports")} counted as 0", $"{reports} 份报告中的 {cells} 个空白单元格按 0 计");

    public static LocalizedText SpecialsTaken(int cells) => Text(
        $"{cells} special {(cells == 1 ? "value" : "values")} counted as the definition says for sums", $"{cells} 个特殊值按定义中对合计的规定计");

    public static LocalizedText NotSummed(int cells) => Text(
        $"{cells} {(cells == 1 ? "cell holds" : "cells hold")} no figure to sum (text, date, year or code) and {(cells == 1 ? "is" : "are")} left blank", $"{cells} 个单元格不是可加的数字（文字、日期、年份或代码），留空");

    public static LocalizedText EntriesNotSummed { get; } = Text(
        "Entries of lists are not summed: the lists are empty, their overall rows are the sums", "列表条目不合计：列表为空，合计行为各报告之和");

    private static LocalizedText Text(string english, string chinese) => new(("zh-Hans", chinese), ("en", english));

    private static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Of(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
