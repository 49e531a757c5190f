export type English = Record<string, unknown>

/** The newest read of each document: its version and what came, or will come, of it. */
const reads = new Map<string, { version: string; document: Promise<English | undefined> }>()

const read = async (address: string): Promise<English | undefined> => {
  try {
    const response = await fetch(address)
    return response.ok ? ((await response.json()) as English) : undefined
  } catch {
    return undefined
  }
}

/**
 * A document in English, read once for all the fields that ask for it; never throws.
 *
 * @param address its newest version in English, in REST
 * @param version when it was saved, so that it is read anew after a save
 * @returns undefined when it could not be read
 */
export function readEnglish(address: string, version: string): Promise<English | undefined> {
  const known = reads.get(address)
  if (known?.version === version) return known.document
  const document = read(address)
  reads.set(address, { version, document })
  // A read that failed is tried again by the next field that asks.
  void document.then((found) => found ?? reads.delete(address))
  return document
}
