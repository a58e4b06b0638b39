using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>Definitions that extend others, on the command line.</summary>
public sealed class EditionsTests
{
    private const string Next = """{ "standard": "gov-info-disclosure", "edition": "next", "extends": "2019", "title": { "en": "Next" } }""";

    [Fact]
    public void An_extended_edition_is_found_beside_the_file()
    {
        using var cli = new CliRun().With("d/slice.schemakit.json", Definitions.Slice).With("d/next.schemakit.json", Next);

        Assert.Equal(0, cli.Run("check", "--show", "d/next.schemakit.json").Code);
        Snap.Verify(cli.ToString());
        Assert.Equal(0, cli.Run("emit", "json-schema", "d/next.schemakit.json").Code);
    }

    [Fact]
    public void An_extended_edition_is_found_among_the_shipped_ones()
    {
        using var cli = new CliRun().With("d.schemakit.json", """{ "standard": "gov-info-disclosure", "edition": "local", "extends": "2019" }""");

        Assert.Equal(0, cli.Run("check", "d.schemakit.json").Code);
        Assert.Contains("40 equations", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_in_the_folder_is_no_fault_of_the_file()
    {
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Slice).With("copy.schemakit.json", Definitions.Slice);

        Assert.Equal(0, cli.Run("check", "d.schemakit.json", "copy.schemakit.json").Code);
    }

    [Fact]
    public void A_missing_edition_is_an_error_at_its_place()
    {
        using var cli = new CliRun().With("d.schemakit.json", Next.Replace("\"2019\"", "\"2091\"", StringComparison.Ordinal));

        Assert.Equal(1, cli.Run("check", "d.schemakit.json").Code);
        Assert.StartsWith("d.schemakit.json(1,68): error SK0171: No definition here is edition '2091' of 'gov-info-disclosure'. Did you mean '2019'?", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_migration_from_an_edition_that_is_not_there_is_told_by_every_command_and_makes_nothing()
    {
        const string Place = "d.schemakit.json(1,129): warning SK0401: No definition here is edition '2018' of 'gov-info-disclosure', so this migration is not checked and nothing is made of it";
        using var cli = new CliRun()
            .With("d.schemakit.json", Next[..^2] + """, "migrations": [ { "from": "2018", "cells": [] } ] }""")
            .With("old.json", Payloads.Valid.Replace("\"2019\"", "\"2018\"", StringComparison.Ordinal));

        Assert.Equal(0, cli.Run("check", "d.schemakit.json").Code);
        Assert.StartsWith(Place, cli.Out, StringComparison.Ordinal);
        Assert.Contains("1 warning", cli.Out, StringComparison.Ordinal);

        Assert.Equal(0, cli.Run("emit", "csharp", "d.schemakit.json").Code);
        Assert.StartsWith(Place, cli.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Edition2018", cli.Out, StringComparison.Ordinal);

        Assert.Equal(2, cli.Run("migrate", "old.json", "--to", "next", "--definition", "d.schemakit.json", "-o", "new.json").Code);
        Assert.StartsWith(Place, cli.Error, StringComparison.Ordinal);
        Assert.EndsWith("old.json: no definition states a migration from gov-info-disclosure/2018 to edition next; there is none\n", cli.Error, StringComparison.Ordinal);
        Assert.Equal(["d.schemakit.json", "old.json"], cli.Files());
    }

    [Fact]
    public void An_error_of_the_extended_edition_names_its_file()
    {
        using var cli = new CliRun().With("d/slice.schemakit.json", Definitions.Broken).With("d/next.schemakit.json", Next);

        Assert.Equal(1, cli.Run("check", "d/next.schemakit.json").Code);
        Assert.Contains("mend d/slice.schemakit.json first", cli.Out, StringComparison.Ordinal);
    }
}
