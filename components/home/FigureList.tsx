import { TextSpan } from '@/components/ui/TextSpan'
import type { Figure } from '@/lib/view'

/** Numbers in large over their labels. Read aloud, the label comes first. */
export const FigureList = ({ figures }: { figures: Figure[] }) => (
  <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10.25rem),1fr))] gap-x-gap gap-y-10 md:grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))]">
    {figures.map(({ label, prefix, value }) => (
      <div key={label.text} className="flex flex-col-reverse justify-end gap-2">
        <dt className="max-w-[16em] text-soft max-md:text-small">
          <TextSpan of={label} />
        </dt>
        <dd className="font-display text-[2.25rem] leading-[1.04] font-bold tracking-[-0.022em] sm:max-md:text-[1.75rem] md:text-[clamp(2.25rem,1.6rem+1.3vw,3rem)]">
          {/* The line stands empty too, so that all numbers share one line. */}
          <span className="block min-h-[1.4em] font-text text-small leading-[1.4] font-medium tracking-normal">
            {prefix && <TextSpan of={prefix} />}
          </span>{' '}
          <TextSpan of={value} />
        </dd>
      </div>
    ))}
  </dl>
)
