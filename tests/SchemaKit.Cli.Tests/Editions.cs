using SchemaKit.Cli.Definitions;
using SchemaKit.Compiler.Binding;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests;

/// <summary>The two editions of the form, to choose from.</summary>
internal static class Editions
{
    private const string ProactiveDisclosure2021 = """
        二、主动公开政府信息情况
        | 第二十条第（一）项 |
        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        | 规章 | 0 | 0 | 0 |
        | 行政规范性文件 | 3 | 1 | 14 |
        | 第二十条第（五）项 |
        | 信息内容 | 本年处理决定数量 |
        | 行政许可 | 7 |
        | 第二十条第（六）项 |
        | 信息内容 | 本年处理决定数量 |
        | 行政处罚 | 8 |
        | 行政强制 | 9 |
        | 第二十条第（八）项 |
        | 信息内容 | 本年收费金额（单位：万元） |
        | 行政事业性收费 | 1.25 |

        """;

    /// <summary>The published report with section 二 of the later form.</summary>
    public static string MixedDocument
    {
        get
        {
            var seed = Repository.Read("seeds", "ziyang-2020.txt");
            var (start, end) = (seed.IndexOf("二、主动公开政府信息情况", StringComparison.Ordinal), seed.IndexOf("三、收到和处理政府信息公开申请情况", StringComparison.Ordinal));
            return seed[..start] + ProactiveDisclosure2021 + seed[end..];
        }
    }

    /// <summary>Options that offer both.</summary>
    public static string[] Options { get; } = ["--standard", "gov-info-disclosure"];

    public static BoundReport Of2019 => ShippedDefinitions.Get("gov-info-disclosure/2019");

    public static BoundReport Of2021 => ShippedDefinitions.Get("gov-info-disclosure/2021");
}
