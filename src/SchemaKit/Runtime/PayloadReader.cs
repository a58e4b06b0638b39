using System.Text;
using System.Text.Json;

namespace SchemaKit.Runtime;

/// <summary>Reads a payload in one walk. Allocates nothing unless it is asked to record faults or to keep texts.</summary>
internal ref partial struct PayloadReader
{
    public const int MaxSize = 8 * 1024 * 1024;
    public const int MaxDepth = 16;

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 4 * MaxDepth };

    private readonly ShapeIndex _index;
    private readonly ReadOnlySpan<byte> _text;
    private readonly int _start;
    private readonly PayloadRecorder? _recorder;
    private readonly PayloadTexts? _texts;
    private readonly OpenRows? _rows;
    private CellBuffer _cells;
    private Utf8JsonReader _reader;
    private ulong[]? _footnoted;

    // The entry that is being read: its position among the rows of its list, -1 outside; where its cells start; its key and the key's place.
    private int _row;
    private int _entryStart;
    private CellKind[] _kinds;
    private string? _key;
    private long _keyOffset;

    private bool _isFaulty;
    private bool _isStopped;

    /// <param name="text">The whole payload.</param>
    /// <param name="recorder">Takes the faults; without it is only found that there are some.</param>
    /// <param name="texts">Takes the texts.</param>
    public PayloadReader(ShapeIndex index, ReadOnlySpan<byte> text, CellBuffer cells, PayloadRecorder? recorder, PayloadTexts? texts)
    {
        _index = index;
        _text = text;
        _start = TextEncoding.MarkLength(text);
        _cells = cells;
        _recorder = recorder;
        _texts = texts;
        _rows = index.OpenLists.Length == 0 ? null : new OpenRows(index);
        _row = -1;
        if (recorder is not null)
            recorder.Rows = _rows;
        _kinds = index.Kinds;
        _reader = new Utf8JsonReader(text[_start..], ReaderOptions);
    }

    /// <summary>The reporting year; 0 if there is no usable one.</summary>
    public int Year { get; private set; }

    /// <summary>What was read.</summary>
    public readonly ReportCells Cells => _cells.CellsWith(_rows);

    /// <summary>What was read, for rules.</summary>
    public readonly RuleInput Input => new()
    {
        Own = new RuleSource(Cells, _rows is null ? [] : _rows.All),
        Year = Year,
        Footnoted = _footnoted,
    };

    private readonly long TokenStart => _start + _reader.TokenStartIndex;

    /// <summary>Reads everything; <see langword="false"/> if there is any fault.</summary>
    public bool Read()
    {
        if (_text.Length > MaxSize)
        {
            Stop(PayloadRules.TooLarge, 0, "8 MiB");
            return false;
        }

        if (TextEncoding.FindFault(_text) is var offset and >= 0)
        {
            Stop(PayloadRules.InvalidEncoding, offset);
            return false;
        }

        try
        {
            ReadRoot();
        }
        catch (JsonException exception)
        {
            StopAt(exception);
        }

        return !_isFaulty;
    }

    private void ReadRoot()
    {
        if (!Next())
            return;

        if (_reader.TokenType == JsonTokenType.StartObject)
            ReadObject(_index.Root, 0);
        else
            WrongType(null, "object");

        while (Next())
        {
            // What follows the value is a fault, which the reader throws.
        }

        if (_rows is not null && !_isStopped)
        {
            _rows.MoveOverallLast(_recorder is null ? null : _recorder.MoveKeys);
            CheckKeys();
        }
    }

    /// <summary>Moves to the next token and checks what concerns text alone, in values that are skipped too.</summary>
    private bool Next()
    {
        if (_isStopped || !_reader.Read())
            return false;

        return _reader.TokenType switch
        {
            JsonTokenType.Number => _reader.ValueSpan.Length <= NumberReader.MaxLength || Stop(PayloadRules.NumberTooLong, TokenStart, "1024"),
            JsonTokenType.String or JsonTokenType.PropertyName => !_reader.ValueIsEscaped || HasWholeCharacters(),
            JsonTokenType.StartObject or JsonTokenType.StartArray => _reader.CurrentDepth < MaxDepth || Stop(PayloadRules.TooDeep, TokenStart, "16"),
            _ => true,
        };
    }

    private bool HasWholeCharacters() => Surrogates.FindLoneEscape(_reader.ValueSpan) is not (var lone and >= 0)
        || Stop(PayloadRules.InvalidJson, TokenStart + 1 + lone, FaultWords.LoneSurrogate);

    /// <summary>Moves to the end of the value whose first token was read.</summary>
    private void SkipRest()
    {
        if (_reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;

        var depth = _reader.CurrentDepth;
        while (Next() && _reader.CurrentDepth > depth)
        {
            // Everything inside is deeper; the closing token is not.
        }
    }

    private bool Stop(string ruleId, long offset, params ReadOnlySpan<string> arguments)
    {
        _isStopped = _isFaulty = true;
        _recorder?.AddTextFault(ruleId, offset, [.. arguments]);
        return false;
    }

    /// <summary>Notes that there is a fault; <see langword="true"/> if it is to be described.</summary>
    private bool Faults()
    {
        _isFaulty = true;
        return _recorder is not null;
    }

    private void WrongType(KeyNode? node, string wanted)
    {
        if (Faults())
            _recorder!.AddPayloadFault(PayloadRules.WrongType, node?.Id, TokenStart, wanted, FaultWords.Of(_reader.TokenType));
        SkipRest();
    }

    /// <summary>The value of the token without escapes; empty if it does not fit.</summary>
    private readonly ReadOnlySpan<byte> Unescaped(Span<byte> buffer)
    {
        if (!_reader.ValueIsEscaped)
            return _reader.ValueSpan;

        return _reader.ValueSpan.Length <= buffer.Length ? buffer[.._reader.CopyString(buffer)] : [];
    }

    /// <summary>The token as a message quotes it.</summary>
    private readonly string Token() =>
        _reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(_reader.ValueSpan) : _reader.GetString() ?? "null";
}
