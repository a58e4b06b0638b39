using SchemaKit.Agreement.BackEnds;
using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;

namespace SchemaKit.Agreement.Plants;

/// <summary>Plants mistakes one at a time: each must become a disagreement, where the same without it has none.</summary>
internal sealed class PlantRun(Options options, TextWriter output) : IDisposable
{
    private const int Batch = 25;
    private const int MostPayloads = 10_000;

    private readonly AllBackEnds _all = new(options.Work);
    private readonly Dictionary<string, (Subject Subject, CaseSource Source)> _subjects = [];
    private readonly Dictionary<Artifact, Judging> _healthy = [];
    private readonly EmittedCode _code = new();

    /// <summary>Ends with a line <c>N passed, N failed, N skipped</c>.</summary>
    public int Run()
    {
        var (caught, failed, skipped) = (0, 0, 0);
        foreach (var plant in AllPlants.All.Where(p => options.Plant!.Length == 0 || p.Name == options.Plant))
        {
            if (WhyNot(plant.Artifact) is { } missing)
            {
                output.WriteLine($"left out: {plant.Name} in {plant.Artifact}: {missing}");
                skipped++;
                continue;
            }

            var (isCaught, words) = Try(plant);
            output.WriteLine($"{(isCaught ? "caught" : "FAILED")}: {plant.Name} in {plant.Artifact} of {plant.Definition}: {words}");
            output.Flush();
            caught += isCaught ? 1 : 0;
            failed += isCaught ? 0 : 1;
        }

        output.WriteLine($"{caught} passed, {failed} failed, {skipped} skipped");
        return failed == 0 && caught + skipped > 0 ? 0 : 1;
    }

    public void Dispose()
    {
        foreach (var judging in _healthy.Values)
            judging.Dispose();
        _code.Dispose();
    }

    private (bool IsCaught, string Words) Try(Plant plant)
    {
        using var code = new EmittedCode(plant.In);
        using var sick = new Judging([.. Sick(plant, code)], DeclaredDifferences.All);
        var (subject, source) = SubjectOf(plant.Definition);
        var healthy = HealthyOf(plant.Artifact);
        sick.Turn(subject);
        healthy.Turn(subject);
        if (!plant.HasTaken)
            return (false, "stale, its text is not there");

        for (var done = 0; done < MostPayloads; done += Batch)
        {
            Case[] cases = [.. Enumerable.Range(done, Batch).Select(n => source[n])];
            if (healthy.Judge(cases).FirstOrDefault() is { } wrong)
                return (false, $"{wrong.BackEnd} disagrees without it: {wrong.Difference}");
            if (sick.Judge(cases).OrderBy(d => d.Case.Number).FirstOrDefault() is { } found)
                return (found.Aspect is not null, $"{found.BackEnd} about {found.Aspect?.ToString() ?? "anything"} of payload {found.Case.Number + 1}{(found.Aspect is null ? ", by a crash: " + found.Difference : "")}");
        }

        return (false, $"not in {MostPayloads} payloads");
    }

    private IEnumerable<BackEnd> Sick(Plant plant, EmittedCode code) => plant.Artifact switch
    {
        Artifact.Code => [new EmittedBytes(code), new EmittedRecord(code)],
        Artifact.Schema => _all.HasNode ? [new PortableBackEnd(plant.In), _all.Node("ajv", plant: plant.In)] : [new PortableBackEnd(plant.In)],
        Artifact.JavaScript => [_all.Node("hyperjump", _all.Copy("ajv-schemakit", "*.js", plant.In))],
        Artifact.TypeScript => [_all.TypeScript(plant.In)],
        Artifact.Sql => [new DuckDbBackEnd(plant.In)],
        _ => [_all.Python("Python", "rules", _all.Copy("python", "*.py", plant.In))],
    };

    private Judging HealthyOf(Artifact artifact)
    {
        if (!_healthy.TryGetValue(artifact, out var judging))
            _healthy.Add(artifact, judging = new Judging([.. Healthy(artifact)], DeclaredDifferences.All));
        return judging;
    }

    private IEnumerable<BackEnd> Healthy(Artifact artifact) => artifact switch
    {
        Artifact.Code => [new EmittedBytes(_code), new EmittedRecord(_code)],
        Artifact.Schema => _all.HasNode ? [new PortableBackEnd(), _all.Node("ajv")] : [new PortableBackEnd()],
        Artifact.JavaScript => [_all.Node("hyperjump")],
        Artifact.TypeScript => [_all.TypeScript()],
        Artifact.Sql => [new DuckDbBackEnd()],
        _ => [_all.Python("Python", "rules")],
    };

    private (Subject Subject, CaseSource Source) SubjectOf(string definition)
    {
        if (!_subjects.TryGetValue(definition, out var found))
        {
            var subject = Subject.Named(definition);
            _subjects.Add(definition, found = (subject, new CaseSource(subject, options.Seed)));
        }

        return found;
    }

    private string? WhyNot(Artifact artifact) => artifact switch
    {
        Artifact.JavaScript => _all.WhyNoNode,
        Artifact.Python => AllBackEnds.WhyNoPython,
        Artifact.TypeScript => _all.WhyNoTypeScript,
        _ => null,
    };
}
