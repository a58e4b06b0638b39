namespace SchemaKit.Generators;

/// <summary>Names of the pipeline's steps, for tests of what is cached.</summary>
internal static class GeneratorSteps
{
    public const string Input = nameof(Input);

    public const string Compile = nameof(Compile);

    public const string Record = nameof(Record);

    public const string Table = nameof(Table);

    public const string List = nameof(List);

    public const string Rules = nameof(Rules);

    public const string Shape = nameof(Shape);

    public const string Schema = nameof(Schema);

    public const string Migrations = nameof(Migrations);

    public const string Problem = nameof(Problem);
}
