import type { Purpose } from '@/lib/lists'

/**
 * Class names that show something for one purpose only, inside `PURPOSE_FORM`. By CSS alone, so that it needs no
 * JavaScript; a browser that does not know `:has()` shows all of it.
 */
export const SHOWN_FOR: Record<Purpose, string> = {
  'propose-case': 'group-not-has-[[value=propose-case]:checked]/enquiry:hidden',
  partnership: 'group-not-has-[[value=partnership]:checked]/enquiry:hidden',
  question: 'group-not-has-[[value=question]:checked]/enquiry:hidden',
  press: 'group-not-has-[[value=press]:checked]/enquiry:hidden',
}

/** The class name of the form. */
export const PURPOSE_FORM = 'group/enquiry'
