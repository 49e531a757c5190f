import { Prose } from '@/components/ui/Prose'
import { TextSpan } from '@/components/ui/TextSpan'
import type { PageView } from '@/lib/view'
import { partId } from './sections'

/** Another page's text below this one's, one level down. */
export const Continued = ({ parts }: { parts: PageView['continued'] }) =>
  parts.map(({ title, lead, body }, index) => (
    <section key={partId(index)} aria-labelledby={partId(index)} className="mt-16">
      <h2 id={partId(index)} className="border-t-4 border-rule pt-5">
        <TextSpan of={title} />
      </h2>
      <p className="mt-4 mb-8 max-w-measure text-lede text-pretty">
        <TextSpan of={lead} />
      </p>
      <Prose of={body} headings={3} idPrefix={`${partId(index)}-`} />
    </section>
  ))
