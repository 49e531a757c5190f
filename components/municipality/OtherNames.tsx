import { DEFAULT_LOCALE, LANGUAGE_NAMES } from '@/lib/locales'
import type { PlaceView } from '@/lib/view'

type Name = PlaceView['names'][number]

/** English borrows its names here: where a language of the country has the same one, the name is that language's. */
function atHomeIn({ languages }: Name) {
  const national = languages.filter((language) => language !== DEFAULT_LOCALE)
  return national.length > 0 ? national : languages
}

/** What the municipality is called in the languages that call it otherwise: "Svenska: Raseborg". */
export const OtherNames = ({ of: [, ...others] }: { of: Name[] }) =>
  others.length > 0 && (
    <ul className="-mt-3 flex flex-wrap gap-x-6 text-lede">
      {others.map((other) => (
        <li key={other.name} lang={atHomeIn(other)[0]}>
          <span className="text-small">
            {atHomeIn(other)
              .map((language) => LANGUAGE_NAMES[language])
              .join(', ')}
            :{' '}
          </span>
          {other.name}
        </li>
      ))}
    </ul>
  )
