using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>What the command emits is what compiler and generator are held to.</summary>
public sealed class EmitGoldenTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.Approved.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Emitted_code_is_the_approved_one(string name)
    {
        var golden = GoldenCase.Named(name);
        using var cli = new CliRun().Run("emit", "csharp", golden.DefinitionPath, "-o", "code");
        Assert.Equal(0, cli.Code);
        foreach (var path in Directory.GetFiles(cli.PathOf("code")))
            golden.VerifySource(Path.GetFileName(path), File.ReadAllText(path));
    }

    [Theory]
    [InlineData("gov-info-disclosure", "2019")]
    [InlineData("gov-info-disclosure", "2021")]
    [InlineData("us-foia-annual-report", "2.1")]
    public void Emitted_schema_of_a_shipped_edition_is_the_one_beside_it(string standard, string edition)
    {
        var golden = GoldenCase.Named(standard + "-" + edition);
        using var cli = new CliRun().Run("emit", "json-schema", golden.DefinitionPath);
        Assert.Equal(Repository.Read("schema", standard, edition + ".schema.json").TrimEnd('\n'), cli.Out.TrimEnd('\n'));
    }
}
