using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests;

public sealed class StandardFreeTests
{
    [Fact]
    public void Code_that_reads_has_no_word_of_a_standard()
    {
        var files = Directory.GetFiles(Repository.PathOf("src", "SchemaKit.Documents"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToList();
        Assert.True(files.Count > 20);
        foreach (var file in files.Where(f => Path.GetFileName(f) != "NoteList.cs"))
            Assert.DoesNotContain(File.ReadAllText(file), c => c >= '\u2E80');
        Assert.DoesNotContain(files, f => File.ReadAllText(f).Contains("government", StringComparison.OrdinalIgnoreCase));
    }
}
