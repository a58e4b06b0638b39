namespace SchemaKit.Agreement.Plants;

/// <summary>Every kind of mistake that a back end might make, and the comparison must find.</summary>
internal static class AllPlants
{
    private const string Form = "gov-info-disclosure-2019";
    private const string Slice = "slice";
    private const string Fixed = "everything";
    private const string Lists = "lists";

    public static IReadOnlyList<Plant> All { get; } = [.. InCode, .. InSchema, .. InJavaScript, .. InPython, .. InTypeScript, .. InSql];

    private static IEnumerable<Plant> InCode =>
    [
        new("sign flipped", Artifact.Code, Fixed, "long right = cells[at + 3] + cells[at + 6];", "long right = cells[at + 3] - cells[at + 6];"),
        new("term missing", Artifact.Code, Fixed, "cells[19] + cells[20]", "cells[19]"),
        new("term twice", Artifact.Code, Fixed, "cells[19] + cells[20]", "cells[19] + cells[20] + cells[20]"),
        new("wrong coefficient", Artifact.Code, Fixed, "2 * cells[22]", "3 * cells[22]"),
        new("overflow", Artifact.Code, Fixed, "cells[19] + cells[20]", "unchecked((int)(cells[19] + cells[20]))"),
        new("floating point", Artifact.Code, Fixed, "cells[19] + cells[20]", "(long)((double)cells[19] + (double)cells[20])"),
        new("tolerance ignored", Artifact.Code, Fixed, "left <= right + 50", "left <= right"),
        new("relative tolerance too narrow", Artifact.Code, Lists, "Relation.Equal, right, 500000)", "Relation.Equal, right, 499999)"),
        new("<= read as <", Artifact.Code, Lists, "run.Judge(left <= right, left, right);", "run.Judge(left < right, left, right);"),
        new("first year off by one", Artifact.Code, Fixed, "FirstYear = 2021", "FirstYear = 2022"),
        new("last year off by one", Artifact.Code, Fixed, "LastYear = 2030", "LastYear = 2029"),
        new("if ignored", Artifact.Code, Fixed, "!applies || left <= right", "(applies | true) && left <= right"),
        new("where ignored", Artifact.Code, Lists, "if (run.Where((run.Exists(CasesList) == 1)))", "if (run.Where((run.Exists(CasesList) == 1)) | true)"),
        new("last row missing", Artifact.Code, Fixed, "row < 5", "row < 4"),
        new("operands in another order", Artifact.Code, Fixed, "operands = [21, 19, 20]", "operands = [21, 20, 19]"),
        new("another cell in the message", Artifact.Code, Lists, "operands = [at + 2, at, at + 1]", "operands = [at + 2, at, at + 2]"),
        new("left and right swapped", Artifact.Code, Fixed, "operands, left == right, left, right);", "operands, left == right, right, left);"),
        new("last year's report read as this one", Artifact.Code, Lists, "run.Row(CasesList, 3, -1, from: Prior)", "run.Row(CasesList, 3, -1)"),
        new("subordinate bodies counted twice", Artifact.Code, Lists, "= run.Cell(3, -1, from: Children)", "= 2 * run.Cell(3, -1, from: Children)"),
        new(
            "special value taken for 0", Artifact.Code, Lists,
            "new(\"N/A\", new(global::SchemaKit.Runtime.SpecialReadingKind.Skip, 0), new(global::SchemaKit.Runtime.SpecialReadingKind.Number, 0), new(global::SchemaKit.Runtime.SpecialReadingKind.Skip, 0)",
            "new(\"N/A\", new(global::SchemaKit.Runtime.SpecialReadingKind.Skip, 0), new(global::SchemaKit.Runtime.SpecialReadingKind.Number, 0), new(global::SchemaKit.Runtime.SpecialReadingKind.Number, 0)"),
        new("max for min", Artifact.Code, Fixed, "global::System.Int128.Min(global::System.Int128.Min(", "global::System.Int128.Max(global::System.Int128.Min("),
        new("blank is 0 where it is unknown", Artifact.Code, Fixed, "BlankMeaning.Unknown", "BlankMeaning.Zero"),
        new("blank is unknown where it is 0", Artifact.Code, Fixed, "22, global::SchemaKit.Runtime.BlankMeaning.Zero", "22, global::SchemaKit.Runtime.BlankMeaning.Unknown"),
        new("blank allowed", Artifact.Code, Fixed, "BlankMeaning.Forbidden", "BlankMeaning.Zero"),
        new("bound off by one", Artifact.Code, Fixed, "KindBase.Integer, 0, -5, 5", "KindBase.Integer, 0, -5, 6"),
        new("scale lost", Artifact.Code, Fixed, "KindBase.Decimal, 2, 0,", "KindBase.Decimal, 1, 0,"),
        new("severity lost", Artifact.Code, Lists, "RuleSeverity.Warning", "RuleSeverity.Error") { IsEverywhere = true },
        new("rule missing", Artifact.Code, Fixed, "        Weighted(ref run);\n", ""),
    ];

