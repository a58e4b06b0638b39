using System.Text;

namespace SchemaKit.Benchmarks.Payloads;

/// <summary>Chinese prose with figures and line breaks, as sections of a report hold it.</summary>
internal static class Narrative
{
    private const int BytesOfCharacter = 3;

    private static readonly string[] Clauses =
    [
        "本年度，我局认真贯彻落实《中华人民共和国政府信息公开条例》，", "主动公开政府信息", "依法办理依申请公开事项，", "进一步健全工作制度，",
        "加强组织领导，", "加大政策解读力度，", "及时回应社会关切，", "规范公开目录和公开指南；", "未发生因政府信息公开被提起行政诉讼的情况。", "存在的主要问题是公开内容不够全面，",
        "下一步将拓宽公开渠道，", "组织业务培训", "不断提高公开质量和实效。\n",
    ];

    /// <param name="bytes">How long it is in UTF-8, to a few bytes.</param>
    public static string Of(int bytes, Random random)
    {
        var text = new StringBuilder();
        while (Encoding.UTF8.GetByteCount(text.ToString()) is var length && length < bytes)
        {
            var clause = Clauses[random.Next(Clauses.Length)];
            text.Append(clause.AsSpan(0, Math.Min(clause.Length, 1 + ((bytes - length) / BytesOfCharacter))));
            if (random.Next(4) == 0)
                text.Append(random.Next(1_000)).Append('条').Append('，');
        }

        return text.ToString();
    }
}
