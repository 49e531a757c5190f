import type { DefaultTranslationsObject } from '@payloadcms/translations'

export const dashboard = {
  addButton: 'Lisää +',
  addWidget: 'Lisää osio',
  deleteWidget: 'Poista osio {{id}}',
  discardConfirmLabel: 'Hylkää muutokset',
  discardMessage: 'Työpöydän asetteluun on tehty muutoksia, joita ei ole tallennettu. Haluatko varmasti hylätä ne?',
  discardTitle: 'Hylätäänkö muutokset?',
  editDashboard: 'Muokkaa työpöytää',
  editingDashboard: 'Työpöydän muokkaus',
  noItems: 'Työpöydällä ei ole osioita. Voit lisätä niitä yläpalkin valikosta ”Työpöytä”.',
  resetLayout: 'Palauta oletusasettelu',
  searchWidgets: 'Hae osioita…',
} satisfies DefaultTranslationsObject['dashboard']
