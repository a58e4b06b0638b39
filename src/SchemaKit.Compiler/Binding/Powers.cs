using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Binding;

internal static class Powers
{
    /// <summary><c>10^exponent</c>, for exponents up to <see cref="DefinitionLimits.Scale"/>.</summary>
    public static long Ten(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
