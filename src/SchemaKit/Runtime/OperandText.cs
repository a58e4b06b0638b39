using System.Globalization;

namespace SchemaKit.Runtime;

/// <summary>Words an operand in one language: label and value.</summary>
internal sealed class OperandText(string tag, bool isDate)
{
    private const int LastDay = 3_652_059;

    private readonly MessageLanguage _language = MessageLanguage.Of(tag);

    public string Of(Operand operand)
    {
        var label = VisibleText.Escape(operand.Label.In(tag));
        var named = operand.Source switch
        {
            OperandSource.Prior => _language.Prior(label),
            OperandSource.Children => _language.Children(label),
            _ => label,
        };
        return operand switch
        {
            { Special: { } special } => $"{named} {VisibleText.Escape(special)}",
            { Value: { } value } => $"{named} {Value(value)}",
            _ => named + _language.Blank,
        };
    }

    /// <summary>A special value may be read as a number that is no date.</summary>
    public string Value(decimal value) => isDate && value is >= 1 and <= LastDay && decimal.IsInteger(value)
        ? DateOnly.FromDayNumber((int)value - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : NumberText.Printed(value);
}
