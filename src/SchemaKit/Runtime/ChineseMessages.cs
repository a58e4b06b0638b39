namespace SchemaKit.Runtime;

/// <summary>Messages in simplified Chinese.</summary>
internal sealed class ChineseMessages : MessageLanguage
{
    public static readonly ChineseMessages Instance = new();

    public override string Blank => "（空）";

    public override string LeftBlank => "（合计栏空白，按 0 计）";

    public override string Comma => "，";

    public override string Difference(string difference, string instance) =>
        instance.Length == 0 ? $"（差 {difference}）" : $"（差 {difference}，{instance}）";

    public override string Sides(string text, string comparison, string operands) => $"{text}：{comparison}（{operands}）";

    public override string Left(string value) => $"左边 {value}";

    public override string Right(string value) => $"右边 {value}";

    public override string More(int count) => $"另 {NumberText.Plain(count)} 项";

    public override string Days(decimal count) => $"{NumberText.Printed(count)} 天";

    public override string Prior(string label) => $"上年 {label}";

    public override string Children(string label) => $"下级合计 {label}";

    public override string Explained(string id, string comparison, string table) => $"{id} 不成立（{comparison}），“{table}”的脚注已作说明";

    public override string Rule(string ruleId) => ruleId switch
    {
        PayloadRules.TooLarge => "数据不超过 8 MiB",
        PayloadRules.InvalidEncoding => "数据用 UTF-8 编码，开头至多一个字节顺序标记",
        PayloadRules.InvalidJson => "数据是合法的 JSON",
        PayloadRules.TooDeep => "嵌套不超过 16 层",
        PayloadRules.NumberTooLong => "数字不超过 1024 个字符",
        PayloadRules.DuplicateKey => "同一对象中，一个键只出现一次",
        PayloadRules.UnknownKey => "只出现定义中有的键",
        PayloadRules.MissingKey => "定义要求的键都在",
        PayloadRules.WrongType => "值的类型与定义一致",
        PayloadRules.WrongDefinition => "数据的标准和版本与定义一致",
        PayloadRules.NotWhole => "此处只填整数",
        PayloadRules.TooManyDigits => "小数位数不超过定义",
        PayloadRules.OutOfRange => "数值在定义的范围内",
        PayloadRules.InvalidValue => "值是定义允许的",
        PayloadRules.BlankForbidden => "此表的单元格不得留空",
        PayloadRules.UndeclaredEntry => "每个条目的键都在名录中",
        PayloadRules.DuplicateEntry => "同一列表中，一个键只出现一次",
        PayloadRules.TooManyEntries => "列表不超过 10000 个条目",
        PayloadRules.WrongPrior => "上年报告属于同一机关、同一标准、上一年度，版本相同或可以转换到本版",
        PayloadRules.WrongChild => "下级机关报告属于同一年度，每个机关一份",
        _ => ruleId,
    };

    public override string Fault(string ruleId, IReadOnlyList<string> arguments)
    {
        var first = At(arguments, 0);
        return ruleId switch
        {
            PayloadRules.TooLarge => $"数据超过 {first} 的上限，未予读取",
            PayloadRules.InvalidEncoding => "从此处起不是 UTF-8 编码，或有第二个字节顺序标记；请以 UTF-8 保存",
            PayloadRules.InvalidJson when first == FaultWords.LoneSurrogate => "字符串中有不成对的代理项，它不是字符",
            PayloadRules.InvalidJson => "此处不是合法的 JSON",
            PayloadRules.TooDeep => $"嵌套超过 {first} 层",
            PayloadRules.NumberTooLong => $"数字超过 {first} 个字符",
            PayloadRules.DuplicateKey when arguments.Count > 2 =>
                $"键“{first}”重复，第一次在第 {arguments[1]} 行第 {arguments[2]} 列；请只保留一个",
            PayloadRules.DuplicateKey => $"键“{first}”重复；请只保留一个",
            PayloadRules.UnknownKey => $"定义中此处没有键“{first}”",
            PayloadRules.MissingKey => $"缺少键“{first}”；没有内容的单元格请写 null",
            PayloadRules.WrongType => $"此处应为{Word(first)}，而不是{Word(At(arguments, 1))}",
            PayloadRules.WrongDefinition => $"此处应为“{first}”，而不是“{At(arguments, 1)}”：数据属于另一标准或版本",
            PayloadRules.NotWhole => $"{first} 不是整数",
            PayloadRules.TooManyDigits => $"{first} 的小数位多于 {At(arguments, 1)} 位",
            PayloadRules.OutOfRange => $"{first} 不在 {At(arguments, 1)} 至 {At(arguments, 2)} 的范围内",
            PayloadRules.InvalidValue => $"“{first}”不可用：{Wanted(At(arguments, 1))}",
            PayloadRules.BlankForbidden => "此处不得留空；没有数量时请填 0",
            PayloadRules.UndeclaredEntry when arguments.Count == 0 => "此条目没有键；请填写名录中的键",
            PayloadRules.UndeclaredEntry => $"名录中没有“{first}”；请在名录中补上，或更正此键",
            PayloadRules.DuplicateEntry => $"“{first}”在此列表中已有条目；请只保留一个",
            PayloadRules.TooManyEntries => $"列表超过 {first} 个条目",
            PayloadRules.WrongPrior when At(arguments, 2) == FaultWords.NoMigration => $"没有从“{At(arguments, 1)}”版到“{first}”版的转换，无法对照这份上年报告",
            PayloadRules.WrongPrior when arguments.Count > 2 => $"无法读取上年报告：{Fault(arguments[2], [.. arguments.Skip(3)])}",
            PayloadRules.WrongPrior => $"此处应为“{first}”，而不是“{At(arguments, 1)}”：这不是上年的报告",
            PayloadRules.WrongChild when arguments.Count > 2 => $"“{first}”在下级机关报告的第 {At(arguments, 1)} 位已有一份，第 {At(arguments, 2)} 位又有一份",
            PayloadRules.WrongChild => $"下级机关报告的第 {At(arguments, 1)} 位不是 {first} 年的报告",
            _ => ruleId,
        };
    }

    public override string BlankCounted(int count) => $"{NumberText.Plain(count)} 个空白单元格按 0 计";

    public override string YearOutOfForce(int year, int first, int last) => $"{NumberText.Plain(year)} 年不在本版适用的年份内（{Years(first, last)}）";

    private static string Wanted(string word) => word switch
    {
        FaultWords.Date => "请按 yyyy-mm-dd 填写日期",
        FaultWords.Code => "请填写代码表中的代码",
        FaultWords.Number or FaultWords.NumberOrNull => "请填写数字，或定义中的特殊值",
        FaultWords.Key => "请填写 1 至 256 个字符的键",
        _ => "请填写文字，不能为空",
    };

    private static string Word(string word) => word switch
    {
        FaultWords.Object => "对象",
        FaultWords.Array => "数组",
        FaultWords.String => "字符串",
        FaultWords.StringOrNull => "字符串或 null",
        FaultWords.Number => "数字",
        FaultWords.NumberOrNull => "数字或 null",
        FaultWords.Boolean => "布尔值",
        FaultWords.Null => " null",
        FaultWords.Text => "文字",
        FaultWords.Date => "日期（yyyy-mm-dd）",
        FaultWords.Code => "代码",
        _ => word,
    };
}
