// Whether hostile texts in a definition keep the shape of the emitted source: the same tokens and comments, the same tree, the same identifiers; and whether
// a text that is data comes back from a literal as it was. node shapes.mjs hostile.ndjson; ends with "N passed, N failed, 0 skipped".
import ts from "typescript";
import { casesOf } from "./cases.mjs";

const [file] = process.argv.slice(2);
let passed = 0, failed = 0;

/** The kinds of all tokens, comments among them. Hidden characters must not be anywhere. */
function tokensOf(source) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, source), kinds = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) kinds.push(kind);
  return kinds;
}

function treeOf(source) {
  const tree = ts.createSourceFile("validator.ts", source, { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseAll }, true);
  const shape = [], literals = [];
  const visit = (node) => {
    shape.push(ts.isIdentifier(node) ? node.text : ts.SyntaxKind[node.kind]);
    if (ts.isStringLiteral(node)) literals.push(node.text);
    for (const doc of node.jsDoc ?? []) visit(doc);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  shape.push(`${tree.parseDiagnostics.length} faults, ${tree.referencedFiles.length} references, ${tree.pragmas.size} pragmas, ${tree.commentDirectives?.length ?? 0} directives`);
  return { shape, literals };
}

const plainShapes = new Map();
const shapeOf = (source) => ({ tokens: tokensOf(source), ...treeOf(source), hidden: /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(source) });

for await (const { slot, text, isData, plain, source } of casesOf(file)) {
  if (!plainShapes.has(slot)) plainShapes.set(slot, shapeOf(plain));
  const expected = plainShapes.get(slot), actual = shapeOf(source);
  const faults = [
    ...(actual.tokens.join() === expected.tokens.join() ? [] : ["other tokens"]),
    ...(actual.shape.join() === expected.shape.join() ? [] : ["another tree"]),
    ...(actual.hidden ? ["a character that does not show"] : []),
    ...(!isData || actual.literals.includes(text) ? [] : ["the text is not there"]),
  ];
  if (faults.length === 0) passed++;
  else if (++failed <= 25) console.log(`FAILED  ${slot} ${JSON.stringify(text)}: ${faults.join(", ")}`);
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
