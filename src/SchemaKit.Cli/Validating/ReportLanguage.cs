namespace SchemaKit.Cli.Validating;

/// <summary>Texts in the language asked for, else in the main one.</summary>
internal static class ReportLanguage
{
    public static string Of(LocalizedText text, string? language) => language is null ? text.ToString() : text.In(language);

    /// <summary>What is wrong; in English if there is no definition that has a main language.</summary>
    public static string Message(JudgedReport report, Violation violation, string? language) =>
        Of(violation.Messages, language ?? (report.Edition is null ? "en" : null));

    public static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.Ordinal);
}
