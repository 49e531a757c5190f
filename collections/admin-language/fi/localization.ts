import type { DefaultTranslationsObject } from '@payloadcms/translations'

export const localization = {
  cannotCopySameLocale: 'Samaan kieliversioon ei voi kopioida',
  copyFrom: 'Kopioi kieliversiosta',
  copyFromTo: 'Kopioidaan kieliversiosta {{from}} kieliversioon {{to}}',
  copyTo: 'Kopioi kieliversioon',
  copyToLocale: 'Kopioi toiseen kieliversioon',
  localeToPublish: 'Julkaistava kieliversio',
  selectedLocales: 'Valitut kieliversiot',
  selectLocaleToCopy: 'Valitse kopioitava kieliversio',
  selectLocaleToDuplicate: 'Valitse monistettavat kieliversiot',
} satisfies DefaultTranslationsObject['localization']
