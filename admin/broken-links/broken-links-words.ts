import { words } from '@/collections/words'

export const PAGE = {
  purpose: words(
    'The server tries every link in the content once a day. A link is listed here when it has failed on two days. Correct it in the documents it is in, or take it away.',
    'Palvelin kokeilee sisällön jokaista linkkiä kerran päivässä. Linkki tulee tähän, kun se ei ole toiminut kahtena päivänä. Korjaa se niissä sisällöissä, joissa se on, tai poista se.',
    'Servern prövar varje länk i innehållet en gång om dagen. En länk kommer hit när den inte har fungerat två dagar. Rätta den i de innehåll där den finns, eller ta bort den.',
  ),
  none: words(
    'No link is broken, as far as is known.',
    'Tiettävästi yksikään linkki ei ole rikki.',
    'Ingen länk är bruten, så vitt man vet.',
  ),
  since: words('Since', 'Alkaen', 'Sedan'),
  tried: words('Last tried', 'Kokeiltu viimeksi', 'Prövades senast'),
  isIn: words('Where it is', 'Missä se on', 'Var den finns'),
  looking: words('Looking through the content …', 'Etsitään sisällöstä…', 'Söker i innehållet …'),
  nowhere: words(
    'In no document any more: it leaves this list tonight.',
    'Ei enää missään sisällössä: poistuu listalta ensi yönä.',
    'Inte längre i något innehåll: den lämnar listan i natt.',
  ),
  tryAgain: words('Try again', 'Kokeile uudelleen', 'Pröva igen'),
  newer: words('Back to the newest', 'Takaisin uusimpiin', 'Tillbaka till de nyaste'),
  more: words('More', 'Lisää', 'Fler'),
}
