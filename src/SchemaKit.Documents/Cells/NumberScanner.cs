using System.Text;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Cells;

/// <summary>Scans sign, digits, well-formed thousands and fraction.</summary>
internal sealed class NumberScanner(string text, int start, int end)
{
    private readonly StringBuilder _digits = new();

    public int Position { get; private set; } = start;

    public bool IsNegative { get; private set; }

    public string Digits => _digits.ToString();

    public int FractionDigits { get; private set; }

    /// <summary>Whether a number starts here; <see cref="Position"/> is then behind it.</summary>
    public bool TryScan()
    {
        if (Position < end && IsSign(text[Position]))
        {
            IsNegative = text[Position] is not ('+' or '\uFF0B' or '\uFE62');
            Position++;
            while (Position < end && WhiteSpace.Is(text[Position]))
                Position++;
        }

        var first = ScanDigits();
        if (first == 0 || (IsAt(Position, ',', '\uFF0C') && !TryScanThousands(first)))
            return false;

        if (IsAt(Position, '.', '\uFF0E') && Position + 1 < end && PrintedNumber.Digit(text[Position + 1]) >= 0)
        {
            Position++;
            FractionDigits = ScanDigits();
        }

        return true;
    }

    private static bool IsSign(char c) => c is '+' or '-' or '\uFF0B' or '\uFF0D' or '\uFE62' or '\uFE63' or '\u2212' or '\u2013';

    private bool TryScanThousands(int first)
    {
        if (first > 3)
            return false;

        while (IsAt(Position, ',', '\uFF0C'))
        {
            Position++;
            if (ScanDigits() != 3)
                return false;
        }

        return true;
    }

    private int ScanDigits()
    {
        var count = 0;
        for (; Position < end && PrintedNumber.Digit(text[Position]) is >= 0 and var digit; Position++, count++)
            _digits.Append((char)('0' + digit));
        return count;
    }

    private bool IsAt(int position, char narrow, char wide) => position < end && (text[position] == narrow || text[position] == wide);
}
