import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { environment } from '@/lib/environment'
import { type Licence, LICENCES } from '@/lib/lists'
import { editorsOnly, staffOnly } from './access/by-role'
import { fileOrSiteOrStaff } from './access/site-or-staff'
import { englishFirst } from './fields/english-first'
import { line, localLine } from './fields/text'
import { expireContent } from './hooks/expire-content'
import { urlsAsPaths } from './hooks/urls-as-paths'
import { keepWhatIsUsed } from './newsroom/uses-hooks'
import { usedIn, usesEndpoint } from './newsroom/uses-part'
import { crops } from './uploads/crops'
import { putPicture, removePicture, stagePicture } from './uploads/picture-hooks'
import { pictureUpload } from './uploads/pictures'
import { refuseDuplicate } from './uploads/refuse-duplicate'
import { takeIn } from './uploads/take-in'
import { GROUPS, type Words, choices, words } from './words'

const { mediaDir } = environment()

const LICENCE_NAMES: Record<Licence, Words> = {
  own: words('The Council’s own', 'Liiton oma', 'Förbundets egen'),
  permission: words('With the owner’s permission', 'Omistajan luvalla', 'Med ägarens tillstånd'),
  'cc-by': words('CC BY 4.0', 'CC BY 4.0', 'CC BY 4.0'),
  'cc-by-sa': words('CC BY-SA 4.0', 'CC BY-SA 4.0', 'CC BY-SA 4.0'),
  cc0: words('Free of rights (CC0)', 'Vapaa oikeuksista (CC0)', 'Fri från rättigheter (CC0)'),
}

const neededAlt = englishFirst(text)

/** WCAG 1.1.1: a picture says what it shows, or that it shows nothing that matters. */
const altUnlessDecorative: TextFieldSingleValidation = (value, options) =>
  (options.data as { decorative?: boolean }).decorative ? true : neededAlt(value, options)

/** Pictures, with what they show in words. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: words('Picture', 'Kuva', 'Bild'),
    plural: words('Pictures', 'Kuvat', 'Bilder'),
  },
  admin: {
    // For machines; staff would only wonder.
    hideAPIURL: true,
    group: GROUPS.content,
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
    description: words(
      'JPEG, PNG, WebP or AVIF, at most 10 MB.',
      'JPEG, PNG, WebP tai AVIF, enintään 10 Mt.',
      'JPEG, PNG, WebP eller AVIF, högst 10 MB.',
    ),
  },
  access: {
    admin: staffOnly,
    create: staffOnly,
    read: fileOrSiteOrStaff,
    update: editorsOnly,
    delete: editorsOnly,
  },
  endpoints: [usesEndpoint],
  // The same file twice would be refused.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [takeIn],
    beforeValidate: [refuseDuplicate],
    beforeChange: [stagePicture(mediaDir)],
    afterChange: [putPicture(mediaDir), ...expireContent.afterChange],
    beforeDelete: [keepWhatIsUsed],
    afterDelete: [removePicture(mediaDir), ...expireContent.afterDelete],
    afterRead: [urlsAsPaths],
  },
  upload: pictureUpload(mediaDir),
  fields: [
    crops,
    localLine(
      'alt',
      words('Text alternative', 'Vaihtoehtoinen teksti', 'Textalternativ'),
      words(
        'What the picture shows, for those who do not see it: “Two engineers test a robot bus in the snow”.',
        'Mitä kuvassa on, niille jotka eivät näe sitä: ”Kaksi insinööriä testaa robottibussia lumessa”.',
        'Vad bilden visar, för dem som inte ser den: ”Två ingenjörer testar en robotbuss i snön”.',
      ),
      { validate: altUnlessDecorative, admin: { condition: (data) => !data.decorative } },
    ),
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: words('Decoration only', 'Vain koriste', 'Endast dekoration'),
      admin: {
        description: words(
          'The picture tells nothing that the text does not tell.',
          'Kuva ei kerro mitään, mitä teksti ei kerro.',
          'Bilden berättar inget som texten inte berättar.',
        ),
      },
    },
    line(
      'credit',
      words('Credit', 'Kuvaaja', 'Fotograf'),
      words(
        'Such as “Photo: Anna Andersson”.',
        'Esimerkiksi ”Kuva: Anna Andersson”.',
        'Till exempel ”Foto: Anna Andersson”.',
      ),
    ),
    {
      name: 'licence',
      type: 'select',
      label: words('Terms of use', 'Käyttöehdot', 'Användarvillkor'),
      options: choices(LICENCES, LICENCE_NAMES),
      admin: {
        description: words(
          'On what terms we may show it. When in doubt, ask the one who took it.',
          'Millä ehdoilla kuvaa saa näyttää. Jos et ole varma, kysy kuvaajalta.',
          'På vilka villkor vi får visa den. Fråga fotografen om du är osäker.',
        ),
      },
    },
    { name: 'hash', type: 'text', index: true, admin: { hidden: true } },
    usedIn,
  ],
}
