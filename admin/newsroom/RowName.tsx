'use client'
import { useRowLabel } from '@payloadcms/ui'

/** The fields that say what an entry of a list is about, the most telling first. */
const TELLING = ['label', 'name', 'statement', 'url', 'value']

/** What a closed entry of a list is called: its number, and what is written in it in the language of the form. */
export function RowName() {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const said = TELLING.map((name) => data?.[name]).find((value) => typeof value === 'string' && value.trim() !== '')
  const number = rowNumber + 1
  return <>{said ? `${number}. ${String(said)}` : `${number}.`}</>
}
