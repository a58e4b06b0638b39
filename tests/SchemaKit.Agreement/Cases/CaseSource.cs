using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;
using SchemaKit.Testing.Fixtures;

namespace SchemaKit.Agreement.Cases;

/// <summary>Seeded cases of a definition, each made by its number alone.</summary>
internal sealed class CaseSource
{
    private const int MostTries = 50;

    private readonly Subject _subject;
    private readonly int _seed;
    private readonly DisclosureForm? _form;

    /// <summary>A payload that breaks nothing, where one was found.</summary>
    private readonly byte[]? _consistent;

    public CaseSource(Subject subject, int seed)
    {
        (_subject, _seed) = (subject, seed);
        _form = new[] { DisclosureForm.Edition2019, DisclosureForm.Edition2021 }.FirstOrDefault(f => subject.Name == "gov-info-disclosure-" + f.Edition);
        _consistent = _form is null ? Consistent(subject) : null;
    }

    public Case this[int number]
    {
        get
        {
            var random = new Random(Mixed(_seed, number));
            return number % 4 == 3 ? Beside(number, random) : new Case(number, Spelled(Own(random, 2019 + random.Next(14)), random));
        }
    }

    /// <summary>Neighbouring numbers as seeds would give much the same payloads.</summary>
    private static int Mixed(int seed, int number)
    {
        var mixed = ((ulong)(uint)seed << 32) | (uint)number;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)(mixed ^ (mixed >> 31));
    }

    /// <summary>Beside last year's report, those of subordinate bodies, or both; now and then what is given as last year's is another one.</summary>
    private Case Beside(int number, Random random)
    {
        var (year, choice) = (2020 + random.Next(12), number / 4 % 8);
        var own = random.Next(4) > 0 ? Sound(random, year) : Spelled(Own(random, year), random);
        var prior = choice is 4 or 5 ? null : Sound(random, choice == 7 && random.Next(4) == 0 ? year - 2 : year - 1);
        if (choice is 2 or 3)
            return new Case(number, own, prior);
        if (choice is 0 or 4)
            return new Case(number, own, prior, null, Sound(random, year));

        byte[][] bodies = [.. Enumerable.Range(0, 1 + random.Next(2)).Select(i => Sound(random, year, "Part " + i))];
        return new Case(number, own, prior, bodies, PayloadWriter.Write(Sums.Of(_subject.Definition, bodies, CellState.Blank)));
    }

    private byte[] Own(Random random, int year, string organization = "Body")
    {
        if (random.Next(2) == 0 && (_form is not null || _consistent is not null))
            return NearMiss.Of(_form is null ? WithHead(_consistent!, year, organization) : Disclosure(_form, random, year, organization), random);

        return new RandomPayloads(_subject.Report, random.Next()).Next(year, organization);
    }

    private static byte[] Disclosure(DisclosureForm form, Random random, int year, string organization)
    {
        var reports = new RandomReports(random.Next(), form);
        var json = (random.Next(2) == 0 ? reports.Consistent() : reports.WithFaults()).ToJson();
        (json["year"], json["organization"]) = (year, organization);
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    private static byte[] WithHead(byte[] payload, int year, string organization)
    {
        var json = JsonNode.Parse(payload)!.AsObject();
        (json["year"], json["organization"], json["organizationCode"]) = (year, organization, organization.ToUpperInvariant());
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    private static byte[] Spelled(byte[] payload, Random random) => random.Next(10) switch
    {
        < 5 => payload,
        < 8 => Respelling.Apply(payload, random),
        _ => Damage.Apply(payload, random),
    };

    /// <summary>Without a fault; with other spellings now and then.</summary>
    private byte[] Sound(Random random, int year, string organization = "Body")
    {
        for (var i = 0; i < MostTries; i++)
        {
            var payload = Own(random, year, organization);
            if (random.Next(3) == 0)
                payload = Respelling.Apply(payload, random);
            if (PayloadReading.Read(_subject.Report, payload).Faults.Count == 0)
                return payload;
        }

        throw new InvalidOperationException($"{_subject.Name}: {MostTries} payloads in a row have faults");
    }

    private static byte[]? Consistent(Subject subject)
    {
        var search = new FixtureSearch(subject.Report, f => Judge(subject, f), (_, _) => true, seed: 1, tries: 1);
        return search.Minimal() is { } minimal ? Encoding.UTF8.GetBytes(minimal.Payload.ToJsonString()) : null;
    }

    private static ValidationResult Judge(Subject subject, FixtureReport fixture)
    {
        PayloadReading Read(JsonObject payload) => PayloadReading.Read(subject.Report, Encoding.UTF8.GetBytes(payload.ToJsonString()));
        return ReportEngine.Judge(
            Read(fixture.Payload),
            fixture.Prior is null ? null : Read(fixture.Prior).Values,
            null,
            fixture.Child is null ? null : Sums.Of(subject.Definition, [Encoding.UTF8.GetBytes(fixture.Child.ToJsonString())], CellState.Unusable)).Result;
    }
}
