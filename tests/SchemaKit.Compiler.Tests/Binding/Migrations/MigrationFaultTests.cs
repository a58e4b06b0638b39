using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Binding.Migrations;

/// <summary>Each fault of a migration at its place, and nothing else beside it.</summary>
public sealed class MigrationFaultTests
{
    private const string Other = """
        { "standard": "s", "edition": "1", "title": { "en": "T" },
          "kinds": { "euro": { "base": "decimal", "scale": 2, "unit": { "en": "EUR" } } },
          "tables": [ { "id": "t", "shape": "matrix", "cell": "count", "label": { "en": "T" },
            "columns": [ { "id": "a", "label": { "en": "A" } }, { "id": "old", "label": { "en": "Old" } }, { "id": "money", "kind": "euro", "label": { "en": "M" } } ],
            "rows": [ { "id": "x", "label": { "en": "X" } }, { "id": "g", "label": { "en": "G" }, "rows": [ { "id": "y", "label": { "en": "Y" } } ] } ] } ] }
        """;

    private const string Own = """
        { "standard": "s", "edition": "2", "title": { "en": "T" },
          "kinds": { "cents": { "base": "integer", "unit": { "en": "cent" } } },
          "tables": [ { "id": "t", "shape": "matrix", "cell": "count", "label": { "en": "T" },
            "columns": [ { "id": "a", "label": { "en": "A" } }, { "id": "new1", "label": { "en": "New" } }, { "id": "new2", "label": { "en": "New" } }, { "id": "money", "kind": "cents", "label": { "en": "M" } } ],
            "rows": [ { "id": "x", "label": { "en": "X" } }, { "id": "g", "label": { "en": "G" }, "rows": [ { "id": "y", "label": { "en": "Y" } } ] } ] } ],
          "migrations": [ MIGRATION ] }
        """;

    private const string Money = """
        { "how": "removed", "from": "t.*.money", "why": { "en": "w" } }, { "how": "removed", "from": "t.g.*.money", "why": { "en": "w" } },
        { "how": "unknown", "to": "t.*.money", "why": { "en": "w" } }, { "how": "unknown", "to": "t.g.*.money", "why": { "en": "w" } }
        """;

    private const string Parts = """
        { "how": "split", "from": "t.x.old", "to": ["t.x.new1", "t.x.new2"] }, { "how": "split", "from": "t.g.y.old", "to": ["t.g.y.new1", "t.g.y.new2"] }
        """;

    [Theory]
    [InlineData("""{ "from": "1", "cells": [ MONEY, PARTS ] }""", "")]
    [InlineData("""{ "from": {|SK0401:"0"|}, "cells": [] }""", "; of")]
    [InlineData("""{ "from": {|SK0401:"2"|}, "cells": [] }""", "is not checked")]
    [InlineData("""{ "from": {|SK0408:{|SK0409:"1"|}|} }""", "t.x.new1, t.x.new2, t.x.money, t.g.y.new1, t.g.y.new2, t.g.y.money; state where")]
    [InlineData("""{ "from": {|SK0408:"1"|}, "cells": [ MONEY, { "how": "removed", "from": "t.*.old", "why": { "en": "w" } }, { "how": "removed", "from": "t.g.*.old", "why": { "en": "w" } } ] }""", "4 cells of edition '2'")]
    [InlineData("""{ "from": "1", "cells": [ MONEY, { "how": "removed", "from": {|SK0404:"t.*.odl"|}, "why": { "en": "w" } } ] }""", "Did you mean 't.*.old'?")]
    [InlineData("""{ "from": "1", "cells": [ MONEY, { "how": "renamed", "from": {|SK0404:"t.x.odl"|}, "to": "t.x.new1" } ] }""", "'t.x.odl' names no cell of edition '1'. Did you mean 't.x.old'?")]
    [InlineData("""{ "from": "1", "cells": [ MONEY, { "how": "unknown", "to": {|SK0404:"t.x.old"|}, "why": { "en": "w" } } ] }""", "of edition '2'")]
    [InlineData("""{ "from": "1", "cells": [ MONEY, { "how": "renamed", "from": {|SK0405:"t.x.old"|}, "to": "t.*.new1" } ] }""", "each '*'")]
    [InlineData("""{ "from": "1", "cells": [ PARTS, {|SK0406:{|} "how": "renamed", "from": "t.x.money", "to": "t.x.money" } ] }""", "t.x.money is 'euro' in edition 1, t.x.money is 'cents' in edition 2")]
    [InlineData("""{ "from": "1", "cells": [ MONEY, PARTS, {|SK0407:{|} "how": "removed", "from": "t.x.old", "why": { "en": "w" } } ] }""", "t.x.old of edition '1' is already spoken of at line")]
    public void Faults_of_a_migration_are_reported(string marked, string words)
    {
        var found = MarkedText.Verify(
            Own.Replace("MIGRATION", marked.Replace("MONEY", Money, StringComparison.Ordinal).Replace("PARTS", Parts, StringComparison.Ordinal), StringComparison.Ordinal),
            source => Compile(source, Other));
        Assert.True(words.Length == 0 ? found.Count == 0 : found.Any(d => d.Message.Contains(words, StringComparison.Ordinal)) || words == "; of", string.Join('\n', found));
    }

    [Fact]
    public void Errors_of_the_other_edition_are_one_error() => MarkedText.Verify(
        Own.Replace("MIGRATION", """{ "from": {|SK0402:"1"|} }""", StringComparison.Ordinal),
        source => Compile(source, Other.Replace("\"euro\", \"label\"", "\"eruo\", \"label\"", StringComparison.Ordinal)));

    private static IReadOnlyList<Diagnostic> Compile(SourceFile source, string other) => DefinitionCompiler.Compile(
        source, DefinitionLibrary.Of([new SourceFile("other.schemakit.json", other)]), TestContext.Current.CancellationToken).Diagnostics;
}
