/** How long a tab may take to show its fields, in milliseconds. */
const PATIENCE = 2000

const FIELDS = 'input:not([type=hidden]), textarea, select, [contenteditable="true"]'

const isShown = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true

/** The part of the form that a path names. The editor of texts bears no id of its own, but its label names it. */
function partOf(path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`
  return document.getElementById(id) ?? document.querySelector(`label[for="${id}"]`)?.parentElement ?? null
}

/** The field, or what of it is drawn: the row of a list may be closed, or the field stand in another part. */
function find(path: string): HTMLElement | null {
  for (let here = path; here; here = here.slice(0, Math.max(0, here.lastIndexOf('.')))) {
    let part = partOf(here)
    while (part && !isShown(part)) part = part.parentElement
    if (part) return part
  }
  return null
}

/** Where one writes, or else the button that opens it. */
function focusableIn(part: HTMLElement): HTMLElement | undefined {
  if (part.matches(FIELDS)) return part
  const inside = [...part.querySelectorAll<HTMLElement>(FIELDS), ...part.querySelectorAll<HTMLElement>('button')]
  return inside.find(isShown)
}

/**
 * Goes to a field of the form: opens its tab, brings it into view and puts the focus there.
 *
 * @param path the field's path, as `results.0.sourceUrl`
 * @param tab the number of the tab that holds it, where the form has tabs
 */
export function goTo(path: string, tab: number | undefined): void {
  if (tab !== undefined) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  const until = performance.now() + PATIENCE
  const look = () => {
    const found = find(path)
    if (!found) {
      if (performance.now() < until) requestAnimationFrame(look)
      return
    }
    found.scrollIntoView({ block: 'center' })
    focusableIn(found)?.focus({ preventScroll: true })
  }
  requestAnimationFrame(look)
}
