using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Engine.Tests.Reports;

/// <summary>One value kind of each sort.</summary>
internal static class Kinds
{
    public const long MostCount = 9_007_199_254_740_991;
    public const long MostScaled = 999_999_999_999_999;

    public static BoundKind Count { get; } = Of("count", KindBase.Integer, 0, 0, MostCount);

    public static BoundKind Change { get; } = Of("change", KindBase.Integer, 0, -MostCount, MostCount);

    public static BoundKind Money { get; } = Of("money", KindBase.Decimal, 2, -MostScaled, MostScaled);

    public static BoundKind WholeMoney { get; } = Of("wholeMoney", KindBase.Decimal, 0, -MostScaled, MostScaled);

    public static BoundKind Rate { get; } = Of("rate", KindBase.Decimal, 4, 0, 10_000);

    public static BoundKind Year { get; } = Of("year", KindBase.Year, 0, 1, 9999);

    public static BoundKind Date { get; } = Of("date", KindBase.Date, 0, 1, 3_652_059);

    public static BoundKind Text { get; } = Of("text", KindBase.Text, 0, 0, 0);

    public static BoundKind Code { get; } = Of("level", KindBase.Code, 0, 0, 1, "city", "county");

    private static BoundKind Of(string id, KindBase kind, int scale, long min, long max, params string[] codes) => new(
        id, kind, scale, min, max, LocalizedString.Empty, [], [.. codes.Select(c => new CodeDefinition(Trees.Located(c), LocalizedString.Empty))]);
}
