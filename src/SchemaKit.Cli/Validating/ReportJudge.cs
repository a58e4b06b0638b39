using System.Collections.Concurrent;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Files;
using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Xml;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Cli.Validating;

/// <summary>Judges the bytes of one input.</summary>
internal sealed class ReportJudge(DefinitionChoice choice, OtherReports others, Detail detail = Detail.All) : IInputJudge
{
    private readonly ConcurrentDictionary<(string Standard, string Edition), EmittedJudge> _emitted = new();

    /// <summary>By which a payload was judged before. Most name the same edition, and a payload that is without fault by one names it.</summary>
    private volatile EmittedJudge? _latest;

    private volatile JudgedReport? _unasked;

    public JudgedReport Payload(string source, byte[] bytes) => Payload(source, 0, bytes);

    public JudgedReport Line(string file, int number, ReadOnlySpan<byte> bytes) => Payload(file, number, bytes);

    public static JudgedReport NotRead(string source, ReadProblem problem) => NotRead(source, Unreadable.Because(Unreadable.UnreadableInput, problem.Message));

    public static JudgedReport NotRead(string source, ValidationResult result) => new(ExitCode.Unreadable, result) { File = source };

    public static JudgedReport LineNotRead(string file, int number, string rule, params string[] arguments) =>
        new(ExitCode.Unreadable, Unreadable.By(rule, arguments)) { File = file, Line = number };

    public JudgedReport Document(string source, byte[] bytes)
    {
        if (XmlExtractor.IsXml(bytes))
            return Xml(source, bytes);

        var (document, problem) = DocumentExtractor.Extract(choice.All, bytes);
        return document is null ? NotRead(source, problem!) : Document(source, 0, document);
    }

    private JudgedReport Document(string file, int line, DocumentReading document)
    {
        var tables = document.Parts.SelectMany(p => p.Values.Report.Tables).Select(t => t.Id).Distinct().ToList();
        List<JudgedReport> parts = [.. document.Parts.Select((part, position) => Judged(
            part, ReportEngine.JudgePart(part.Values, [.. MissingCells.Of(part.Values)], part.Tables!, tables, withHead: position == 0)))];
        if (parts.Count > 0)
            return MixedReport.Of(Judged(document, new ReportVerdict(parts[0].Result, parts[0].Rules)), [.. parts.Select(p => p with { Document = null })], [.. document.Parts.Select(p => p.OwnTables)]);

        return Judged(document, Beside(document.Values, (prior, unknown) => ReportEngine.JudgeValues(document.Values, [], prior, unknown, ChildrenOf(document.Values.Report))));

        JudgedReport Judged(DocumentReading reading, ReportVerdict verdict)
        {
            var result = UnusableCells.AddTo(verdict.Result, reading);
            return new JudgedReport(result.IsValid && reading.Missing == 0 ? ExitCode.Success : ExitCode.Findings, result)
            {
                File = file,
                Line = line,
                Definition = reading.Values.Report,
                Values = reading.Values,
                Rules = verdict.Rules,
                PriorFile = others.PriorFile,
                Document = reading,
                Tables = reading.Tables,
            };
        }
    }

    private JudgedReport Xml(string source, byte[] bytes)
    {
        var (reading, problem) = XmlExtractor.Extract(bytes);
        if (reading is null)
            return NotRead(source, problem!);

        var judged = Payload(source, 0, reading.Payload!, reading.Places);
        return judged.Values is null ? judged : judged with { Document = new DocumentReading(judged.Values, XmlExtractor.Notes(reading)) };
    }

    /// <param name="places">Where the payload comes from, if it was made of XML.</param>
    private JudgedReport Payload(string file, int line, ReadOnlySpan<byte> utf8, XmlPlaces? places = null) =>
        (places is null && others.AreNone ? Emitted(file, line, utf8) : null) ?? ByEngine(file, line, utf8.ToArray(), places);

