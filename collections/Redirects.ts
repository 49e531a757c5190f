import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { LOCALES } from '@/lib/locales'
import { editorsOnly, staffOnly } from './access/by-role'
import { siteOrEditors } from './access/site-or-staff'
import { isEditor } from './access/roles'
import { line } from './fields/text'
import { expireContent } from './hooks/expire-content'
import { moveOthersToTheEnd, skipToTheEnd } from './hooks/shorten-redirects'
import { GROUPS, say, words } from './words'

const NOT_A_PATH = words(
  'Write the path without the language, such as /cases/old-name.',
  'Kirjoita polku ilman kieltä, esimerkiksi /cases/vanha-nimi.',
  'Skriv sökvägen utan språket, till exempel /cases/gammalt-namn.',
)

const path: TextFieldSingleValidation = (value, options) => {
  if (!value) return text(value, options)
  const startsWithLocale = LOCALES.some((locale) => value === `/${locale}` || value.startsWith(`/${locale}/`))
  const isPath = /^(\/[a-z0-9-]+)+$/.test(value) && !startsWithLocale
  return isPath || say(options.req, NOT_A_PATH)
}

/** Where documents went whose address has changed. Written by the publishing hooks, and by hand. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: words('Redirect', 'Uudelleenohjaus', 'Omdirigering'),
    plural: words('Redirects', 'Uudelleenohjaukset', 'Omdirigeringar'),
  },
  admin: {
    // For machines; staff would only wonder.
    hideAPIURL: true,
    group: GROUPS.administration,
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
    hidden: ({ user }) => !isEditor(user),
    description: words(
      'Made by themselves when the address of a published page changes.',
      'Syntyvät itsestään, kun julkaistun sivun osoite muuttuu.',
      'Uppstår av sig själva när adressen till en publicerad sida ändras.',
    ),
  },
  disableDuplicate: true,
  access: {
    admin: staffOnly,
    create: editorsOnly,
    read: siteOrEditors,
    update: editorsOnly,
    delete: editorsOnly,
  },
  hooks: {
    ...expireContent,
    beforeChange: [skipToTheEnd],
    afterChange: [moveOthersToTheEnd, ...expireContent.afterChange],
  },
  fields: [
    line('from', words('From', 'Mistä', 'Från'), NOT_A_PATH, {
      required: true,
      unique: true,
      index: true,
      validate: path,
    }),
    line('to', words('To', 'Mihin', 'Till'), NOT_A_PATH, { required: true, index: true, validate: path }),
  ],
}
