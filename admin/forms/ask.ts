/** What the desk answers: a sentence for the one who asked, and the field that is wrong. */
export type Answer = { ok: boolean; status?: number; message: string; field?: string }

/**
 * Asks an endpoint of the desk; never throws.
 *
 * @param failed what to say when no answer comes
 * @returns its answer, with whatever else it sent
 */
export async function ask<More extends object>(
  address: string,
  { input = {}, failed, method = 'POST' }: { input?: object; failed: string; method?: 'POST' | 'DELETE' },
): Promise<Answer & Partial<More>> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(address, { method, headers, body: JSON.stringify(input) })
    const sent = (await response.json()) as { message?: string } & More
    return { ...sent, ok: response.ok, status: response.status, message: sent.message ?? failed }
  } catch {
    return { ok: false, message: failed } as Answer & Partial<More>
  }
}
