import { Button } from '@/components/ui/Button'
import { buttonLook } from '@/components/ui/button-look'

type ErrorPageProps = {
  /** In `reference` the number stands between <code> tags. Plain, for next-intl would outweigh the page. */
  words: { title: string; text: string; reference: string; retry: string; home: string }
  homeHref: string
  /** Finds the error in the server's log; says nothing about it. */
  reference?: string
  retry: () => void
}

/** Something broke on our side: an apology, another try, a way home. */
export const ErrorPage = ({ words, homeHref, reference, retry }: ErrorPageProps) => {
  const [before, after] = words.reference.split(/<code>.*<\/code>/)
  return (
    <div className="mx-auto max-w-page px-gutter py-band">
      <h1>{words.title}</h1>
      <p className="mt-5 max-w-measure text-lede">{words.text}</p>
      {reference && (
        <p className="mt-4 max-w-measure">
          {before}
          <code className="font-semibold break-all">{reference}</code>
          {after}
        </p>
      )}
      <p className="mt-8 flex flex-wrap gap-3">
        <Button type="button" onClick={retry}>
          {words.retry}
        </Button>
        {/* A full load, which begins anew whatever broke. */}
        <a href={homeHref} className={buttonLook('quiet', '')}>
          {words.home}
        </a>
      </p>
    </div>
  )
}
