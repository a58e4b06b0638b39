using SchemaKit.Cli.Files;
using SchemaKit.Runtime.Lines;

namespace SchemaKit.Cli.Validating;

/// <summary>Reads inputs in the form they have and judges every report in them.</summary>
internal sealed class InputReader(IInputJudge judge, CliConsole io)
{
    public IEnumerable<JudgedReport> Judge(FoundInput input)
    {
        if (input.Problem is { } problem)
            return [ReportJudge.NotRead(input.Name, problem)];

        if (input.Path is null)
            return JudgeStream(input.Name, io.Input);

        var (stream, failure) = InputFile.Open(input.Path);
        return stream is null ? [ReportJudge.NotRead(input.Name, failure!)] : JudgeAndClose(input.Name, stream);
    }

    private IEnumerable<JudgedReport> JudgeAndClose(string name, Stream stream)
    {
        using (stream)
        {
            foreach (var report in JudgeStream(name, stream))
                yield return report;
        }
    }

    private IEnumerable<JudgedReport> JudgeStream(string name, Stream stream)
    {
        using var peeked = new PeekedStream(stream);
        var (start, problem) = Peek(peeked, name);
        if (problem is not null)
            return [ReportJudge.NotRead(name, problem)];

        if (Content.ForeignFormat(start) is { } format)
            return [ReportJudge.NotRead(name, new ReadProblem(format))];

        return (Content.FormOf(name) ?? Content.FormOf(start)) switch
        {
            InputForm.Lines => JudgeLines(name, peeked, Content.FirstLine(start)),
            InputForm.Payload => [JudgeWhole(name, peeked, FileLimits.Payload, judge.Payload)],
            _ => [JudgeWhole(name, peeked, FileLimits.Document, judge.Document)],
        };
    }

    private static (byte[] Start, ReadProblem? Problem) Peek(PeekedStream stream, string name)
    {
        try
        {
            return (stream.Peek(FileLimits.Line, s => Content.IsEnough(s)), null);
        }
        catch (Exception e) when (InputFile.IsOutside(e))
        {
            return ([], ReadProblem.Of(e, name));
        }
    }

    private static JudgedReport JudgeWhole(string name, Stream stream, int limit, Func<string, byte[], JudgedReport> judge)
    {
        var (bytes, problem) = InputFile.Read(stream, name, limit);
        if (bytes is not null)
            return judge(name, bytes);

        return problem == ReadProblem.TooLarge(limit)
            ? ReportJudge.NotRead(name, Unreadable.Because(PayloadRules.TooLarge, problem.Message))
            : ReportJudge.NotRead(name, problem!);
    }

    /// <param name="first">The first line that is not blank.</param>
    private IEnumerable<JudgedReport> JudgeLines(string name, PeekedStream stream, byte[] first)
    {
        if (Content.IsPrettyPrinted(first))
        {
            yield return ReportJudge.NotRead(name, new ReadProblem(
                "is one JSON document over several lines, not one a line; name it .json, or print it on one line, e.g. jq -c . file"));
            yield break;
        }

        var last = 0;
        using var reports = ParallelLines.Select(stream, FileLimits.Line, (number, line, isTooLong) => (number, JudgeLine(name, number, line, isTooLong))).GetEnumerator();
        while (Next(reports, stream, name, out var problem))
        {
            if (problem is not null)
            {
                yield return ReportJudge.NotRead($"{name}:{last + 1}", problem);
                yield break;
            }

            (last, var report) = reports.Current;
            yield return report;
        }

        if (last == 0)
            yield return ReportJudge.NotRead(name, new ReadProblem("holds no line with a report"));
    }

    private JudgedReport JudgeLine(string name, int number, ReadOnlySpan<byte> line, bool isTooLong)
    {
        if (isTooLong)
            return ReportJudge.LineNotRead(name, number, PayloadRules.TooLarge, FileLimits.Text(FileLimits.Line));

        // A mark may only stand at the very start of a file.
        return number > 1 && Content.StartsWithMark(line)
            ? ReportJudge.LineNotRead(name, number, PayloadRules.InvalidEncoding)
            : judge.Line(name, number, line);
    }

    private static bool Next(IEnumerator<(int Number, JudgedReport Report)> reports, PeekedStream stream, string name, out ReadProblem? problem)
    {
        problem = null;
        try
        {
            return reports.MoveNext();
        }
        catch (Exception e) when (ReferenceEquals(e, stream.Failure) && InputFile.IsOutside(e))
        {
            problem = ReadProblem.Of(e, name);
            return true;
        }
    }
}
