namespace SchemaKit.Runtime;

/// <summary>Tells whether reports are those of subordinate bodies: of the same year, one of each.</summary>
internal static class ChildReports
{
    /// <summary>The first thing that is wrong, at its place in the reports; <see langword="null"/> if nothing is. What is not known cannot contradict.</summary>
    public static PayloadFault? WrongIn(IReadOnlyCollection<ReportData> children, ReportData own)
    {
        var byCode = new Dictionary<string, int>(StringComparer.Ordinal);
        var byName = new Dictionary<string, (int Position, string? Code)>(StringComparer.Ordinal);
        var position = 0;
        foreach (var child in children)
        {
            if (own.Year is >= 1 and <= PayloadReader.MaxYear && child.Year != own.Year)
                return Fault(position, "year", NumberText.Plain(own.Year), NumberText.Plain(position));

            if (FirstOf(child, byCode, byName) is { } first)
                return Fault(position, "organization", child.Organization, NumberText.Plain(first), NumberText.Plain(position));

            if (child.OrganizationCode is { } code)
                byCode.TryAdd(code, position);
            if (child.Organization.Length > 0)
                byName.TryAdd(child.Organization, (position, child.OrganizationCode));
            position++;
        }

        return null;
    }

    /// <summary>Bodies are the same by their code where both have one, else by name.</summary>
    private static int? FirstOf(ReportData child, Dictionary<string, int> byCode, Dictionary<string, (int Position, string? Code)> byName)
    {
        if (child.OrganizationCode is { } code && byCode.TryGetValue(code, out var ofCode))
            return ofCode;

        return byName.TryGetValue(child.Organization, out var ofName) && (child.OrganizationCode is null || ofName.Code is null) ? ofName.Position : null;
    }

    private static PayloadFault Fault(int position, string key, params IReadOnlyList<string> arguments) =>
        new(PayloadRules.WrongChild, $"/{NumberText.Plain(position)}/{key}", null, arguments);
}
