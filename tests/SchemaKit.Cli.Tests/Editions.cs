using SchemaKit.Cli.Definitions;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Cli.Tests;

/// <summary>The two editions of the form, to choose from.</summary>
internal static class Editions
{
    /// <summary>Options that offer both.</summary>
    public static string[] Options { get; } = ["--standard", "gov-info-disclosure"];

    public static BoundReport Of2019 => ShippedDefinitions.Get("gov-info-disclosure/2019");

    public static BoundReport Of2021 => ShippedDefinitions.Get("gov-info-disclosure/2021");
}
