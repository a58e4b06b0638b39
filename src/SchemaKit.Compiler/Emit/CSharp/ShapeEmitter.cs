using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Prints what the runtime is told as data: members, trees, kinds and rules with their texts.</summary>
internal static class ShapeEmitter
{
    public static string Emit(EmitShape shape)
    {
        var writer = FileWriter.Start(shape.Head);
        writer.Line($"/// <summary>The form of <see cref=\"{shape.Head.Type}\"/> as data.</summary>");
        using (writer.Braces($"internal static class {shape.Head.ShapeType}"))
        {
            for (var i = 0; i < shape.Kinds.Count; i++)
                EmitKind(writer, shape.Kinds[i], i);

            writer.Line();
            writer.Line($"internal static readonly global::SchemaKit.Runtime.ReportShape Value = new()");
            writer.Line($"{{");
            using (writer.Indent($"    Standard = {CsLiteral.Of(shape.Head.Standard)},", "};"))
                EmitMembers(writer, shape);

            writer.Line();
            EmitTextHelper(writer, shape.Languages);
        }

        return writer.ToString();
    }

    private static void EmitMembers(CodeWriter writer, EmitShape shape)
    {
        writer.Line($"Edition = {CsLiteral.Of(shape.Head.Edition)},");
        writer.Line($"Title = {TextOf(shape.Title)},");
        writer.Line($"Languages = [{CsCode.Join(", ", shape.Languages.Select(l => (CsCode)$"{CsLiteral.Of(l)}"))}],");
        EmitYears(writer, shape.Years);
        if (shape.Requires.Count > 0)
            writer.Line($"Requires = [{CsCode.Join(", ", shape.Requires.Select(r => (CsCode)$"{CsLiteral.Of(r)}"))}],");
        writer.Line($"CellCount = {shape.CellCount},");
        writer.Line($"InstanceCount = {shape.InstanceCount},");
        writer.Line($"Check = {shape.Head.RulesType}.Check,");
        using (writer.Indent($"Members =\n[", "],"))
        {
            foreach (var member in shape.Members)
                EmitMember(writer, member);
        }

        using (writer.Indent($"Rules =\n[", "],"))
        {
            foreach (var rule in shape.Rules)
                EmitRule(writer, rule, shape.Languages);
        }
    }

    private static void EmitYears(CodeWriter writer, ReportingYears years)
    {
        if (years.First is { } first)
            writer.Line($"FirstYear = {first},");
        if (years.Last is { } last)
            writer.Line($"LastYear = {last},");
    }

    private static void EmitMember(CodeWriter writer, EmitShapeMember member)
    {
        if (member.Table is not { } table)
        {
            writer.Line($"new global::SchemaKit.Runtime.TextShape({CsLiteral.Of(member.Id)}),");
            return;
        }

        EmitTable(writer, $"new global::SchemaKit.Runtime.TableShape(", member.Id, table);
    }

    private static void EmitTable(CodeWriter writer, CsCode start, string id, EmitShapeTable table)
    {
        CsCode blank = table.Blank switch
        {
            BlankMeaning.Zero => $"Zero",
            BlankMeaning.Unknown => $"Unknown",
            _ => $"Forbidden",
        };
        using (writer.Indent($"{start}", table.List is null ? ")," : ")"))
        {
            writer.Line($"{CsLiteral.Of(id)}, {TextOf(table.Label)}, {table.FirstCell}, global::SchemaKit.Runtime.BlankMeaning.{blank},");
            EmitNodes(writer, table.Rows, ",");
            EmitNodes(writer, table.Columns, ",");
            writer.Line($"[{CsCode.Join(", ", table.Kinds.Select(k => (CsCode)$"Kind{k}"))}]");
        }

        if (table.List is { } list)
            EmitList(writer, list);
    }

    private static void EmitList(CodeWriter writer, EmitShapeList list)
    {
        CsCode members = $"OverallLabel = {TextOf(list.OverallLabel)}";
        if (list.IsOptional)
            members = $"{members}, IsOptional = true";
        if (list.OverallStandsAlone)
            members = $"{members}, OverallStandsAlone = true";
        writer.Line($"{{");
        writer.Line($"    List = new({list.Index}, {CsLiteral.Of(list.KeyId)}, {list.Roster}, {(list.HasOverall ? (CsCode)$"true" : $"false")}) {{ {members} }},");
        writer.Line($"}},");
    }

    private static void EmitNodes(CodeWriter writer, EquatableArray<EmitShapeNode> nodes, string end)
    {
        using (writer.Indent($"[", "]" + end))
        {
            foreach (var node in nodes)
                EmitNode(writer, node);
        }
    }

    private static void EmitNode(CodeWriter writer, EmitShapeNode node)
    {
        if (node.NestedList is { } nested)
        {
            writer.Line($"new({CsLiteral.Of(node.Id)}, {TextOf(node.Label)})");
            writer.Line($"{{");
            using (writer.Indent($"    // A list in each entry.", "},"))
                EmitTable(writer, $"NestedList = new global::SchemaKit.Runtime.TableShape(", node.Id, nested);
            return;
        }

        if (node.Children.Count == 0)
        {
            writer.Line($"new({CsLiteral.Of(node.Id)}, {TextOf(node.Label)}),");
            return;
        }

        using (writer.Indent($"new({CsLiteral.Of(node.Id)}, {TextOf(node.Label)},", "),"))
            EmitNodes(writer, node.Children, "");
    }

