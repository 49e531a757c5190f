import type { AdminViewConfig } from 'payload'
import { words } from '../words'

export const PERSONAL_DATA_NAME = words('One person’s data', 'Yhden henkilön tiedot', 'En persons uppgifter')

/** The page of the admin where all that is kept about one person is found. */
export const personalData: AdminViewConfig = {
  path: '/personal-data',
  exact: true,
  Component: '/admin/enquiries/personal-data/PersonalData#PersonalData',
  // Payload takes one title for all languages.
  meta: { title: Object.values(PERSONAL_DATA_NAME).join(' · ') },
}
