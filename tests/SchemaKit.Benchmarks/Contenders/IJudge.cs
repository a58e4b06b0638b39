namespace SchemaKit.Benchmarks.Contenders;

/// <summary>A judge as a value type, so that the loop around it is compiled for it alone and calls it directly.</summary>
internal interface IJudge<in TInput>
{
    public bool Accepts(TInput input);
}
