namespace SchemaKit.Agreement.Plants;

/// <summary>What a mistake is planted in.</summary>
internal enum Artifact
{
    /// <summary>The C# that is emitted for a definition.</summary>
    Code,

    /// <summary>The JSON Schema that is emitted for a definition, <c>x-schemakit</c> included.</summary>
    Schema,

    /// <summary>ajv-schemakit.</summary>
    JavaScript,

    /// <summary>schemakit.py.</summary>
    Python,

    /// <summary>The TypeScript that is emitted for a definition.</summary>
    TypeScript,

    /// <summary>The SQL that is emitted for DuckDB.</summary>
    Sql,
}
