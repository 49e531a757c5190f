import { SourceLine } from '@/components/ui/SourceLine'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Figure } from '@/lib/view'

/** Numbers in ruled rows, each with its year and source: the page to cite. */
export const SourcedFigures = ({ figures }: { figures: Figure[] }) => (
  <dl className="border-b-2 border-rule">
    {figures.map(({ label, prefix, value, note, year, source }, index) => (
      <div
        key={index}
        className="grid break-inside-avoid gap-x-gap border-t-2 border-rule py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
      >
        <dt className="leading-snug font-semibold">
          <TextSpan of={label} />
          {year !== undefined && <span className="font-normal whitespace-nowrap text-soft">, {year}</span>}
        </dt>
        <dd>
          <span className="font-display text-h3 font-bold">
            {prefix && <TextSpan of={prefix} />} <TextSpan of={value} />
          </span>
          {note && (
            <span className="mt-1 block text-small leading-snug">
              <TextSpan of={note} />
            </span>
          )}
          <SourceLine source={source} />
        </dd>
      </div>
    ))}
  </dl>
)
