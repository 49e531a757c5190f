/**
 * Payload puts a column's label into this text without asking which of its languages is meant, so that screen readers
 * would say “[object Object]”. The column's name stands before the buttons anyway.
 */
export const WITHOUT_LABELS = {
  en: { general: { sortByLabelDirection: 'Sort: {{direction}}' } },
  sv: { general: { sortByLabelDirection: 'Sortering: {{direction}}' } },
}
