using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.Sql.Joins;
using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>The rows that one group of instances reads, joined to the first of them.</summary>
internal sealed class RowSources
{
    private readonly SqlLayout _layout;
    private readonly SqlDialect _dialect;
    private readonly SqlName? _prior;
    private readonly InstanceRows _about;
    private readonly SqlAlias _first;
    private readonly Dictionary<string, SqlRow> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqlGroup> _groups = new(StringComparer.Ordinal);
    private readonly List<SqlJoin> _joins = [];
    private readonly List<SqlCode> _filters = [];
    private readonly SqlNames? _renamed;
    private SqlAlias? _last;

    /// <param name="prior">The view of each report's report of the year before.</param>
    /// <param name="start">For instances about whole reports: the table that has a row for each; <see langword="null"/> for that of the reports.</param>
    /// <param name="isOnly">Whether nothing will be joined, so that columns need no table before them.</param>
    public RowSources(SqlLayout layout, SqlDialect dialect, SqlName? prior, InstanceRows about, BoundTable? start, bool isOnly)
    {
        (_layout, _dialect, _prior, _about) = (layout, dialect, prior, about);
        _renamed = dialect.TellsJoinedColumnsByName ? new SqlNames() : null;
        _first = isOnly ? SqlAlias.None : new("t", _renamed);
        Start = StartOf(start);
    }

    /// <summary>The first row; that of the reports where the row that the instance is about may be missing.</summary>
    public SqlRow Start { get; }

    public SqlCode ReportId => Start[SqlLayout.ReportId];

    /// <summary>What holds of the rows besides the conditions of the rule; empty if nothing does.</summary>
    public IReadOnlyList<SqlCode> Filters => _filters;

    public bool HasJoins => _joins.Count > 0;

    public SqlCode From => _dialect.From(Start.Table.Name, _first, _joins);

    public SqlRow Reports => Start.Table == _layout.Reports ? Start : Joined("r", _layout.Reports, isOuter: false, [OnReport(ReportSource.Own)]);

    public void AddFilter(SqlCode condition) => _filters.Add(condition);

    /// <summary>The row of a fixed table, or the overall row of a list.</summary>
    public SqlRow Fixed(BoundTable table, ReportSource source)
    {
        var of = _layout.FixedOf(table);
        if (source == ReportSource.Own && Start.Table == of)
            return Start;

        var isOptional = table.List is { Definition.IsOptional: true };
        var key = source + "." + of.Name.Value;
        return Joined(key, of, isOptional, [OnReport(source)]);
    }

    /// <summary>The row that the instance is about, or the entry above it; in another report the row of the same key.</summary>
    public SqlRow? This(BoundTable list, ReportSource source)
    {
        if (source == ReportSource.Own)
            return list == _about.List ? OfInstance() : Above();

        return list != _about.List ? null : _about.IsOverall ? Fixed(list, source) : SameKey(list, Start, source);
    }

    /// <summary>The row of another list with the key of the instance's row, or of the entry above it.</summary>
    public SqlRow? Partner(BoundTable list, ReportSource source)
    {
        var isAbove = _about.Parent is { } parent && _about.List!.List!.Roster != list.List!.Roster && parent.List!.Roster == list.List.Roster;
        if (isAbove ? _about.IsInOverall : _about.IsOverall)
            return list.List!.HasFixedOverall ? Fixed(list, source) : null;

        return SameKey(list, isAbove ? Above() : Start, source);
    }

    /// <summary>The overall row of a list; of a nested one its cells in the entry above.</summary>
    public SqlRow? Overall(BoundTable list, ReportSource source)
    {
        if (list.List!.Parent is not { } parent)
            return list.List.HasOverall ? Fixed(list, source) : null;

        var isEntry = parent == _about.List ? !_about.IsOverall : parent == _about.Parent && !_about.IsInOverall;
        var row = isEntry ? This(parent, source) : null;
        return row is null || !list.List.HasOverall ? null : row with { FirstCell = parent.List!.EntryCells.First(c => c.Owner == list).Offset };
    }

    /// <summary>All entries of a list in a report.</summary>
    public SqlGroup Entries(BoundTable list, ReportSource source)
    {
        var table = _layout.EntriesOf(list);
        return Group(source + "*" + table.Name.Value, table, [OnReport(source)]);
    }

