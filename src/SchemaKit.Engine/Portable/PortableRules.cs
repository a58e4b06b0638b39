using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Portable.Forms;
using SchemaKit.Engine.Portable.Judging;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Portable;

/// <summary>The rules that the annotation <c>x-schemakit</c> of an emitted JSON Schema carries. They are judged by the schema alone, without its definition.</summary>
/// <remarks>The payloads are those that the schema itself allows: members, types and bounds are the business of a JSON Schema validator.</remarks>
public sealed class PortableRules
{
    private const string Keyword = "x-schemakit";

    private static readonly JsonLimits SchemaLimits = JsonLimits.Payload with { Depth = 256 };

    private readonly PortableAnnotation _annotation;

    private PortableRules(PortableAnnotation annotation) => _annotation = annotation;

    /// <summary>Reads the annotation of a schema.</summary>
    /// <exception cref="PortableSchemaException">It is no JSON within 8 MiB, has no annotation, or one that is of a newer version or cannot be read.</exception>
    public static PortableRules Load(ReadOnlyMemory<byte> schema)
    {
        var text = PayloadText.Read(schema.Span, SchemaLimits);
        if (text.Fault is { } fault)
            throw new PortableSchemaException(ViolationText.Of(fault, ["en"]).Message, fault.Location);

        var reader = new FormReader(text.Locations!);
        var annotation = reader.Map(text.Root!).Find(Keyword) ?? throw reader.Fault(text.Root!, $"the schema has no {Keyword}");
        return new PortableRules(new AnnotationReader(reader).Read(annotation));
    }

    /// <summary>Judges a payload. Bad payloads never throw: what cannot be read within the limits of payloads is a violation, and without the payload itself no rule is judged.</summary>
    /// <param name="payload">The report.</param>
    /// <param name="prior">The same body's report of the year before, in the same edition.</param>
    /// <param name="children">The sums over the reports of subordinate bodies, as one payload.</param>
    public PortableVerdict Judge(byte[] payload, byte[]? prior = null, byte[]? children = null)
    {
        ArgumentNullException.ThrowIfNull(payload);
        var faults = new List<PortableViolation>();
        if (Read(payload, "", faults) is not { } own)
            return new PortableVerdict(faults, 0, 0, []);

        return new PortableJudge(_annotation, new PortableReports(own, Read(prior, "prior:", faults), Read(children, "children:", faults))).Judge(faults);
    }

    /// <summary>Whether a number, spelled as in JSON, has no more fraction digits than a kind's <c>scale</c>. Trailing zeros do not count.</summary>
    public static bool FitsScale(string number, int scale) =>
        NumberSyntax.Json.IsMatch(number) && Payload.ExactNumber.Parse(number).FractionDigits <= scale;

    private PortableReport? Read(byte[]? utf8, string prefix, List<PortableViolation> faults)
    {
        if (utf8 is null)
            return null;

        var text = PayloadText.Read(utf8, JsonLimits.Payload);
        if (text.Root is not { } root)
            faults.Add(PortableViolation.OfPayload(text.Fault!.RuleId, prefix + text.Fault.Pointer, text.Fault.Location));
        else if (PortableSize.TooLarge(root) is { } list)
            faults.Add(PortableViolation.OfPayload(PayloadRules.TooManyEntries, prefix + list));
        else
            return new PortableReport(root, _annotation);
        return null;
    }
}
