namespace SchemaKit;

/// <summary>What a note is about.</summary>
public enum NoteKind
{
    /// <summary>Blank cells counted as 0.</summary>
    BlankCounted,

    /// <summary>The reporting year is not one of the edition's.</summary>
    YearOutOfForce,

    /// <summary>A rule does not hold, and a footnote on the table it names explains it.</summary>
    Explained,
}

/// <summary>A remark that is no fault.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Pointers">The cells it is about.</param>
/// <param name="Message">The remark in zh-Hans and en.</param>
public sealed record Note(NoteKind Kind, IReadOnlyList<string> Pointers, LocalizedText Message);
