namespace SchemaKit.Engine.Tests.Reports;

/// <summary>Payloads of <see cref="ListDefinitions.Tables"/>.</summary>
internal sealed record ListPayload
{
    /// <summary>Keys of the roster, parted by blanks.</summary>
    public string Offices { get; init; } = "A B";

    /// <summary>Entries as <c>key received closed median oldest</c>, the overall row without a key; JSON values parted by blanks.</summary>
    public string[] Cases { get; init; } = [];

    public string AllCases { get; init; } = "0 0 0 null";

    /// <summary>Entries as <c>key total times…</c>; <see langword="null"/> if the table is not there.</summary>
    public string[]? Refusals { get; init; }

    public string AllRefusals { get; init; } = "{\"total\":0}";

    /// <summary>Entries as <c>title uses</c>.</summary>
    public string[] Laws { get; init; } = [];

    public string More { get; init; } = "";

    public int Year { get; init; } = 2019;

    public string Organization { get; init; } = "某市";

    public byte[] Bytes => System.Text.Encoding.UTF8.GetBytes("{" + string.Join(",\n", Members().Where(m => m.Length > 0)) + "}");

    private IEnumerable<string> Members()
    {
        yield return $"\"standard\":\"{ReportBuilder.Standard}\",\"edition\":\"{ReportBuilder.Edition}\",\"organization\":\"{Organization}\",\"year\":{Year}";
        yield return $"\"offices\":[{string.Join(",", Words(Offices).Select(o => $"{{\"office\":\"{o}\",\"name\":\"x\"}}"))}]";
        yield return $"\"cases\":{{\"entries\":[{string.Join(",", Cases.Select(c => "{" + Key(Words(c)[0]) + "," + Case(Words(c)[1..]) + "}"))}],\"overall\":{{{Case(Words(AllCases))}}}}}";
        if (Refusals is not null)
            yield return $"\"refusals\":{{\"entries\":[{string.Join(",", Refusals.Select(r => Refusal(Words(r))))}],\"overall\":{AllRefusals}}}";
        yield return $"\"laws\":[{string.Join(",", Laws.Select(l => $"{{\"title\":\"{Words(l)[0]}\",\"uses\":{Words(l)[1]}}}"))}]";
        yield return More;
    }

    private static string Case(string[] cells) => $"\"received\":{cells[0]},\"closed\":{cells[1]},\"time\":{{\"median\":{cells[2]},\"oldest\":{cells[3]}}}";

    private static string Refusal(string[] cells)
    {
        var times = cells[2..].Select(t => $"{{\"times\":{t}}}");
        return $"{{{Key(cells[0])},\"total\":{cells[1]},\"reasons\":{{\"entries\":[{string.Join(",", times)}],\"overall\":{{\"times\":{cells.Length - 2}}}}}}}";
    }

    private static string Key(string key) => key == "null" ? "\"office\":null" : $"\"office\":\"{key}\"";

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
