import type { NumberField } from 'payload'
import { number } from 'payload/shared'
import { type Words, say, words } from '../words'

type OneNumber = Exclude<NumberField, { hasMany: true }>

/** A number. `help` says the unit and gives an example. */
export const figure = (name: string, label: Words, help?: Words, more: Partial<OneNumber> = {}): OneNumber => ({
  name,
  type: 'number',
  label,
  ...more,
  admin: { ...(help && { description: help }), ...more.admin },
})

/** The oldest and the newest year that are not a slip of the finger. */
const FIRST_YEAR = 1700
const LAST_YEAR = 2100

const WHOLE_YEAR = words(
  'Write the year in four digits, such as 2024.',
  'Kirjoita vuosi neljällä numerolla, esimerkiksi 2024.',
  'Skriv årtalet med fyra siffror, till exempel 2024.',
)
const ENDS_LATER = words(
  'The end cannot be before the start.',
  'Päättymisvuosi ei voi olla ennen alkamisvuotta.',
  'Slutåret kan inte vara före startåret.',
)

const isYear = (value: number) => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR

/**
 * A calendar year.
 *
 * @param notBefore the name of a field beside it that holds an earlier year
 */
export const year = (name: string, label: Words, help?: Words, notBefore?: string): OneNumber =>
  figure(name, label, help, {
    validate: (value, options) => {
      if (typeof value !== 'number') return number(value, options)
      if (!isYear(value)) return say(options.req, WHOLE_YEAR)
      const start = notBefore && (options.siblingData as Record<string, unknown>)[notBefore]
      return typeof start === 'number' && value < start ? say(options.req, ENDS_LATER) : true
    },
  })
