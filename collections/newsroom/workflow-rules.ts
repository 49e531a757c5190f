import type { Workflow } from '@/lib/lists'
import { isContributor } from '../access/roles'
import { type Words, words } from '../words'

const EDITORS_DECIDE = words(
  'Only editors ask for changes.',
  'Muutoksia voivat pyytää vain toimittajat.',
  'Bara redaktörer kan be om ändringar.',
)
const ASK_AGAIN = words(
  'Changes were asked for. When they are done, ask for review again.',
  'Tähän on pyydetty muutoksia. Kun ne on tehty, pyydä tarkistusta uudelleen.',
  'Ändringar har begärts. Be om granskning på nytt när de är gjorda.',
)
const SAY_WHAT = words(
  'Write what should be changed, so that the author knows what to do.',
  'Kirjoita, mitä pitäisi muuttaa, jotta tekijä tietää, mitä tehdä.',
  'Skriv vad som ska ändras så att skribenten vet vad som ska göras.',
)

/** A step that may not be taken: the HTTP status and what to say. */
export type Refusal = { status: number; message: Words }

/** @returns why this person may not take a draft from one stage to the other, or undefined */
export function refusalOf(
  { from, to, comment }: { from: Workflow; to: Workflow; comment?: string | undefined },
  user: unknown,
): Refusal | undefined {
  if (from === to) return undefined
  const decides = !isContributor(user)
  if (to === 'changes-requested' && !decides) return { status: 403, message: EDITORS_DECIDE }
  if (to === 'changes-requested' && user && !comment) return { status: 400, message: SAY_WHAT }
  if (from === 'changes-requested' && to === 'writing' && !decides) return { status: 403, message: ASK_AGAIN }
  return undefined
}
