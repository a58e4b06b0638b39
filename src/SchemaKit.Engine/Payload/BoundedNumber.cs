using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>Reads a number that has a scale and bounds.</summary>
internal static class BoundedNumber
{
    /// <summary>The scaled value, or <see langword="null"/> after reporting what is wrong with it.</summary>
    /// <param name="min">Smallest scaled value.</param>
    /// <param name="max">Largest scaled value.</param>
    public static long? Read(JsonNumber token, string pointer, int scale, long min, long max, FaultList faults)
    {
        var number = ExactNumber.Parse(token.Text);
        if (number.FractionDigits > scale)
        {
            if (scale == 0)
                faults.NotWhole(pointer, token);
            else
                faults.TooManyDigits(pointer, token, scale);
            return null;
        }

        if (number.ToScaled(scale) is { } value && value >= min && value <= max)
            return (long)value;

        faults.OutOfRange(pointer, token, Scaled.ToDecimal(min, scale), Scaled.ToDecimal(max, scale));
        return null;
    }
}
