/** More titles than this do not fit on the cover; they get pages of their own. */
const ON_COVER = 14
/** Titles that a page of paper holds. */
const ON_PAGE = 50

/** How many pages the list of the cases takes after the cover. */
export const contentsPages = (count: number) => (count > ON_COVER ? Math.ceil(count / ON_PAGE) : 0)

/** The number of the page on which a case stands: after the cover and the list, one case a page. */
export const pageOf = (index: number, count: number) => index + 2 + contentsPages(count)
