import type { ContactSubmission } from '@/collections/payload-types'
import { close } from '@/collections/enquiries/actions/close'
import { makeDraftCase } from '@/collections/enquiries/actions/make-draft-case'
import { release } from '@/collections/enquiries/actions/release'
import { reopen } from '@/collections/enquiries/actions/reopen'
import { take } from '@/collections/enquiries/actions/take'
import { words } from '@/collections/words'
import type { Language } from '../language'
import type { ActionButton } from './ActionButtons'
import { linked } from './read-enquiry'

const TAKE = words('Take it', 'Ota käsittelyyn', 'Ta under arbete')
const TAKE_OVER = words('Take it over', 'Ota itsellesi', 'Ta över')
const RELEASE = words('Release from quarantine', 'Vapauta karanteenista', 'Släpp ur karantän')
const MAKE_DRAFT = words('Make a draft case of it', 'Tee siitä esimerkin luonnos', 'Gör ett utkast till exempel av den')
const CLOSE = words('Close', 'Sulje', 'Avsluta')
const REOPEN = words('Open again', 'Avaa uudelleen', 'Öppna igen')

/** What the one who reads it can do with an enquiry as it is. */
export function buttonsFor(
  enquiry: ContactSubmission,
  reader: { id: string } | null | undefined,
  t: Language['t'],
): ActionButton[] {
  const { status, handler } = enquiry
  const isMine = linked(handler)?.id === reader?.id
  const hasDraft = enquiry.draftCases?.some((each) => linked(each))
  const all = [
    { of: release, label: RELEASE, isMain: true },
    { of: take, label: handler ? TAKE_OVER : TAKE, isMain: !handler, isHidden: Boolean(handler) && isMine },
    { of: makeDraftCase, label: MAKE_DRAFT, isHidden: hasDraft },
    { of: close, label: CLOSE },
    { of: reopen, label: REOPEN },
  ]
  return all
    .filter(({ of, isHidden }) => of.from.includes(status) && !isHidden)
    .map(({ of, label, isMain = false }) => ({
      ...{ action: of.name, label: t(label), isMain },
      input: { seen: enquiry.updatedAt },
    }))
}
