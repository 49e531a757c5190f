/** The addresses of files of cases, and of the list that they come from and go to. */
export const IMPORT_PAGE = '/admin/import-cases'
export const CASES = '/admin/collections/cases'
export const API = '/api/cases'
