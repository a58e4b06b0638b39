using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>The ledger as a table: rules against artifacts, with a letter for each reason.</summary>
internal sealed class LedgerDocs
{
    private readonly DocsTexts _texts;
    private readonly List<Phrase> _reasons = [];

    private LedgerDocs(DocsTexts texts) => _texts = texts;

    public static DocsPart Of(BoundReport report, DocsTexts texts) => new LedgerDocs(texts).Part(LedgerBuilder.Build(report));

    private DocsPart Part(EnforcementLedger ledger)
    {
        var head = new List<DocsCell> { new(_texts.Of(DocsWords.Rules), 1, 1, DocsCellSort.ColumnHead) };
        head.AddRange(Artifacts.All.Select(a => Cell(a.Name, DocsCellSort.ColumnHead)));
        var grid = new DocsGrid([head], [.. ledger.Rules.Concat(ledger.Payload).Select(Row)]);
        return new DocsPart("enforcement", 2, _texts.Of(DocsWords.Enforcement), [.. Legend()]) { Grid = grid };
    }

    private IReadOnlyList<DocsCell> Row(LedgerRow row) =>
        [Cell(row.Id, DocsCellSort.RowHead), .. Artifacts.All.Select(a => Cell(Sign(row.Entries[a]), DocsCellSort.Value))];

    private string Sign(LedgerEntry entry) => entry.Standing switch
    {
        Standing.Enforced => "✓",
        Standing.Weakened => "◐ " + LetterOf(entry.Reason),
        _ => "– " + LetterOf(entry.Reason),
    };

    private string LetterOf(Phrase reason)
    {
        if (!_reasons.Contains(reason))
            _reasons.Add(reason);
        return Letter(_reasons.IndexOf(reason));
    }

    private IEnumerable<DocsFact> Legend()
    {
        foreach (var artifact in Artifacts.All)
            yield return DocsFact.Of(new Phrase(artifact.Name, artifact.Name), _texts.Of(artifact.Meaning));
        yield return DocsFact.Of(new Phrase("✓", "✓"), _texts.Of(DocsWords.EnforcedSign));
        yield return DocsFact.Of(new Phrase("◐", "◐"), _texts.Of(DocsWords.WeakenedSign));
        yield return DocsFact.Of(new Phrase("–", "–"), _texts.Of(DocsWords.NotExpressibleSign));
        for (var i = 0; i < _reasons.Count; i++)
            yield return DocsFact.Of(new Phrase(Letter(i), Letter(i)), _texts.Of(_reasons[i]));
    }

    private static string Letter(int index) => ((char)('a' + index)).ToString();

    private static DocsCell Cell(string text, DocsCellSort sort) => new([new DocsWording("", text)], 1, 1, sort);
}
