using System.Text;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

/// <summary>Reads a definition from its JSON text and checks its form. What is broken is reported and left out or replaced by a harmless stand-in, so that everything beside it is still read.</summary>
internal sealed partial class DefinitionReader
{
    private readonly SourceFile _source;
    private readonly DiagnosticBag _diagnostics;
    private int _standIns;

    private DefinitionReader(SourceFile source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
    }

    /// <summary>The definition as its author wrote it, as far as it could be read; <see langword="null"/> if the text is not an object.</summary>
    public static ReportDefinition? Read(SourceFile source, DiagnosticBag diagnostics) =>
        Parse(source, diagnostics) is { } root ? Read(source, root, diagnostics) : null;

    /// <summary>Reads a definition from its tree, into which what it extends has been merged.</summary>
    /// <param name="extends">The edition that it extends, or <see langword="null"/>.</param>
    public static ReportDefinition Read(SourceFile source, JsonObject root, DiagnosticBag diagnostics, string? extends = null) =>
        new DefinitionReader(source, diagnostics).ReadReport(root, extends);

    /// <summary>The tree of the text; <see langword="null"/> if it is not an object, which is reported.</summary>
    public static JsonObject? Parse(SourceFile source, DiagnosticBag diagnostics)
    {
        if (source.Text.Length > DefinitionLimits.FileSize || Encoding.UTF8.GetByteCount(source.Text) > DefinitionLimits.FileSize)
        {
            diagnostics.ReportFileTooLarge(DefinitionLimits.FileSize);
            return null;
        }

        var reading = JsonReading.Of(source);
        new DefinitionReader(source, diagnostics).ReportAll(reading.Faults);
        return ItemReader.As<JsonObject>(reading.Root, diagnostics);
    }

    private void ReportAll(IReadOnlyList<JsonFault> faults)
    {
        foreach (var fault in faults)
        {
            switch (fault.Kind)
            {
                case JsonFaultKind.Syntax:
                    _diagnostics.ReportNotJson(fault.Span, fault.Detail);
                    break;
                case JsonFaultKind.LoneSurrogate:
                    _diagnostics.ReportLoneSurrogate(fault.Span, fault.Detail);
                    break;
                case JsonFaultKind.DuplicateKey:
                    _diagnostics.ReportDuplicateMember(fault.Span, fault.Detail, fault.Other!.Value);
                    break;
                case JsonFaultKind.TooDeep:
                    _diagnostics.ReportNestedTooDeep(fault.Span, fault.Detail);
                    break;
                case JsonFaultKind.StringTooLong:
                    _diagnostics.ReportStringTooLong(fault.Span, fault.Detail);
                    break;
                case JsonFaultKind.NumberTooLong:
                    _diagnostics.ReportNumberTooLong(fault.Span, fault.Detail);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(faults), fault.Kind, null);
            }
        }
    }

    private MemberReader MembersOf(JsonObject node, string owner) => new(node, owner, _diagnostics);
}
