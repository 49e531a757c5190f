import type { ContactSubmission } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { webHref } from '@/lib/safe-href'
import { words } from '../../words'
import { type Action, type Desk, SEEN } from './action'
import { moveOn } from './log'

const MADE = words(
  'A draft of a case is ready: see “Cases made of it”.',
  'Esimerkin luonnos on valmis: katso ”Siitä tehdyt esimerkit”.',
  'Ett utkast till exempel är klart: se ”Exempel som gjorts av den”.',
)

const PROPOSAL: Record<Locale, string> = words('Proposal', 'Ehdotus', 'Förslag')

const linkOf = (address: string | null | undefined) => {
  const url = webHref(address)
  return url ? [{ label: new URL(url).hostname, url }] : []
}

/** Nothing of who wrote: the case stays when the enquiry is erased (GDPR, article 17). */
function draftOf({ reference, language, proposal }: ContactSubmission) {
  const { title, theme, municipality, link } = proposal ?? {}
  return {
    title: title || `${PROPOSAL[language]} ${reference}`,
    ...(theme && { theme }),
    ...(municipality && { municipalities: [municipality] }),
    links: linkOf(link),
    _status: 'draft' as const,
  }
}

/** English first, as everywhere; in the language of the one who proposed it too. */
async function createDraft({ req, enquiry }: Desk): Promise<string> {
  const { payload, user } = req
  const options = { collection: 'cases', depth: 0, draft: true, overrideAccess: false, user } as const
  const draft = draftOf(enquiry)
  const { id } = await payload.create({ ...options, data: draft as never, locale: DEFAULT_LOCALE })
  if (enquiry.language !== DEFAULT_LOCALE) {
    const data = { title: draft.title, _status: 'draft' as const }
    await payload.update({ ...options, id, data, locale: enquiry.language })
  }
  return id
}

/** Begins a case with what was proposed. */
export const makeDraftCase: Action<{ seen: string }> = {
  name: 'make-draft-case',
  from: ['new', 'in-progress', 'answered'],
  input: SEEN,
  run: async (desk, { seen }) => {
    const { payload } = desk.req
    if (!(await moveOn(desk, seen, { what: 'draft-case' }, {}))) return 'conflict'
    const data = { draftCases: { $push: [await createDraft(desk)] } }
    await payload.db.updateOne({ collection: 'contact-submissions', id: desk.enquiry.id, data })
    return MADE
  },
}
