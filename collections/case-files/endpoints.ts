import type { Endpoint } from 'payload'
import { exportCsv, exportJson } from './export'
import { checkFile } from './check-file'
import { readImport, startImport } from './imports'

/** Cases out to a file and in from one: /api/cases/export.csv, /export.json, /import, /import/{id}, /import/{id}/start. */
export const caseFileEndpoints: Endpoint[] = [exportCsv, exportJson, checkFile, readImport, startImport]
