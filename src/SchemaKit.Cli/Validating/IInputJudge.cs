namespace SchemaKit.Cli.Validating;

/// <summary>Takes the reports of an input one by one.</summary>
internal interface IInputJudge
{
    /// <summary>A file that is a payload.</summary>
    public JudgedReport Payload(string source, byte[] bytes);

    /// <summary>A line of a file of payloads. Several threads may call at a time.</summary>
    public JudgedReport Line(string file, int number, ReadOnlySpan<byte> bytes);

    /// <summary>A published document.</summary>
    public JudgedReport Document(string source, byte[] bytes);
}
