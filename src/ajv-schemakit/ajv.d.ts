/** Registers the keyword `x-schemakit` in an instance of ajv, and returns it. Errors have `params.violation` (a Violation), or `params.scale`. */
export function addSchemaKit<Ajv extends { addKeyword(definition: never): unknown }>(ajv: Ajv): Ajv;