    private JudgedReport ByEngine(string file, int line, byte[] bytes, XmlPlaces? places)
    {
        var identity = PayloadIdentity.Of(bytes);
        if (identity is { Standard: null, Edition: null } && DocumentExtractor.ExtractForeign(choice.All, bytes) is { } foreign)
            return Document(file, line, foreign);

        var (definition, fault) = choice.For(identity);
        var reading = Read(definition ?? choice.All.First(), bytes, places);
        if (!reading.IsText || definition is null)
        {
            var violation = (reading.IsText ? fault! : ReportEngine.Judge(reading)).Violations[0];
            return new JudgedReport(ExitCode.Unreadable, Unreadable.Of(violation)) { File = file, Line = line };
        }

        var (result, rules) = Beside(reading.Values, (prior, unknown) => ReportEngine.Judge(reading, prior, unknown, ChildrenOf(definition)));
        var judged = new JudgedReport(result.IsValid ? ExitCode.Success : ExitCode.Findings, result)
        {
            File = file,
            Line = line,
            Definition = definition,
            Values = reading.Values,
            Rules = rules,
            PriorFile = others.PriorFile,
        };
        return PayloadEditions.Judge(judged, choice.EditionsOf(definition), edition => Read(edition, bytes, places)) ?? judged;
    }

    /// <summary>The verdict of an emitted validator, if there is one for the payload and the payload itself is without fault.</summary>
    private JudgedReport? Emitted(string file, int line, ReadOnlySpan<byte> utf8)
    {
        var latest = _latest;
        if (latest?.Judge(utf8, detail) is { } known)
            return Emitted(file, line, utf8, latest, known);

        if (JudgeOf(PayloadIdentity.Of(utf8)) is not { } judge || judge == latest || judge.Judge(utf8, detail) is not { } result)
            return null;

        _latest = judge;
        return Emitted(file, line, utf8, judge, result);
    }

    private JudgedReport Emitted(string file, int line, ReadOnlySpan<byte> utf8, EmittedJudge judge, ValidationResult result)
    {
        if (detail != Detail.All && result.IsValid)
            return Unasked(file, judge, result);

        var judged = Verdict(file, line, judge, result);
        return judged with { KnownHead = PayloadHead.Of(utf8), LateValues = detail == Detail.Counts ? null : ToShow(judge.Definition, result.Payload ?? utf8.ToArray()) };
    }

    /// <summary>A valid report of which nothing will be asked. Those with the same verdict are one and the same, which has no line.</summary>
    private JudgedReport Unasked(string file, EmittedJudge judge, ValidationResult result)
    {
        var known = _unasked;
        return known is not null && known.Result == result && known.File == file ? known : _unasked = Verdict(file, line: 0, judge, result);
    }

    private static JudgedReport Verdict(string file, int line, EmittedJudge judge, ValidationResult result) =>
        new(result.IsValid ? ExitCode.Success : ExitCode.Findings, result)
        {
            File = file,
            Line = line,
            LateDefinition = judge.Definition,
            KnownEdition = judge.Edition,
            Rules = result.RulesEach,
        };

    /// <summary>The definition is compiled, and the cells are read by it, only if something of them is shown.</summary>
    private static Lazy<ReportValues> ToShow(Lazy<BoundReport> definition, byte[] payload) => new(() => Read(definition.Value, payload, places: null).Values);

    private EmittedJudge? JudgeOf(PayloadIdentity identity)
    {
        if (identity is not { Standard: { } standard, Edition: { } edition })
            return null;

        return _emitted.TryGetValue((standard, edition), out var judge) ? judge
            : choice.ShippedFor(standard, edition) is { } name && ShippedShapes.Get(name) is { } shape ? _emitted.GetOrAdd((standard, edition), new EmittedJudge(name, shape))
            : null;
    }

    private static PayloadReading Read(BoundReport definition, byte[] bytes, XmlPlaces? places)
    {
        var reading = PayloadReading.Read(definition, bytes);
        return places is null ? reading : XmlPlacing.In(places, reading);
    }

    private ReportVerdict Beside(ReportValues own, Func<ReportValues?, IReadOnlySet<int>?, ReportVerdict> judge) => others.Prior is not { } prior
        ? judge(null, null)
        : ReportEngine.JudgeBeside(own, PriorReport.Read(own, definition => Read(definition, prior, others.PriorPlaces)), judge);

    private ReportValues? ChildrenOf(BoundReport definition) => others.Children?.Report == definition ? others.Children : null;
}
