import type { AdminViewConfig } from 'payload'
import { words } from '../words'

export const IMPORT_NAME = words('Import cases', 'Tuo esimerkkejä', 'Importera exempel')

/** The page of the admin where a file of cases is checked and imported. */
export const importCases: AdminViewConfig = {
  path: '/import-cases',
  exact: true,
  Component: '/admin/import/ImportCases#ImportCases',
  // Payload takes one title for all languages.
  meta: { title: Object.values(IMPORT_NAME).join(' · ') },
}

/** Above the list of cases: files out and in. */
export const CASE_FILES_HEAD = '/admin/import/CaseFilesHead#CaseFilesHead'
