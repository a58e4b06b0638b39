using System.Runtime.CompilerServices;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Payload.Forms;

namespace SchemaKit.Engine.Payload;

/// <summary>Reads a payload in which nothing is wrong, from its bytes.</summary>
/// <remarks>
/// It reports nothing: at the first byte that is not as it expects it gives up, and the payload is read again by those who say what is wrong with it. So it may
/// refuse what is right but rare (a byte order mark, an escaped key, a number with an exponent), and need only never take what is wrong. Every byte is looked at:
/// strings are decoded or compared to what is expected, and outside of them nothing but ASCII is taken, so what it takes is UTF-8.
/// </remarks>
internal ref partial struct FaultlessReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ReportValues _values;
    private Span<CellState> _states;
    private Span<long> _numbers;
    private Span<PayloadLocation?> _places;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    private FaultlessReader(ReadOnlySpan<byte> utf8, ReportValues values)
    {
        _utf8 = utf8;
        _values = values;
        SpanCells();
    }

    /// <summary>What the payload says; <see langword="null"/> if something may be wrong with it.</summary>
    public static ReportValues? Read(BoundReport report, ReadOnlySpan<byte> utf8)
    {
        var form = PayloadForm.Of(report).Root;
        if (utf8.Length > PayloadText.MostBytes || form.Depth > JsonLimits.Payload.Depth)
            return null;

        var reader = new FaultlessReader(utf8, new ReportValues(report));
        return reader.TryReadAll(form) ? reader._values : null;
    }

    private byte Current => _position < _utf8.Length ? _utf8[_position] : (byte)0;

    private PayloadLocation Place => PlaceAt(_position);

    private readonly PayloadLocation PlaceAt(int position) => new(position, _line, position - _lineStart + 1);

    /// <summary>Finds the columns of cells, which may have moved where cells were added.</summary>
    private void SpanCells()
    {
        _states = _values.States.AsSpan(0, _values.States.Length);
        _numbers = _values.Values.AsSpan(0, _values.Values.Length);
        _places = _values.Locations.AsSpan(0, _values.Locations.Length);
    }

    private bool TryReadAll(FormObject root)
    {
        SkipSpace();
        if (!TryReadObject(root, 0, null))
            return false;

        SkipSpace();
        return _position == _utf8.Length;
    }

    /// <param name="firstCell">What the offsets of cells count from.</param>
    /// <param name="row">The row whose columns these are, for the lists nested in it.</param>
    private bool TryReadObject(FormObject form, int firstCell, EntryRow? row)
    {
        if (!TryOpen('{', '}', out var isEmpty))
            return false;

        var seen = new SeenMembers(form.Members.Length);
        var (next, required) = (0, 0);
        while (!isEmpty)
        {
            if (seen.IsInOrder && TakeCells(form.Members[next..], firstCell) is var cells and > 0)
            {
                seen.AddNext(cells);
                (next, required) = (next + cells, required + cells);
            }
            else
            {
                var found = TakeKey(form, next);
                if (found < 0 || !seen.TryAdd(found) || !TryReadMember(form.Members[found], firstCell, row))
                    return false;

                next = found + 1;
                required += form.Members[found].IsRequired ? 1 : 0;
            }

            if (!TryGoOn('}', out isEmpty))
                return false;
        }

        return required == form.Required;
    }

    // With all of these in its body the loop over members would keep nothing in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadMember(in FormMember member, int firstCell, EntryRow? row) => member.Value switch
    {
        FormCell cell => TryReadCell(cell, firstCell + member.Cell),
        FormObject members => TryReadObject(members, firstCell, row),
        FormHead head => TryReadHead(head.Part),
        FormIdentity identity => TryTakeRaw(out var name, out _) && name.SequenceEqual(identity.Wanted),
        FormText text => TryTakeTextOrNull(out _values.Texts[text.Position]),
        FormFootnotes footnotes => TryReadFootnotes(footnotes.Table),
        FormEntries entries => TryReadEntries(entries, row),
        FormOverall overall => TryReadOverall(overall, firstCell),
        FormKey => TryReadKey(row!),
        _ => false,
    };

    private bool TryReadEntries(FormEntries form, EntryRow? parent)
    {
        if (!TryOpen('[', ']', out var isAtEnd))
            return false;

        var entries = _values.EntriesOf(form.List);
        entries.SetState(parent, ListState.Known);
        for (var i = 0; !isAtEnd; i++)
        {
            if (entries.Rows.Count == ListReader.MostEntries)
                return false;

            var row = _values.AddEntry(form.List, parent, i);
            SpanCells();
            if (!TryReadObject(form.Entry, row.FirstCell, row) || !TryGoOn(']', out isAtEnd))
                return false;
        }

        return true;
    }

    private bool TryReadOverall(FormOverall form, int firstCell) =>
        (form.List.List!.Definition.IsOptional && TryTakeNull()) || TryReadObject(form.Columns, firstCell, form.List.List.Parent is null ? _values.OverallOf(form.List) : null);

    private bool TryReadFootnotes(string table)
    {
        if (!TryOpen('[', ']', out var isAtEnd))
            return false;

        var texts = new List<string>();
        while (!isAtEnd)
        {
            if (!TryTakeText(out var text) || text.Length == 0 || !TryGoOn(']', out isAtEnd))
                return false;
            texts.Add(text);
        }

        _values.Footnotes[table] = texts;
        return true;
    }
}
