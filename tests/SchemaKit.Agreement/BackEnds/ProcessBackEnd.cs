using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>A program that is told a file to judge by or a case on each line of its input, in JSON, and answers with a line.</summary>
internal sealed class ProcessBackEnd : BackEnd
{
    private static readonly (string Member, Aspect Aspect)[] Members =
        [("readable", Aspect.Readable), ("allowed", Aspect.Allowed), ("faults", Aspect.Faults), ("rules", Aspect.Rules), ("fatal", Aspect.Fatal), ("whole", Aspect.WholeAsJson)];

    private readonly Process _process;
    private readonly string _work;
    private readonly Func<Subject, string> _output;
    private readonly StringBuilder _errors = new();

    /// <param name="work">A folder for its files.</param>
    /// <param name="output">What it judges by; the JSON Schema if it is not said.</param>
    public ProcessBackEnd(string name, string program, IEnumerable<string> arguments, string work, Func<Subject, string>? output = null)
        : base(name)
    {
        (_work, _output) = (work, output ?? (s => s.Schema.Value));
        _process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        _process.ErrorDataReceived += (_, e) => _errors.AppendLine(e.Data);
        _process.BeginErrorReadLine();
    }

    public override void Turn(Subject subject)
    {
        var file = Path.Combine(_work, Path.GetRandomFileName());
        File.WriteAllText(file, _output(subject));
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { file }));
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLine();
        if (line != "{}")
            throw new InvalidOperationException($"{Name} does not take what is emitted for {subject.Name}: {line ?? WhyDead()}");
        File.Delete(file);
    }

    public override IReadOnlyList<Answer?> Judge(IReadOnlyList<Case> cases)
    {
        var asking = Task.Run(() => Ask(cases));
        var answers = cases.Select(_ => Read(_process.StandardOutput.ReadLine())).ToList();
        try
        {
            asking.Wait();
        }
        catch (AggregateException)
        {
            // It is dead; its answers say so.
        }

        return answers;
    }

    public override void Dispose()
    {
        if (!_process.HasExited)
            _process.StandardInput.Close();
        if (!_process.WaitForExit(5_000))
            _process.Kill();
        _process.Dispose();
        base.Dispose();
    }

    private void Ask(IReadOnlyList<Case> cases)
    {
        foreach (var one in cases)
        {
            _process.StandardInput.Write("{\"payload\":\"" + Convert.ToBase64String(one.Payload) + '"');
            Add("prior", one.Prior);
            Add("children", one.Sums);
            _process.StandardInput.Write("}\n");
        }

        _process.StandardInput.Flush();

        void Add(string name, byte[]? payload)
        {
            if (payload is not null)
                _process.StandardInput.Write(",\"" + name + "\":\"" + Convert.ToBase64String(payload) + '"');
        }
    }

    private Answer Read(string? line)
    {
        if (line is null)
            return new Answer { Crash = WhyDead() };

        using var json = JsonDocument.Parse(line);
        if (json.RootElement.TryGetProperty("crash", out var crash))
            return new Answer { Crash = crash.GetString() };

        var answer = new Answer();
        foreach (var (member, aspect) in Members)
        {
            if (json.RootElement.TryGetProperty(member, out var value))
                answer[aspect] = value.ValueKind switch { JsonValueKind.True => "yes", JsonValueKind.False => "no", JsonValueKind.String => value.GetString(), _ => value.GetRawText() };
        }

        return answer;
    }

    private string WhyDead() => $"the process has ended: {_errors}";
}
