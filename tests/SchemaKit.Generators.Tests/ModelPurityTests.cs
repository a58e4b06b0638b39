using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

public sealed class ModelPurityTests
{
    [Fact]
    public void No_step_output_holds_an_object_of_Roslyn()
    {
        var harness = new GeneratorHarness(("everything.schemakit.json", GoldenCase.Named("everything").Text));
        var outputs = harness.Run().TrackedSteps.Where(step => char.IsUpper(step.Key[0]) && !step.Key.Contains('_', StringComparison.Ordinal))
            .SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Value).ToList();
        Assert.NotEmpty(outputs);
        Assert.Null(FindRoslyn(outputs));
    }

    [Fact]
    public void The_walk_finds_a_hidden_symbol()
    {
        var compilation = CSharpCompilation.Create("X");
        Assert.NotNull(FindRoslyn(new List<object> { new { Inner = new[] { Tuple.Create("x", (object)compilation.GlobalNamespace) } } }));
    }

    private static bool IsDefaultArray(object value) => value.GetType().GetProperty("IsDefault")?.GetValue(value) is true;

    /// <summary>The first object of Roslyn reachable from the roots, by name of its type.</summary>
    private static string? FindRoslyn(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        while (open.TryPop(out var at))
        {
            if (at is ISymbol or SyntaxNode or Compilation or SyntaxTree or Location or SemanticModel)
                return at.GetType().FullName;
            if (at is string or CultureInfo || at.GetType().IsPrimitive || at.GetType().IsEnum || !seen.Add(at))
                continue;
            if (at is IEnumerable items && !IsDefaultArray(at))
            {
                foreach (var item in items)
                {
                    if (item is not null)
                        open.Push(item);
                }
            }

            for (var type = at.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer && field.GetValue(at) is { } value)
                        open.Push(value);
                }
            }
        }

        return null;
    }
}
