using System.Globalization;
using System.Text;

namespace SchemaKit.Generators.Tests.FastPath;

/// <summary>Payloads that differ from one by their figures alone: quickly made, so that there can be millions.</summary>
internal sealed class OtherFigures
{
    private readonly Random _random;
    private readonly byte[] _payload;
    private readonly List<(int Start, int End)> _figures = [];
    private readonly byte[] _other;

    /// <param name="payload">What stands in its tables is written anew; the year stays.</param>
    public OtherFigures(int seed, byte[] payload)
    {
        (_random, _payload) = (new Random(seed), payload);
        var isText = false;
        for (var at = 0; at < payload.Length; at++)
        {
            if (payload[at] == '"' && payload[at - 1] != '\\')
                isText = !isText;
            if (isText || !IsOfFigure(payload[at]) || IsOfFigure(payload[at - 1]))
                continue;

            var end = at;
            while (IsOfFigure(payload[end]))
                end++;
            if (!payload.AsSpan(0, at).TrimEnd(" :\t\r\n"u8).EndsWith("\"year\""u8))
                _figures.Add((at, end));
        }

        _other = new byte[payload.Length + (20 * _figures.Count)];
    }

    /// <summary>Another payload, which lasts until the next.</summary>
    public ReadOnlySpan<byte> Next()
    {
        var (from, length) = (0, 0);
        foreach (var (start, end) in _figures)
        {
            _payload.AsSpan(from, start - from).CopyTo(_other.AsSpan(length));
            length += start - from;
            length += Write(_payload.AsSpan(start, end - start), _other.AsSpan(length));
            from = end;
        }

        _payload.AsSpan(from).CopyTo(_other.AsSpan(length));
        return _other.AsSpan(0, length + _payload.Length - from);
    }

    private static bool IsOfFigure(byte character) => character is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'.';

    /// <summary>Writes a figure of any length, and one in a few thousand that is no figure.</summary>
    private int Write(ReadOnlySpan<byte> own, Span<byte> text)
    {
        var number = _random.NextInt64(1L << _random.Next(1, 48));
        if (_random.Next(4_000) == 0)
            return Encoding.ASCII.GetBytes(_random.Next(6) switch { 0 => "0" + number, 1 => number + ".", 2 => "-" + number, 3 => number + "e1", 4 => number + ".0", _ => "null" }, text);

        if (own.Contains((byte)'.'))
        {
            (number / 100).TryFormat(text, out var whole, default, CultureInfo.InvariantCulture);
            text[whole] = (byte)'.';
            (10 + (number % 90)).TryFormat(text[(whole + 1)..], out var fraction, default, CultureInfo.InvariantCulture);
            return whole + 1 + fraction;
        }

        (own[0] == '-' ? -1 - number : number).TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return length;
    }
}
