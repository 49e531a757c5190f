type Document = Record<string, unknown> | undefined

const inside = (value: unknown, step: string): unknown =>
  Array.isArray(value)
    ? (value as { id?: unknown }[]).find(({ id }) => id === step)
    : (value as Document | null | undefined)?.[step]

/**
 * Writes the path of a form's field with the ids of its rows in place of their numbers, since a row that was moved and
 * not saved yet has another number in the stored document.
 *
 * @param path such as `keyFacts.0.label`
 * @param idOf gives the value of another field of the form: the id of a row
 */
export function pathByRows(path: string, idOf: (path: string) => unknown): string {
  const steps = path.split('.')
  return steps
    .map((step, index) => (/^\d+$/.test(step) ? String(idOf([...steps.slice(0, index + 1), 'id'].join('.'))) : step))
    .join('.')
}

/** What stands at a path of `pathByRows` in a document of one language. */
export const valueAt = (document: Document, path: string): unknown =>
  path.split('.').reduce(inside, document as unknown)
