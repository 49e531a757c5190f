import { useTranslations } from 'next-intl'
import { SafeLink } from '@/components/ui/SafeLink'
import { WebsiteLink } from '@/components/ui/WebsiteLink'
import type { Council } from '@/lib/view'

/** How to reach the Council: every text page ends with somebody to ask. */
export const CouncilAddress = ({ council }: { council: Council }) => {
  const t = useTranslations('page')
  return (
    <section aria-labelledby="contact" className="mt-16 max-w-measure border-t-4 border-rule pt-4">
      <h2 id="contact" className="mb-2 text-h3">
        {t('contact')}
      </h2>
      <address className="not-italic">
        {council.name}
        <br />
        {council.street}, {council.postalCode} {council.city}
        <ul className="mt-2 flex flex-wrap gap-x-6">
          {council.phone && (
            <li>
              <a href={`tel:${council.phone.replaceAll(' ', '')}`} className="inline-block py-1.5">
                {council.phone}
              </a>
            </li>
          )}
          <li>
            <SafeLink href={`mailto:${council.email}`} className="inline-block py-1.5">
              {council.email}
            </SafeLink>
          </li>
          <li>
            <WebsiteLink href={council.website} />
          </li>
        </ul>
      </address>
    </section>
  )
}