    private static IEnumerable<Plant> InSchema =>
    [
        new("sign flipped", Artifact.Schema, Lists, "[-1, \"processed\"]", "[1, \"processed\"]"),
        new("term missing", Artifact.Schema, Form, ", [1, \"/requests/carriedForward/{column}\"]", ""),
        new("wrong cell", Artifact.Schema, Lists, "\"right\": [[1, \"days{k-1}\"]]", "\"right\": [[1, \"days{k}\"]]"),
        new("blank is 0 where it is unknown", Artifact.Schema, Fixed, "\"budget\": \"unknown\"", "\"budget\": \"zero\""),
        new("tolerance lost", Artifact.Schema, Fixed, "\"tolerance\": \"0.5\", ", ""),
        new("wrong relation", Artifact.Schema, Fixed, "\"relation\": \"<\", \"left\": [[1, {\"abs\"", "\"relation\": \"<=\", \"left\": [[1, {\"abs\""),
        new("first year lost", Artifact.Schema, Fixed, "\"since\": 2021, ", ""),
        new("last year off by one", Artifact.Schema, Fixed, "\"until\": 2030", "\"until\": 2031"),
        new("and read as or", Artifact.Schema, Fixed, "\"right\": []}, {\"relation\": \">\"", "\"right\": []}], [{\"relation\": \">\""),
        new("other report swapped", Artifact.Schema, Lists, "\"source\": \"children\"", "\"source\": \"prior\""),
        new("footnote not asked for", Artifact.Schema, Lists, "\"explainedBy\": \"cases\", ", ""),
        new("severity lost", Artifact.Schema, Lists, "\"severity\": \"warning\", ", ""),
        new("another place of a violation", Artifact.Schema, Lists, "\"right\": [\"1\"], \"at\": \"date1\"", "\"right\": [\"1\"], \"at\": \"date2\""),
        new("a wrong unit of rounding", Artifact.Schema, Lists, "\"unit\": \"0.01\"", "\"unit\": \"0.1\""),
        new("sentence lost", Artifact.Schema, Fixed, ", \"text\": {\"en\": \"No score is over 4\"}", ""),
        new("unknown key accepted", Artifact.Schema, Fixed, "\"additionalProperties\": false", "\"additionalProperties\": true") { IsEverywhere = true },
        new("missing key accepted", Artifact.Schema, Fixed, "\"required\": [\"standard\", \"edition\", \"organization\", \"year\", \"budget\", ", "\"required\": ["),
        new("another type accepted", Artifact.Schema, Fixed, "\"type\": [\"integer\", \"null\"]", "\"type\": [\"integer\", \"null\", \"string\"]") { IsEverywhere = true },
        new("bound off by one", Artifact.Schema, Fixed, "\"minimum\": -5", "\"minimum\": -4"),
    ];

