namespace SchemaKit.Generators;

/// <summary>What is printed into one file, or split into several. An object and no tuple: over objects the compiler's pipeline is compiled ahead of time.</summary>
/// <param name="Prefix">What the names of the definition's files begin with.</param>
internal sealed record EmittedPart<TModel>(string Prefix, TModel Model)
    where TModel : class, IEquatable<TModel>
{
    public EmittedPart<TPart> With<TPart>(TPart part)
        where TPart : class, IEquatable<TPart> => new(Prefix, part);
}
