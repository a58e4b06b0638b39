using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Definitions.Extending;

public sealed class DefinitionLibraryTests
{
    [Fact]
    public void Identity_is_told_without_compiling() => Assert.Equal(
        new DefinitionIdentity("s", "3", "2", new[] { "1", "2" }.ToEquatableArray()),
        DefinitionIdentity.Of(new SourceFile("", """
            { "edition": "3", "standard": "s", "extends": "2", "tables": 1,
              "migrations": [ { "from": "1" }, { "to": "2" }, { "from": "2" }, {}, 5 ], "kinds":
            """)));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{ "standard": "s" }""")]
    [InlineData("""{ "standard": "s", "edition": 1 }""")]
    public void A_text_without_standard_or_edition_has_no_identity(string text) => Assert.Null(DefinitionIdentity.Of(new SourceFile("", text)));

    [Fact]
    public void A_file_needs_the_editions_it_builds_on_and_theirs() => Assert.Equal(
        ["s2", "s1"], NeededBy("s3", ("s2", "2", "1"), ("s1", "1", null), ("s0", "0", null), ("s3", "3", "2")));

    [Fact]
    public void A_file_needs_all_of_its_standard_while_one_is_missing() => Assert.Equal(
        ["s1", "s0"], NeededBy("s3", ("s3", "3", "2"), ("s1", "1", null), ("s0", "0", null)));

    [Fact]
    public void A_file_needs_those_that_claim_to_be_the_same() => Assert.Equal(
        ["copy"], NeededBy("s1", ("s1", "1", null), ("copy", "1", null), ("s2", "2", "1")));

    private static IEnumerable<string> NeededBy(string path, params (string Path, string Edition, string? Extends)[] files)
    {
        var all = files.Select(f => LibraryFile.Of(new SourceFile(
            f.Path, $$"""{ "standard": "s", "edition": "{{f.Edition}}"{{(f.Extends is null ? "" : $", \"extends\": \"{f.Extends}\"")}} }"""))).ToList();
        all.Add(LibraryFile.Of(new SourceFile("t", """{ "standard": "t", "edition": "2" }""")));
        return new DefinitionLibrary(all).NeededBy(all.Single(f => f.Source.Path == path)).Select(f => f.Source.Path);
    }
}
