namespace SchemaKit;

/// <summary>A place in the validated bytes.</summary>
/// <param name="ByteOffset">Offset of the first byte, from 0; -1 in a document, which is read by lines.</param>
/// <param name="Line">Line, from 1. Lines end at LF, CR or CR LF.</param>
/// <param name="Column">Column, from 1, in bytes of the line; 0 in a document.</param>
public readonly record struct PayloadLocation(long ByteOffset, int Line, int Column);
