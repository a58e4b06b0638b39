using System.Runtime.CompilerServices;
using SchemaKit.Engine.Payload.Forms;

namespace SchemaKit.Engine.Payload;

internal ref partial struct FaultlessReader
{
    /// <summary>Takes cells as most of them are written: whole numbers without sign, in canonical order, without space. It stops behind the last of them.</summary>
    /// <remarks>What it does not take is left to <see cref="TryReadMember"/>. As it needs no other method it can keep its place in a register.</remarks>
    /// <returns>How many it has taken.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int TakeCells(ReadOnlySpan<FormMember> members, int firstCell)
    {
        var utf8 = _utf8;
        var key = _position;
        var taken = 0;
        foreach (ref readonly var member in members)
        {
            if (member.Value is not FormCell { IsWhole: true } cell || !utf8[key..].StartsWith(member.Key))
                break;

            var start = key + member.Key.Length;
            var end = start;
            var value = 0L;
            for (; end < utf8.Length && (uint)(utf8[end] - '0') <= 9; end++)
                value = unchecked((value * 10) + (utf8[end] - '0'));
            if (end == start || !IsNumber(utf8[start], end - start) || value < cell.Min || value > cell.Max)
                break;

            Set(firstCell + member.Cell, CellState.Value, value, PlaceAt(start));
            _position = end;
            taken++;
            if (end == utf8.Length || utf8[end] != ',')
                break;

            key = end + 1;
        }

        return taken;
    }

    private static bool IsNumber(byte first, int digits) => digits == 1 || (digits <= MostDigits && first != '0');

    private readonly void Set(int cell, CellState state, long value, PayloadLocation place)
    {
        _states[cell] = state;
        _numbers[cell] = value;
        _places[cell] = place;
    }
}
