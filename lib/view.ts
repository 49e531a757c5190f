/**
 * The plain values that pages hand to components: what is shown, in the language of the page, and nothing of how it
 * is stored. lib/content makes them, components/ draws them, tests write them by hand.
 */

export type * from './view/case'
export type * from './view/explorer'
export type * from './view/preview'
export type * from './view/region'
export type * from './view/text'
