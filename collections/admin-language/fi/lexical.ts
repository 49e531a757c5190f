import type { GenericTranslationsObject } from '@payloadcms/translations'

/** The rich text editor's texts, a feature at a time, under the keys that Payload's features register. */
export const lexical = {
  general: {
    placeholder: 'Kirjoita tekstiä. Komennot saat esiin merkillä /',
    slashMenuBasicGroupLabel: 'Perustyylit',
    slashMenuListGroupLabel: 'Luettelot',
    toolbarItemsActive: '{{count}} valittuna',
  },
  align: {
    alignCenterLabel: 'Keskitä',
    alignJustifyLabel: 'Tasaa molemmat reunat',
    alignLeftLabel: 'Tasaa vasemmalle',
    alignRightLabel: 'Tasaa oikealle',
  },
  blockquote: { label: 'Lainaus' },
  blocks: {
    inlineBlocks: {
      create: 'Luo {{label}}',
      edit: 'Muokkaa: {{label}}',
      label: 'Lohkot tekstin sisällä',
      remove: 'Poista {{label}}',
    },
    label: 'Lohkot',
  },
  checklist: { label: 'Tarkistuslista' },
  heading: { label: 'Otsikko {{headingLevel}}' },
  horizontalRule: { label: 'Vaakaviiva' },
  indent: { decreaseLabel: 'Pienennä sisennystä', increaseLabel: 'Suurenna sisennystä' },
  link: { label: 'Linkki', loadingWithEllipsis: 'Ladataan…' },
  orderedList: { label: 'Numeroitu luettelo' },
  paragraph: { label: 'Kappale', label2: 'Leipäteksti' },
  relationship: { label: 'Viittaus' },
  textState: { defaultStyle: 'Oletustyyli' },
  unorderedList: { label: 'Luettelo' },
  upload: { label: 'Tiedosto' },
} satisfies GenericTranslationsObject