    private static IEnumerable<Plant> InJavaScript =>
    [
        new("64 bits", Artifact.JavaScript, Form, "total + value, 0n)", "BigInt.asIntN(64, total + value), 0n)"),
        new("floating point", Artifact.JavaScript, Form, "total + value, 0n)", "BigInt(Number(total) + Number(value)), 0n)"),
        new("half to even", Artifact.JavaScript, Fixed, "-magnitude : magnitude;", "-magnitude : (2n * dividend) % (2n * divisor) === divisor && magnitude % 2n === 1n ? magnitude - 1n : magnitude;"),
        new("half down", Artifact.JavaScript, Fixed, "(2n * abs(dividend) + divisor)", "(2n * abs(dividend) + divisor - 1n)"),
        new("a quotient by 0 is the dividend", Artifact.JavaScript, Lists, "divisor === 0n ? 0n", "divisor === 0n ? dividend"),
        new("difference with the other sign", Artifact.JavaScript, Fixed, "format(left - right)", "format(right - left)"),
        new("not evaluated counts as holding", Artifact.JavaScript, Fixed, "if (reading.isBlocked) return \"notEvaluated\";", "if (reading.isBlocked) return \"holds\";"),
        new("violations in another order", Artifact.JavaScript, Fixed, "verdict.violations.push(", "verdict.violations.unshift("),
        new("a key twice is found", Artifact.JavaScript, Lists, "byKey.has(entry.key) ? undefined : entry", "entry"),
        new("keys not compared", Artifact.JavaScript, Lists, "entry.key !== null && seen.has(entry.key)", "false"),
        new("entries of the overall row forgotten", Artifact.JavaScript, Lists, "return overall ? [...this.entries(top), overall]", "return overall && false ? [...this.entries(top), overall]"),
        new("seven fraction digits", Artifact.JavaScript, Fixed, "exact % (One / 10n ** BigInt(scale)) === 0n", "exact % (One / 10n ** BigInt(scale + 1)) === 0n"),
        new("relative tolerance of the smaller side", Artifact.JavaScript, Lists, "abs(left) > abs(right) ? abs(left)", "abs(left) < abs(right) ? abs(left)"),
        new("zeros at the end", Artifact.JavaScript, Fixed, ".replace(/0+$/, \"\")", ""),
    ];

    private static IEnumerable<Plant> InPython =>
    [
        new("-0 written", Artifact.Python, Fixed, "(\"-\" if number < 0", "(\"-\" if number <= 0"),
        new("exponents dropped", Artifact.Python, Fixed, "number = Decimal(text)", "number = Decimal(text.lower().split(\"e\")[0])"),
        new("a key twice accepted", Artifact.Python, Form, "raise ValueError(f\"an object has {name!r} twice\")", "pass"),
        new("scale lost", Artifact.Python, Fixed, "fraction[:6].ljust(6, \"0\")", "fraction[:6].rjust(6, \"0\")"),
        new("a number like N/A is a value", Artifact.Python, Lists, "return special[\"isValue\"]", "return True"),
        new("days from 0", Artifact.Python, Lists, ".toordinal() * _ONE", ".toordinal() * _ONE - _ONE"),
        new("half to even", Artifact.Python, Fixed, "magnitude = (2 * abs(dividend) + abs(divisor)) // (2 * abs(divisor))", "from fractions import Fraction; magnitude = round(Fraction(abs(dividend), abs(divisor)))"),
        new("a row that lacks is 0", Artifact.Python, Lists, "(cells or [] if in_sum else _needed(cells))", "(cells or [])"),
        new("a comparison that no longer decides is left out", Artifact.Python, Fixed, "return any([all([_holds(c[\"relation\"], self.side(c[\"left\"]) - self.side(c[\"right\"])) for c in every]) for every in condition])", "return any(all(_holds(c[\"relation\"], self.side(c[\"left\"]) - self.side(c[\"right\"])) for c in every) for every in condition)"),
        new("coefficient of the right side not turned around", Artifact.Python, Form, "(\"right\", -1)", "(\"right\", 1)"),
        new("min for max", Artifact.Python, Fixed, "(min, operand[\"min\"]) if", "(max, operand[\"min\"]) if"),
    ];

