using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using SchemaKit.Engine.Payload.Forms;

namespace SchemaKit.Engine.Payload;

internal ref partial struct FaultlessReader
{
    /// <summary>Keeps any number that is taken, at any scale, within 64 bits.</summary>
    private const int MostDigits = 18;

    private static readonly SearchValues<byte> EndsOfPlainText = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(c => (byte)c)]);

    private static ReadOnlySpan<long> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipSpace()
    {
        if (_position < _utf8.Length && _utf8[_position] <= ' ')
            SkipSpaces();
    }

    private void SkipSpaces()
    {
        for (; _position < _utf8.Length && _utf8[_position] <= ' '; _position++)
        {
            switch (_utf8[_position])
            {
                case (byte)' ' or (byte)'\t':
                    break;
                case (byte)'\n':
                case (byte)'\r' when _position + 1 == _utf8.Length || _utf8[_position + 1] != '\n':
                    (_line, _lineStart) = (_line + 1, _position + 1);
                    break;
                case (byte)'\r':
                    break;
                default:
                    return;
            }
        }
    }

    private bool TryTake(char token)
    {
        if (Current != token)
            return false;

        _position++;
        return true;
    }

    private bool TryTakeNull()
    {
        if (!_utf8[_position..].StartsWith("null"u8))
            return false;

        _position += "null".Length;
        return true;
    }

    /// <summary>Takes the bracket that opens an object or array, up to its first part.</summary>
    private bool TryOpen(char open, char close, out bool isEmpty)
    {
        isEmpty = false;
        if (!TryTake(open))
            return false;

        SkipSpace();
        isEmpty = TryTake(close);
        return true;
    }

    /// <summary>Takes what follows a part: a comma, up to the next part, or the bracket that closes.</summary>
    private bool TryGoOn(char close, out bool isAtEnd)
    {
        SkipSpace();
        isAtEnd = TryTake(close);
        if (isAtEnd)
            return true;

        var isComma = TryTake(',');
        SkipSpace();
        return isComma;
    }

    /// <summary>Takes a key with its colon, up to its value.</summary>
    /// <param name="next">The member that stands here in canonical order.</param>
    /// <returns>The position of its member; -1 if it is not one of the object's.</returns>
    private int TakeKey(FormObject form, int next)
    {
        var members = form.Members;
        if (next < members.Length && _utf8[_position..].StartsWith(members[next].Key))
        {
            _position += members[next].Key.Length;
        }
        else
        {
            next = TryTakeRaw(out var id, out _) ? form.Find(id) : -1;
            SkipSpace();
            if (!TryTake(':'))
                return -1;
        }

        SkipSpace();
        return next;
    }

    /// <summary>Takes digits, with as many behind a point as the scale allows.</summary>
    private bool TryTakeNumber(int scale, out long scaled)
    {
        var isNegative = TryTake('-');
        var start = _position;
        var value = TakeDigits(0);
        var (whole, fraction) = (_position - start, 0);
        if (whole == 0 || (whole > 1 && _utf8[start] == '0'))
        {
            scaled = 0;
            return false;
        }

        if (TryTake('.'))
        {
            var point = _position;
            value = TakeDigits(value);
            fraction = _position - point;
            if (fraction == 0)
                fraction = int.MaxValue;
        }

        var isTaken = fraction <= scale && whole + scale <= MostDigits;
        scaled = isTaken ? (isNegative ? -value : value) * Powers[scale - fraction] : 0;
        return isTaken;
    }

    /// <summary>Goes on with a number; one of too many digits is nothing sensible, and not taken.</summary>
    private long TakeDigits(long value)
    {
        var utf8 = _utf8;
        var end = _position;
        for (; end < utf8.Length && (uint)(utf8[end] - '0') <= 9; end++)
            value = unchecked((value * 10) + (utf8[end] - '0'));
        _position = end;
        return value;
    }

    private bool TryTakeTextOrNull(out string? text)
    {
        text = null;
        return TryTakeNull() || TryTakeText(out text);
    }

    private bool TryTakeText([NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!TryTakeRaw(out var raw, out var isEscaped))
            return false;

        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        if (Utf8.ToUtf16(raw, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
            text = isEscaped ? EscapedText.Resolve(buffer.AsSpan(0, length)) : new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text is not null;
    }

    /// <summary>Takes a string; what stands between the quotes is not yet known to be UTF-8, nor its escapes to be right.</summary>
    private bool TryTakeRaw(out ReadOnlySpan<byte> raw, out bool isEscaped)
    {
        raw = default;
        isEscaped = false;
        if (!TryTake('"'))
            return false;

        var start = _position;
        while (_utf8[_position..].IndexOfAny(EndsOfPlainText) is var end and >= 0)
        {
            _position += end;
            if (_utf8[_position] == '"')
            {
                raw = _utf8[start.._position];
                _position++;
                return true;
            }

            // The unit behind a reverse solidus may be a quote that does not end the string.
            isEscaped = true;
            if (_utf8[_position] != '\\' || _position + 2 > _utf8.Length)
                return false;
            _position += 2;
        }

        return false;
    }
}
