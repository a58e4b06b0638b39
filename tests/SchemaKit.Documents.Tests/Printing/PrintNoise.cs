namespace SchemaKit.Documents.Tests.Printing;

/// <summary>What happens to labels and lines on the way. None of it changes what the report says.</summary>
[Flags]
public enum PrintNoise
{
    None = 0,

    /// <summary>Spaces inside labels, of several kinds.</summary>
    SpacedLabels = 1,

    /// <summary>Brackets and stops in the other width.</summary>
    OtherWidths = 2,

    Aliases = 4,

    PageNumbers = 8,

    NoGroups = 16,

    /// <summary>The label of a group at each of its rows.</summary>
    RepeatedGroups = 32,

    BlankCells = 64,

    /// <summary>Full-width digits, thousands, signs, units.</summary>
    DressedNumbers = 128,

    RepeatedHeaders = 256,

    /// <summary>Column labels of a group's columns alone, without the groups.</summary>
    LeafHeaders = 512,
}
