using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Documents.Layout;
using Kind = SchemaKit.Documents.ExtractionNoteKind;

namespace SchemaKit.Documents;

/// <summary>Collects the notes on a document and words them, in Chinese for languages that start with <c>zh</c>, else in English.</summary>
internal sealed class NoteList(IReadOnlyList<string> languages)
{
    private const int Limit = 1_000;

    private readonly List<ExtractionNote> _notes = [];
    private int _unlisted;

    public IReadOnlyList<ExtractionNote> ToSortedList()
    {
        var sorted = _notes.OrderBy(n => n.Line == 0).ThenBy(n => n.Line).ToList();
        if (_unlisted > 0)
            sorted.Add(new ExtractionNote(Kind.MoreNotes, 0, In(_ => Number(_unlisted), "还有 {0} 条提示未列出", "{0} more notes are not listed")));
        return sorted;
    }

    public void Misread(Misreading misreading)
    {
        Add(
            Kind.Misread,
            0,
            "文本是被误按代码页 {0} 读取的 UTF-8，已还原",
            "The text is UTF-8 that had been read as code page {0}; it was put right",
            _ => Number(misreading.CodePage));
        if (misreading.Lost > 0)
            Add(Kind.LostCharacters, 0, "有 {0} 处文字已丢失，无法还原", "Characters are lost in {0} places and could not be put right", _ => Number(misreading.Lost));
    }

    public void MendedJson(int mended) =>
        Add(Kind.MendedJson, 0, "JSON 有 {0} 处损坏（如缺少引号），修补后读取", "The JSON is damaged in {0} places, such as missing quotes; it was mended to be read", _ => Number(mended));

    public void PlacedByShape(int line, SectionDefinition section, IReadOnlyList<(string From, string To)> renamed) => Add(
        Kind.PlacedByShape,
        line,
        "“{0}”的数据用的是其他程序的名称，按结构和顺序对应，如 {1}",
        "The figures of '{0}' have another program's names; they were placed by shape and order, such as {1}",
        l => Shown(section.Captions, section.Id.Value, l),
        _ => string.Join(", ", renamed.Select(r => r.From + " = " + r.To)));

    public void DamagedHeading(int line, string text, SectionDefinition section) => Add(
        Kind.DamagedHeading, line, "标题“{0}”文字有缺损，视为“{1}”", "The heading '{0}' is damaged; it was taken for '{1}'", _ => text, l => Shown(section.Captions, section.Id.Value, l));

    public void TitleNotFound() =>
        Add(Kind.TitleNotFound, 0, "未找到标题行：标题中应有机关名称和年度", "No title line was found: it names the organization and the year");

    public void OrganizationNotFound(int line) =>
        Add(Kind.OrganizationNotFound, line, "标题中未见机关名称", "The title does not name the organization");

    public void OrganizationUncertain(int line, string before) =>
        Add(Kind.OrganizationUncertain, line, "机关名称可能从上一行“{0}”开始", "The organization's name may begin on the line before, '{0}'", _ => before);

    public void MissingSection(SectionDefinition section) =>
        Add(Kind.MissingSection, 0, "未找到标题“{0}”", "The heading '{0}' was not found", l => Shown(section.Captions, section.Id.Value, l));

    public void HeadingByNumber(int line, string text, SectionDefinition section) => Add(
        Kind.HeadingByNumber, line, "按编号将“{0}”视为“{1}”", "'{0}' was taken for '{1}' by its number", _ => text, l => Shown(section.Captions, section.Id.Value, l));

    public void MissingTable(BoundTable table) =>
        Add(table, Kind.MissingTable, 0, "未找到表“{0}”", "The table '{0}' was not found", l => Shown(table, l));

    public void UnknownHeader(int line, BoundTable table) => Add(
        table, Kind.UnknownHeader, line, "表“{0}”的表头与定义的列不符，未读取该表", "The header of '{0}' is not that of the definition; the table was not read", l => Shown(table, l));

    public void AmbiguousHeader(int line) =>
        Add(Kind.UnknownHeader, line, "此表头不能确定属于哪个表，未读取", "It cannot be told to which table this header belongs; the table was not read");

    public void JumbledHeader(int line, BoundTable table) => Add(
        table, Kind.JumbledHeader,
        line,
        "表“{0}”的表头文字错乱，但用字与定义的各列一致，按定义的列顺序读取",
        "The column labels of '{0}' are jumbled; their letters are all there, and the columns were taken in the order of the definition",
        l => Shown(table, l));

    public void MissingRow(int line, BoundTable table, BoundNode? row) =>
        Add(table, Kind.MissingRow, line, "表“{0}”中未找到行“{1}”", "The row '{1}' of '{0}' was not found", l => Shown(table, l), l => Shown(row, l));

    public void UnknownRow(int line, BoundTable table, string label) =>
        Add(table, Kind.UnknownRow, line, "表“{0}”没有这样的行：“{1}”，其数据未读取", "'{0}' has no row '{1}'; its values were not read", l => Shown(table, l), _ => label);

