using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Binding;

/// <summary>Resolves every name of a definition and lays its rules out over cells.</summary>
internal static class Binder
{
    private static readonly string[] HeadMembers = ["standard", "edition", "organization", "organizationCode", "year", "title", "publicationDate", "footnotes"];

    /// <summary>Binds what can be bound; faults are reported and the parts they stand in left out.</summary>
    /// <param name="isSound">Whether the definition is known to be without fault, so that what may not be needed is bound when it is.</param>
    public static BoundReport Bind(ReportDefinition definition, DiagnosticBag diagnostics, CancellationToken cancellation, bool isSound = false)
    {
        var tableBinder = new TableBinder(new KindBinder(definition.Kinds, diagnostics), diagnostics);
        var order = PrintedOrder(definition, diagnostics);
        var members = definition.Rosters.Select(r => new BoundMember(null, tableBinder.Bind(r))).ToList();
        foreach (var (text, table) in order)
        {
            cancellation.ThrowIfCancellationRequested();
            members.Add(text is null ? new BoundMember(null, tableBinder.Bind(table!)) : new BoundMember(text, null));
        }

        CheckRootKeys(members, diagnostics);
        var tables = members.Where(m => m.Table is { List: not { Definition.IsRoster: true } }).Select(m => m.Table!).ToList();
        var rules = new RuleSetBinder(definition, tables, tableBinder.Lists, tableBinder.Cells, diagnostics);
        var implied = rules.BindImplied(cancellation);
        return new BoundReport
        {
            Definition = definition,
            Members = members,
            Tables = tables,
            Lists = tableBinder.Lists,
            Cells = tableBinder.Cells,
            Rules = isSound ? rules.BindWrittenLate() : rules.BindWritten(cancellation),
            Totals = TotalOrder.Of(implied),
            ListTotals = ListTotalOrder.Of(implied, tableBinder.Cells),
        };
    }

    /// <summary>The texts and tables as the sections print them; tables that no section names follow at the end.</summary>
    private static List<(SectionDefinition? Text, TableDefinition? Table)> PrintedOrder(ReportDefinition definition, DiagnosticBag diagnostics)
    {
        var order = new List<(SectionDefinition?, TableDefinition?)>();
        var placed = new HashSet<TableDefinition>();
        foreach (var section in definition.Sections)
        {
            if (section.Tables is null)
                order.Add((section, null));

            foreach (var name in section.Tables ?? [])
            {
                var table = definition.Tables.FirstOrDefault(t => t.Id.Value == name.Value);
                if (table is null)
                    diagnostics.ReportUnknownTable(name, definition.Tables.Select(t => t.Id.Value));
                else if (!placed.Add(table))
                    diagnostics.ReportTablePrintedTwice(name);
                else
                    order.Add((null, table));
            }
        }

        foreach (var table in definition.Tables.Where(t => !placed.Contains(t)))
        {
            if (definition.Sections.Count > 0)
                diagnostics.ReportTableInNoSection(table.Id);
            order.Add((null, table));
        }

        return order;
    }

    private static void CheckRootKeys(List<BoundMember> members, DiagnosticBag diagnostics)
    {
        var keys = new HashSet<string>(HeadMembers, StringComparer.OrdinalIgnoreCase);
        foreach (var member in members)
        {
            if (!keys.Add(member.Id))
                diagnostics.ReportRootKeyTaken(member.Text?.Id ?? member.Table!.Definition.Id);
        }
    }
}
