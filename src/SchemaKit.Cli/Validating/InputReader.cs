using SchemaKit.Cli.Files;

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
            InputForm.Lines => JudgeLines(name, new LineReader(peeked, FileLimits.Line)),
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

    private IEnumerable<JudgedReport> JudgeLines(string name, LineReader lines)
    {
        var isAny = false;
        while (TryRead(lines, name, out var line, out var isTooLong, out var problem))
        {
            if (problem is not null)
            {
                yield return ReportJudge.NotRead($"{name}:{lines.Number + 1}", problem);
                yield break;
            }

            if (!isTooLong && line.AsSpan().Trim(" \t\r"u8).IsEmpty)
                continue;

            if (!isAny && Content.IsPrettyPrinted(line))
            {
                yield return ReportJudge.NotRead(name, new ReadProblem(
                    "is one JSON document over several lines, not one a line; name it .json, or print it on one line, e.g. jq -c . file"));
                yield break;
            }

            isAny = true;
            yield return JudgeLine(name, lines.Number, line, isTooLong);
        }

        if (!isAny)
            yield return ReportJudge.NotRead(name, new ReadProblem("holds no line with a report"));
    }

    private JudgedReport JudgeLine(string name, int number, byte[] line, bool isTooLong)
    {
        if (isTooLong)
            return ReportJudge.LineNotRead(name, number, PayloadRules.TooLarge, FileLimits.Text(FileLimits.Line));

        // A mark may only stand at the very start of a file.
        return number > 1 && Content.StartsWithMark(line)
            ? ReportJudge.LineNotRead(name, number, PayloadRules.InvalidEncoding)
            : judge.Line(name, number, line);
    }

    private static bool TryRead(LineReader lines, string name, out byte[] line, out bool isTooLong, out ReadProblem? problem)
    {
        (line, isTooLong, problem) = ([], false, null);
        try
        {
            var next = lines.Next(out isTooLong);
            line = next ?? [];
            return next is not null;
        }
        catch (Exception e) when (InputFile.IsOutside(e))
        {
            problem = ReadProblem.Of(e, name);
            return true;
        }
    }
}
