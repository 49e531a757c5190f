import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Each stands between a field's name and a value: ”Otsikko sisältää …”. */
export const operators = {
  contains: 'sisältää',
  equals: 'on',
  exists: 'on annettu',
  intersects: 'leikkaa alueen',
  isGreaterThan: 'on suurempi kuin',
  isGreaterThanOrEqualTo: 'on vähintään',
  isIn: 'on jokin näistä',
  isLessThan: 'on pienempi kuin',
  isLessThanOrEqualTo: 'on enintään',
  isLike: 'sisältää sanat',
  isNotEqualTo: 'ei ole',
  isNotIn: 'ei ole mikään näistä',
  isNotLike: 'ei sisällä sanoja',
  near: 'on lähellä pistettä',
  within: 'on alueen sisällä',
} satisfies DefaultTranslationsObject['operators']
