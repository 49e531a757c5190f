import type { Language } from '@payloadcms/translations'
import { authentication } from './authentication'
import { dashboard } from './dashboard'
import { error } from './error'
import { fields } from './fields'
import { folder } from './folder'
import { general } from './general'
import { localization } from './localization'
import { operators } from './operators'
import { upload } from './upload'
import { validation } from './validation'
import { version } from './version'

/**
 * Payload's own texts in Finnish. Labels come in the nominative and with a capital letter ("Poista {{label}}"), and
 * plural ones after a number too, so sentences are built to hold them uninflected.
 */
export const fi: Language = {
  // Payload loads the names of months and "3 minutes" by a closed list of keys that lacks Finnish, and an unknown key
  // leaves every date at "loading". Swedish is the other national language, and its week starts on Monday as well.
  dateFNSKey: 'sv',
  translations: {
    authentication,
    dashboard,
    error,
    fields,
    folder,
    general,
    localization,
    operators,
    upload,
    validation,
    version,
  },
}
