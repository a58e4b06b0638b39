namespace SchemaKit.Runtime;

/// <summary>What will be asked about a payload.</summary>
internal enum Question
{
    /// <summary>All there is to say.</summary>
    Everything,

    /// <summary>The same unless it is faulty itself, which somebody else then tells.</summary>
    Rules,

    /// <summary>Unless it is faulty, no more of broken rules than how many they are.</summary>
    Counts,
}
