using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Cells;

/// <summary>The units of some kinds, folded.</summary>
internal sealed class UnitWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public UnitWords(IEnumerable<BoundKind> kinds)
    {
        foreach (var kind in kinds)
        {
            foreach (var word in kind.Unit.Wordings.Select(w => w.Text).Concat(kind.OtherUnits.Select(u => u.Text)))
                _words.Add(LabelText.Fold(word));
        }

        _words.Remove("");
    }

    public bool Contains(string key) => _words.Contains(key);

    /// <summary>How many of the kind's main units the unit stands for; <see langword="null"/> if the kind has no such unit.</summary>
    public static long? Factor(BoundKind kind, string key)
    {
        if (kind.Unit.Wordings.Any(w => LabelText.Fold(w.Text) == key))
            return 1;

        return kind.OtherUnits.FirstOrDefault(u => LabelText.Fold(u.Text) == key)?.Factor;
    }
}