    private static IEnumerable<Plant> InTypeScript =>
    [
        new("64 bits", Artifact.TypeScript, Form, "(sum, value) => sum + value, 0n)", "(sum, value) => BigInt.asIntN(64, sum + value), 0n)"),
        new("floating point", Artifact.TypeScript, Form, "(sum, value) => sum + value, 0n)", "(sum, value) => BigInt(Number(sum) + Number(value)), 0n)"),
        new("half down", Artifact.TypeScript, Fixed, "(2n * abs(dividend) + divisor)", "(2n * abs(dividend) + divisor - 1n)"),
        new("column off by one", Artifact.TypeScript, Slice, "(this.#starts[low] ?? 0) + 1 }", "(this.#starts[low] ?? 0) }"),
        new("carriage return ends no line", Artifact.TypeScript, Slice, "|| (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)", ""),
        new("a key twice accepted", Artifact.TypeScript, Slice, "if (first !== undefined) {", "if (first !== undefined && at < 0) {"),
        new("missing key accepted", Artifact.TypeScript, Slice, "if (isRequired && !seen.has(id))", "if (isRequired && seen.size === 0)"),
        new("a digit too many accepted", Artifact.TypeScript, Fixed, "digits: Math.max(0, -power)", "digits: Math.max(0, -power - 1)"),
        new("nested too deep", Artifact.TypeScript, Slice, "const MostDepth = 16", "const MostDepth = 17"),
        new("number too long", Artifact.TypeScript, Slice, "const LongestNumber = 1024", "const LongestNumber = 1023"),
        new("a comparison that no longer decides is left out", Artifact.TypeScript, Fixed, "condition.map((all) => all.map(({ relation, left, right }) => relates(relation, this.side(left), this.side(right), 0n)))", "condition.map((all) => [all.every(({ relation, left, right }) => relates(relation, this.side(left), this.side(right), 0n))])"),
        new("another word in a sentence", Artifact.TypeScript, Slice, "个空白单元格按 0 计", "个空白单元格按 1 计"),
        new("minus sign of the keyboard", Artifact.TypeScript, Slice, ".replace(\"-\", \"\\u2212\")", ""),
    ];

    private static IEnumerable<Plant> InSql =>
    [
        new("sign flipped", Artifact.Sql, Slice, "+ COALESCE(\"carried_in_natural_person\", 0)", "- COALESCE(\"carried_in_natural_person\", 0)"),
        new("blank is unknown where it is 0", Artifact.Sql, Slice, "COALESCE(\"received_natural_person\", 0)", "\"received_natural_person\"") { IsEverywhere = true },
        new("<> read as <", Artifact.Sql, Slice, "WHERE \"lhs\" <> \"rhs\"", "WHERE \"lhs\" < \"rhs\"") { IsEverywhere = true },
        new("rule missing", Artifact.Sql, Slice, "FROM \"gov_info_disclosure_2019_balance\"", "FROM \"gov_info_disclosure_2019_balance\" WHERE 1 = 0"),
        new("another instance", Artifact.Sql, Slice, "'naturalPerson' AS \"instance\"", "'legalPerson' AS \"instance\""),
        new("floating point", Artifact.Sql, Slice, "COALESCE(\"received_natural_person\", 0) +", "CAST(COALESCE(\"received_natural_person\", 0) AS REAL) +"),
        new("difference with the other sign", Artifact.Sql, Slice, "\"lhs\" - \"rhs\" AS", "\"rhs\" - \"lhs\" AS") { IsEverywhere = true },
    ];
}
