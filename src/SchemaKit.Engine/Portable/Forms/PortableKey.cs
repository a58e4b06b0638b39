namespace SchemaKit.Engine.Portable.Forms;

/// <summary>The key of a list's entries.</summary>
/// <param name="List">Pointer of the list.</param>
/// <param name="Member">The member that holds it.</param>
/// <param name="DeclaredIn">Pointer of the roster; <see langword="null"/> if keys are declared nowhere.</param>
internal sealed record PortableKey(string List, string Member, string? DeclaredIn);
