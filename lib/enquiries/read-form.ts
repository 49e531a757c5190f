async function readBytes(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.byteLength
    if (length > most) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/**
 * Reads the form that a request carries, and never more than so many bytes of it; never throws.
 *
 * @returns undefined when it carries none, or broke off
 */
export async function readForm(request: Request, mostBytes: number): Promise<FormData | 'too large' | undefined> {
  if (!request.body) return undefined
  if (Number(request.headers.get('content-length')) > mostBytes) return 'too large'
  try {
    const bytes = await readBytes(request.body, mostBytes)
    if (!bytes) return 'too large'
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' }
    return await new Response(bytes, { headers }).formData()
  } catch {
    return undefined
  }
}