    /// <summary>The entries nested in the row that the instance is about, or in the entry above it; none where no such list can stand.</summary>
    public SqlGroup? NestedEntries(BoundTable list)
    {
        var (parent, table) = (list.List!.Parent, _layout.EntriesOf(list));
        var isOverall = parent == _about.List ? _about.IsOverall : _about.IsInOverall;
        if ((parent != _about.List && parent != _about.Parent) || (isOverall && list.List.HasOverall))
            return null;

        var place = isOverall ? _dialect.Place(-1) : Start[parent == _about.List ? SqlLayout.Position : SqlLayout.ParentPosition];
        return Group("nested*" + table.Name.Value, table, [OnReport(ReportSource.Own), (SqlLayout.ParentPosition, place)],
            isOverall && parent == _about.List && OfInstance() is { IsOptional: true } holder ? holder : null);
    }

    private SqlRow StartOf(BoundTable? start)
    {
        if (_about.List is not { } list)
            return new SqlRow(_first, start is null ? _layout.Reports : _layout.FixedOf(start), false);

        if (_about.IsOverall)
            return new SqlRow(_first, list.List!.Definition.IsOptional ? _layout.Reports : _layout.FixedOf(list), false);

        var row = new SqlRow(_first, _layout.EntriesOf(list), false);
        if (list.List!.Parent is not null)
            AddFilter(_about.IsInOverall ? (SqlCode)$"{row[SqlLayout.ParentPosition]} = -1" : $"{row[SqlLayout.ParentPosition]} >= 0");
        return row;
    }

    private SqlRow OfInstance() => _about.IsOverall ? Fixed(_about.List!, ReportSource.Own) : Start;

    private SqlRow Above() => _about.IsInOverall
        ? Joined("above", _layout.FixedOf(_about.Parent!), isOuter: false, [OnReport(ReportSource.Own)])
        : Joined("above", _layout.EntriesOf(_about.Parent!), isOuter: false, [OnReport(ReportSource.Own), (SqlLayout.Position, Start[SqlLayout.ParentPosition])]);

    /// <summary>The entry of the key that a row has; there is none where entries have no key.</summary>
    private SqlRow? SameKey(BoundTable list, SqlRow row, ReportSource source)
    {
        var table = _layout.EntriesOf(list);
        if (list.List!.KeyId is null || row.Table.Columns.All(c => c.Role != SqlColumnRole.Key))
            return null;

        return Joined(source + "=" + table.Name.Value + "=" + row.Alias, table, isOuter: true, [OnReport(source), (SqlLayout.Key, row[SqlLayout.Key])]);
    }

    /// <summary>What a row of one of the reports has for its id.</summary>
    private (SqlName Column, SqlCode Value) OnReport(ReportSource source)
    {
        if (source == ReportSource.Own)
            return (SqlLayout.ReportId, ReportId);

        if (_last is null)
        {
            _last = new SqlAlias("p", _renamed);
            _joins.Insert(0, new SqlJoin(_last, _prior!.Value, IsOuter: false, [(SqlLayout.ReportId, ReportId)]));
        }

        return (SqlLayout.ReportId, _last[SqlLayout.PriorId]);
    }

    private SqlRow Joined(string key, SqlTable table, bool isOuter, IReadOnlyList<(SqlName Column, SqlCode Value)> on)
    {
        if (_rows.TryGetValue(key, out var known))
            return known;

        var row = new SqlRow(new SqlAlias("j" + Text(_rows.Count + 1), _renamed), table, isOuter);
        _joins.Add(new SqlJoin(row.Alias, table.Name, isOuter, on));
        _rows.Add(key, row);
        return row;
    }

    private SqlGroup Group(string key, SqlTable table, IReadOnlyList<(SqlName Column, SqlCode Value)> on, SqlRow? holder = null)
    {
        if (_groups.TryGetValue(key, out var known))
            return known;

        var group = new SqlGroup(new SqlAlias("g" + Text(_groups.Count + 1), _renamed), table) { Holder = holder };
        _joins.Add(group.JoinedOn(on));
        _groups.Add(key, group);
        return group;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