    private static void EmitRule(CodeWriter writer, EmitShapeRule rule, EquatableArray<string> languages)
    {
        writer.Line(
            $"new({CsLiteral.Of(rule.Id)}, global::SchemaKit.RuleStatus.{Word(rule.Status)}, global::SchemaKit.RuleSeverity.{Word(rule.Severity)}, global::SchemaKit.Runtime.Relation.{Word(rule.Relation)})");
        writer.Line($"{{");
        using (writer.Indent($"    Text = {TextOf(rule.Text)},", "},"))
        {
            if (rule.Table.Length > 0)
                writer.Line($"Quantifier = global::SchemaKit.Runtime.Quantifier.{Word(rule.Quantifier)}, Table = {CsLiteral.Of(rule.Table)},");
            writer.Line($"Coefficients = [{CsCode.Join(", ", rule.Coefficients.Select(c => (CsCode)$"{c}"))}], LeftCount = {rule.LeftCount}, Primary = {rule.Primary}, Scale = {rule.Scale},");
            if (rule.LeftConstant != "0" || rule.RightConstant != "0")
                writer.Line($"LeftConstant = {DecimalOf(rule.LeftConstant)}, RightConstant = {DecimalOf(rule.RightConstant)},");
            EmitYears(writer, rule.Years);
            EmitFlag(writer, $"IsFunction", rule.IsFunction);
            EmitFlag(writer, $"IsSum", rule.IsSum);
            if (rule.General is { } general)
                EmitGeneral(writer, general);
        }
    }

    private static void EmitGeneral(CodeWriter writer, EmitGeneralShape general)
    {
        if (general.List >= 0)
            writer.Line($"List = {general.List},");
        if (general.Conditions > 0)
            writer.Line($"Conditions = {general.Conditions},");
        if (general.Patterns.Count > 0)
            writer.Line($"Patterns = [{CsCode.Join(", ", general.Patterns.Select(p => (CsCode)$"new({CsLiteral.Of(p.Key)}, {TextOf(p.Label)})"))}],");
        if (general.Variable.Length > 0)
            writer.Line($"Variable = {CsLiteral.Of(general.Variable)},");
        if (general.ExplainedBy.Length > 0)
            writer.Line($"ExplainedBy = {CsLiteral.Of(general.ExplainedBy)},");
        EmitFlag(writer, $"HasWhere", general.HasWhere);
        EmitFlag(writer, $"EntriesOnly", general.EntriesOnly);
        EmitFlag(writer, $"IsFunction", !general.IsPlain);
        EmitFlag(writer, $"IsDate", general.IsDate);
        EmitFlag(writer, $"ReadsPrior", general.ReadsPrior);
        EmitFlag(writer, $"ReadsChildren", general.ReadsChildren);
    }

    private static void EmitFlag(CodeWriter writer, CsCode name, bool isSet)
    {
        if (isSet)
            writer.Line($"{name} = true,");
    }

    private static void EmitTextHelper(CodeWriter writer, EquatableArray<string> languages)
    {
        var parameters = CsCode.Join(", ", Enumerable.Range(0, languages.Count).Select(i => (CsCode)$"string text{i}"));
        var pairs = CsCode.Join(", ", languages.Select((l, i) => (CsCode)$"({CsLiteral.Of(l)}, text{i})"));
        writer.Line($"private static {CsNames.Text} Text({parameters}) => new({pairs});");
    }

    private static void EmitKind(CodeWriter writer, EmitKind kind, int index)
    {
        if (kind.Specials.Count == 0)
        {
            writer.Line($"private static readonly global::SchemaKit.Runtime.KindShape Kind{index} = {KindOf(kind)};");
            return;
        }

        writer.Line($"internal static readonly global::SchemaKit.Runtime.KindShape Kind{index} = {KindOf(kind)}");
        writer.Line($"{{");
        using (writer.Indent($"    Specials =", "};"))
        {
            using (writer.Indent($"[", "],"))
            {
                foreach (var special in kind.Specials)
                    writer.Line($"new({CsLiteral.Of(special.Text)}, {ReadingOf(special.InSums)}, {ReadingOf(special.InComparisons)}, {ReadingOf(special.InExtremes)}, {(special.IsValue ? (CsCode)$"true" : $"false")}),");
            }
        }
    }

    private static CsCode ReadingOf(SpecialReading reading) => $"new(global::SchemaKit.Runtime.SpecialReadingKind.{Word(reading.Kind)}, {reading.Value})";

    private static CsCode KindOf(EmitKind kind)
    {
        var codes = kind.Codes.Count == 0 ? CsCode.Empty : (CsCode)$", {CsCode.Join(", ", kind.Codes.Select(c => (CsCode)$"{CsLiteral.Of(c)}"))}";
        return $"new(global::SchemaKit.Runtime.KindBase.{Word(kind.Base)}, {kind.Scale}, {kind.Min}, {kind.Max}{codes})";
    }

    private static CsCode TextOf(LocalizedString text) =>
        text.IsEmpty ? (CsCode)$"{CsNames.Text}.Empty" : (CsCode)$"Text({CsCode.Join(", ", text.Wordings.Select(w => (CsCode)$"{CsLiteral.Of(w.Text)}"))})";

    /// <summary>A decimal through its exact text, which holds digits, a sign and a point only.</summary>
    private static CsCode DecimalOf(string number) => $"{CsName.FromNumber(number)}m";

    private static CsName Word(Enum word) => CsName.FromIds(word.ToString());
}
