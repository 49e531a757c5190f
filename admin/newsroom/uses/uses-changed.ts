/** Told to the window by a part of the form that changes where the document is used. */
export const USES_CHANGED = 'uses-changed'
