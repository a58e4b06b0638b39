namespace SchemaKit.Cli.Validating;

/// <summary>What an input is read as.</summary>
internal enum InputForm
{
    /// <summary>One payload.</summary>
    Payload,

    /// <summary>One payload a line.</summary>
    Lines,

    /// <summary>A published report as text.</summary>
    Document,
}