    public void AmbiguousRow(int line, BoundTable table, string label) => Add(
        table, Kind.UnknownRow, line, "表“{0}”中不能确定“{1}”是哪一行，其数据未读取", "It cannot be told which row of '{0}' '{1}' is; its values were not read", l => Shown(table, l), _ => label);

    public void RepeatedRow(int line, BoundTable table, BoundNode? row) => Add(
        table, Kind.RepeatedRow, line, "表“{0}”的行“{1}”重复出现，以第一次为准", "The row '{1}' of '{0}' stands there again; the first one counts", l => Shown(table, l), l => Shown(row, l));

    public void TooFewValues(int line, BoundTable table, BoundNode? row, int found, int width) => Add(
        table, Kind.TooFewValues,
        line,
        "表“{0}”的行“{1}”应有 {3} 个数据，只找到 {2} 个，未读取",
        "The row '{1}' of '{0}' has {2} of {3} values; it was not read",
        l => Shown(table, l), l => Shown(row, l), _ => Number(found), _ => Number(width));

    public void TooManyValues(int line, BoundTable table, BoundNode? row, int found, int width) => Add(
        table, Kind.TooManyValues,
        line,
        "表“{0}”的行“{1}”应有 {3} 个数据，找到 {2} 个单元格，无法对应到列，未读取",
        "The row '{1}' of '{0}' has {2} cells for {3} columns, and which is which cannot be told; it was not read",
        l => Shown(table, l), l => Shown(row, l), _ => Number(found), _ => Number(width));

    public void DetachedValues(int line, BoundTable table, BoundNode? row) => Add(
        table, Kind.DetachedValues, line, "不能确定此处数据是否属于表“{0}”的行“{1}”，未读取", "It cannot be told whether the values here belong to the row '{1}' of '{0}'; they were not read", l => Shown(table, l), l => Shown(row, l));

    public void PlacedByOrder(int line, BoundTable table, BoundNode row, int labelLine) => Add(
        table, Kind.PlacedByOrder,
        line,
        "此处数据与行名分离，按前后各行的数目和顺序，读作表“{0}”的行“{1}”（行名在第 {2} 行）",
        "The values here stand apart from their label; by number and order of the rows around them they are the row '{1}' of '{0}' (its label is on line {2})",
        l => Shown(table, l), l => Shown(row, l), _ => Number(labelLine));

    public void UnreadableValue(int line, BoundCell cell, string text) =>
        Add(cell.Table, Kind.UnreadableValue, line, "“{0}”无法读作数据：“{1}”", "'{1}' cannot be read as a value of '{0}'", l => Shown(cell, l), _ => text);

    public void ValueOutOfBounds(int line, BoundCell cell, string text) =>
        Add(cell.Table, Kind.ValueOutOfBounds, line, "“{0}”的数值“{1}”超出范围", "'{1}' is outside the bounds of '{0}'", l => Shown(cell, l), _ => text);

    public void UnitMissing(int line, BoundCell cell, string text) => Add(
        cell.Table, Kind.UnitMissing,
        line,
        "“{0}”的数值“{1}”未注明单位，按“{2}”读取",
        "'{1}' of '{0}' has no unit; it was read in '{2}'",
        l => Shown(cell, l), _ => text, cell.Kind.Unit.In);

    public void AnnotationDropped(int line, BoundCell cell, string remark) =>
        Add(cell.Table, Kind.AnnotationDropped, line, "“{0}”的附注“{1}”未读取", "The remark '{1}' at '{0}' was left out", l => Shown(cell, l), _ => remark);

    public void UnplacedText(int line, string text) =>
        Add(Kind.UnplacedText, line, "表外文字未读取：“{0}”", "This text belongs to no table: '{0}'", _ => text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shown(Captions captions, string id, string language) =>
        captions.Printed(language) is { Length: > 0 } label ? label : id;

    private static string Shown(BoundTable table, string language) => Shown(table.Definition.Captions, table.Id, language);

    /// <summary>The only row of a record table has no name.</summary>
    private static string Shown(BoundNode? node, string language) =>
        node is null ? "1" : Shown(node.Definition.Captions, node.Id, language);

    private static string Shown(BoundCell cell, string language) =>
        (cell.Row is null ? Shown(cell.Table, language) : Shown(cell.Row, language)) + " · " + Shown(cell.Column, language);

    private void Add(Kind kind, int line, string chinese, string english, params Func<string, string>[] arguments) =>
        Add(null, kind, line, chinese, english, arguments);

    private void Add(BoundTable? table, Kind kind, int line, string chinese, string english, params Func<string, string>[] arguments)
    {
        if (_notes.Count == Limit)
        {
            _unlisted++;
            return;
        }

        _notes.Add(new ExtractionNote(kind, line, In(arguments, chinese, english)) { Table = table?.Id });
    }

    private LocalizedText In(Func<string, string> argument, string chinese, string english) => In([argument], chinese, english);

    private LocalizedText In(Func<string, string>[] arguments, string chinese, string english) =>
        new([.. languages.Select(l => (l, Word(l, l.StartsWith("zh", StringComparison.Ordinal) ? chinese : english, arguments)))]);

    private static string Word(string language, string format, Func<string, string>[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, format, [.. arguments.Select(a => (object)Visible.Quote(a(language)))]);
}
