using SchemaKit.Runtime;

namespace SchemaKit.Cli.Validating;

/// <summary>Makes the verdicts on inputs that could not be judged.</summary>
internal static class Unreadable
{
    /// <summary>Rules of the command line beside <see cref="PayloadRules"/>: the input could not be had, or schemakit failed.</summary>
    public const string UnreadableInput = "unreadable-input";
    public const string InternalFault = "internal-fault";

    private static readonly string[] Languages = ["en", "zh-Hans"];

    /// <summary>A rule of payloads is broken so that nothing more can be said.</summary>
    public static ValidationResult By(string rule, params string[] arguments) =>
        Of(ViolationText.Of(new PayloadFault(rule, "", null, arguments), Languages));

    public static ValidationResult Because(string rule, string message, string pointer = "") =>
        Of(CommandFinding.Of(rule, pointer, new LocalizedText(("en", message))));

    public static ValidationResult Of(Violation violation) => new(default, [violation], [], []);
}
