import type { UIField } from 'payload'

/** How the site cuts the picture round its focal point, drawn by our own admin: see admin/media. */
export const crops: UIField = {
  name: 'crops',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/admin/media/Crops#Crops' } },
}
