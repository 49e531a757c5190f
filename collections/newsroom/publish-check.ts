import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { isUntold } from '@/lib/quality/picture'
import { readPicture } from '../quality/checked'
import { say, words } from '../words'

const UNTOLD = words(
  'The picture has no text alternative, and the law asks for one (Act 306/2019). Open the picture and write what it shows, or mark it as decoration. Then publish again.',
  'Kuvalta puuttuu vaihtoehtoinen teksti, jonka laki vaatii (306/2019). Avaa kuva ja kirjoita, mitä siinä on, tai merkitse se koristeeksi. Julkaise sitten uudelleen.',
  'Bilden saknar textalternativ, och lagen kräver ett (306/2019). Öppna bilden och skriv vad den visar, eller märk den som dekoration. Publicera sedan på nytt.',
)

/**
 * Refuses to publish a picture that says nothing to those who do not see it: WCAG 2.2, 1.1.1, which Act 306/2019 asks
 * of us. All else on the checklist is advice. Holds for every way to publish: by hand, many at once, by the clock.
 *
 * @throws ValidationError at the picture's field
 */
export const toldPictures: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  if (data._status !== 'published') return data
  const cover: unknown = 'cover' in data ? data.cover : originalDoc?.cover
  const picture = await readPicture(req, cover)
  if (!picture || !isUntold(picture)) return data
  const message = say(req, UNTOLD)
  throw new ValidationError({ collection: collection.slug, errors: [{ message, path: 'cover' }] }, req.t)
}
