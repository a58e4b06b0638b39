using SchemaKit.Compiler.Emit.Models;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Prints the report record, its JSON converter and the code lists.</summary>
internal static class RecordEmitter
{
    public static string Emit(EmitRecord record)
    {
        var writer = FileWriter.Start(record.Head);
        var head = record.Head;
        writer.Doc(DocText.Of(record.Title), DocText.Of(record.Citation));
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({head.ConverterType}))]");
        using (writer.Braces($"public sealed partial record {head.Type}"))
        {
            EmitHeadMembers(writer, head);
            EmitTexts(writer, record);
            EmitTables(writer, record);
            EmitReading(writer, head);
            EmitJudging(writer, head, allocates: record.Tables.Any(t => t.List is not null));
            EmitJudgingBesideOthers(writer, record);
        }

        writer.Line();
        EmitConverter(writer, head);
        foreach (var list in record.CodeLists)
        {
            writer.Line();
            EmitCodeList(writer, list);
        }

        foreach (var specials in record.Specials)
        {
            writer.Line();
            EmitSpecials(writer, specials);
        }

        return writer.ToString();
    }

    private static void EmitHeadMembers(CodeWriter writer, EmitHead head)
    {
        writer.Line(
            $$"""
            private readonly global::SchemaKit.Runtime.ReportData _data;

            /// <summary>An empty report: every cell is blank.</summary>
            public {{head.Type}}() => _data = new({{head.ShapeType}}.Value);

            internal {{head.Type}}(global::SchemaKit.Runtime.ReportData data) => _data = data;

            internal global::SchemaKit.Runtime.ReportData Data_ => _data;

            /// <summary>Id of the standard.</summary>
            public static string Standard => {{CsLiteral.Of(head.Standard)}};

            /// <summary>Edition of the standard.</summary>
            public static string Edition => {{CsLiteral.Of(head.Edition)}};

            /// <summary>JSON Schema (draft 2020-12) of the payload.</summary>
            public static string JsonSchema => {{head.SchemaType}}.Text;
            """);
        EmitProperty(writer, $"The reporting body.", $"string", $"Organization");
        EmitProperty(writer, $"What identifies the reporting body, such as an abbreviation.", $"string?", $"OrganizationCode");
        EmitProperty(writer, $"The reporting year.", $"int", $"Year");
        EmitProperty(writer, $"The printed title.", $"string?", $"Title");
        EmitProperty(writer, $"When the report was published.", $"global::System.DateOnly?", $"PublicationDate");
        EmitProperty(writer, $"The footnotes of the tables, by their ids.", $"global::SchemaKit.Footnotes", $"Footnotes");
    }

    private static void EmitProperty(CodeWriter writer, CsCode summary, CsCode type, CsCode name)
    {
        writer.Line();
        writer.Line($"/// <summary>{summary}</summary>");
        using (writer.Braces($"public {type} {name}"))
        {
            writer.Line($"get => _data.{name};");
            writer.Line($"init => _data = _data with {{ {name} = value }};");
        }
    }

    private static void EmitTexts(CodeWriter writer, EmitRecord record)
    {
        foreach (var text in record.Texts)
        {
            writer.Line();
            writer.Doc(DocText.Of(text.Doc.Label), DocText.Of(text.Doc.Note), DocText.Of(text.Doc.Citation));
            using (writer.Braces($"public string? {text.Name}"))
            {
                writer.Line($"get => _data.TextAt({text.Member});");
                writer.Line($"init => _data = _data.WithText({text.Member}, value);");
            }
        }
    }

    private static void EmitTables(CodeWriter writer, EmitRecord record)
    {
        foreach (var table in record.Tables)
        {
            writer.Line();
            writer.Doc(DocText.Of(table.Doc.Label), DocText.Of(table.Doc.Note), DocText.Of(table.Doc.Citation));
            if (table.List is { } list)
            {
                ListPropertyEmitter.Emit(writer, table, list);
                continue;
            }

            using (writer.Braces($"public {table.Type} {table.Name}"))
            {
                writer.Line($"get => new(new {CsNames.CellView}(_data.Cells, {table.FirstCell}, {table.CellCount}));");
                writer.Line($"init => _data = _data.WithCells({table.FirstCell}, {table.CellCount}, value.Cells_);");
            }
        }
    }

    private static void EmitReading(CodeWriter writer, EmitHead head) => writer.Line(
        $$"""

        /// <summary>Reads a payload. Rules are not judged here, so that a report whose sums are wrong can be read too.</summary>
        /// <exception cref="global::SchemaKit.PayloadException">The payload is not of this report's form.</exception>
        public static {{head.Type}} Parse(global::System.ReadOnlySpan<byte> utf8) => new({{CsNames.Validator}}.Read({{head.ShapeType}}.Value, utf8));

        /// <summary>Reads a payload.</summary>
        /// <returns>Whether the payload is of this report's form.</returns>
        public static bool TryParse(global::System.ReadOnlySpan<byte> utf8, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{head.Type}}? report) =>
            TryParse(utf8, out report, out _);

        /// <summary>Reads a payload and says what is wrong with it if it cannot be read.</summary>
        /// <returns>Whether the payload is of this report's form.</returns>
        public static bool TryParse(
            global::System.ReadOnlySpan<byte> utf8,
            [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{head.Type}}? report,
            [global::System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out {{CsNames.Result}}? faults)
        {
            report = {{CsNames.Validator}}.TryRead({{head.ShapeType}}.Value, utf8, out var data, out faults) ? new(data) : null;
            return report is not null;
        }

        /// <summary>Writes the payload, members in printed order, blanks as null.</summary>
        public void Write(global::System.Text.Json.Utf8JsonWriter writer) => {{CsNames.Validator}}.Write({{head.ShapeType}}.Value, _data, writer);

        /// <summary>The payload as UTF-8.</summary>
        public byte[] ToUtf8Bytes(bool indented = false) => {{CsNames.Validator}}.ToUtf8({{head.ShapeType}}.Value, _data, indented);
        """);

    /// <param name="allocates">Whether judging takes memory, as the rows of lists do.</param>
    private static void EmitJudging(CodeWriter writer, EmitHead head, bool allocates)
    {
        var cost = allocates ? CsCode.Empty : (CsCode)$" Allocates nothing when all is well.";
        writer.Line(
            $$"""

            /// <summary>Judges a payload: its form, its values and every rule.{{cost}}</summary>
            public static {{CsNames.Result}} Validate(global::System.ReadOnlySpan<byte> utf8) => {{CsNames.Validator}}.Validate({{head.ShapeType}}.Value, utf8);

            /// <summary>Judges a payload in pieces, as a pipe hands them over.{{cost}}</summary>
            public static {{CsNames.Result}} Validate(in global::System.Buffers.ReadOnlySequence<byte> utf8) => {{CsNames.Validator}}.Validate({{head.ShapeType}}.Value, in utf8);

            /// <summary>Judges a payload: the rest of a stream, read to its end or as far as a payload may be long.</summary>
            public static global::System.Threading.Tasks.ValueTask<{{CsNames.Result}}> ValidateAsync(global::System.IO.Stream utf8, global::System.Threading.CancellationToken cancellationToken = default) =>
                {{CsNames.Validator}}.ValidateAsync({{head.ShapeType}}.Value, utf8, cancellationToken);

            /// <summary>Judges payloads, one a line (NDJSON), on all processors and in bounded memory; blank lines are passed over.</summary>
            /// <returns>The verdicts in the order of the lines, while the stream is read.</returns>
            public static global::System.Collections.Generic.IEnumerable<global::SchemaKit.LineVerdict> ValidateLines(global::System.IO.Stream utf8) =>
                {{CsNames.Validator}}.ValidateLines({{head.ShapeType}}.Value, utf8);

            /// <summary>Judges this report: its values and every rule.{{cost}}</summary>
            public {{CsNames.Result}} Validate() => {{CsNames.Validator}}.Validate({{head.ShapeType}}.Value, _data);

            /// <summary>A copy in which every total is the sum of its parts, as the definition has it.</summary>
            /// <exception cref="global::System.OverflowException">A sum does not fit its cell.</exception>
            public {{head.Type}} WithComputedTotals() => new({{head.RulesType}}.FillTotals(_data));
            """);
    }

    private static void EmitJudgingBesideOthers(CodeWriter writer, EmitRecord record)
    {
        var head = record.Head;
        if (record.ReadsPrior)
        {
            writer.Line(
                $$"""

                /// <summary>Judges this report beside the same body's report of the year before, which some rules read.</summary>
                /// <param name="prior">If it is another one, that is a violation, and those rules are not evaluated.</param>
                public {{CsNames.Result}} Validate({{head.Type}} prior) => {{CsNames.Validator}}.Validate({{head.ShapeType}}.Value, _data, prior?._data, null);
                """);
        }

        if (!record.ReadsChildren)
            return;

        writer.Line(
            $$"""

            /// <summary>Judges this report beside others that some rules read.</summary>
            /// <param name="prior">The same body's report of the year before; null if there is none.</param>
            /// <param name="children">The reports of subordinate bodies, whose figures are summed.</param>
            public {{CsNames.Result}} Validate({{head.Type}}? prior, global::System.Collections.Generic.IReadOnlyCollection<{{head.Type}}> children) =>
                {{CsNames.Validator}}.Validate(
                    {{head.ShapeType}}.Value, _data, prior?._data, global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select(children, static child => child._data)));
            """);
    }

    private static void EmitConverter(CodeWriter writer, EmitHead head)
    {
        writer.Line($"/// <summary>Reads and writes <see cref=\"{head.Type}\"/> where System.Text.Json is in charge.</summary>");
        writer.Line($"{CsNames.NeverBrowsable}");
        using (writer.Braces($"public sealed class {head.ConverterType} : global::System.Text.Json.Serialization.JsonConverter<{head.Type}>"))
        {
            writer.Line(
                $$"""
                /// <inheritdoc/>
                public override {{head.Type}} Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>
                    new({{CsNames.Validator}}.ReadConverter(ref reader, {{head.ShapeType}}.Value));

                /// <inheritdoc/>
                public override void Write(global::System.Text.Json.Utf8JsonWriter writer, {{head.Type}} value, global::System.Text.Json.JsonSerializerOptions options) =>
                    value.Write(writer);
                """);
        }
    }

    private static void EmitCodeList(CodeWriter writer, EmitCodeList list)
    {
        writer.Doc(DocText.Of(list.Doc.Label));
        using (writer.Braces($"public enum {list.Name}"))
        {
            foreach (var member in list.Members)
            {
                writer.Doc(DocText.Of(member.Doc.Label));
                writer.Line($"{member.Name},");
            }
        }
    }

    private static void EmitSpecials(CodeWriter writer, EmitSpecials specials)
    {
        var subject = DocText.Of(specials.Doc.Label) is { IsEmpty: false } kind ? (CsCode)$"{kind}: values" : (CsCode)$"Values";
        writer.Line($"/// <summary>{subject} that are no number or date.</summary>");
        using (writer.Braces($"public static class {specials.Name}"))
        {
            var isFirst = true;
            foreach (var special in specials.Members)
            {
                if (!isFirst)
                    writer.Line();
                isFirst = false;
                writer.Doc(DocText.Of(special.Doc.Label) is { IsEmpty: false } own ? own : DocText.Of(special.Text));
                writer.Line($"public const string {special.Name} = {CsLiteral.Of(special.Text)};");
            }
        }
    }
}
