namespace SchemaKit.Runtime;

/// <summary>What a report holds of a list beside the fixed cells.</summary>
/// <param name="Entries">Its entries.</param>
/// <param name="HasOverall">Whether it has its overall row, whose cells are fixed ones. Only an optional table may lack it.</param>
internal readonly record struct ListData(EntryArray Entries, bool HasOverall)
{
    /// <summary>Whether the report has the table at all.</summary>
    public bool IsPresent { get; init; } = true;

    /// <summary>The entries of the lists that stand in the overall row.</summary>
    public EntryData InOverall
    {
        get => field ?? EntryData.Blank;
        init => field = value.Equals(EntryData.Blank) ? null : value;
    }

    /// <summary>What a new report has.</summary>
    public static ListData Initial(ListIndex list) => list.List.IsOptional ? new(default, false) { IsPresent = false } : new(default, list.List.HasOverall);
}
