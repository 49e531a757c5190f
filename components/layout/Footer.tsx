import { useTranslations } from 'next-intl'
import type { Council } from '@/lib/view'
import { Brand } from './Brand'
import { FooterLinks } from './FooterLinks'

/** The foot of every page: who runs the service, how to reach them, and what the law wants linked (306/2019, GDPR). */
export const Footer = ({ council }: { council: Council }) => {
  const t = useTranslations('site.footer')
  return (
    <footer className="bg-foot py-14 text-small text-on-foot print:hidden">
      <div className="mx-auto grid max-w-page grid-cols-[repeat(auto-fit,minmax(min(100%,21rem),1fr))] gap-8 px-gutter">
        <div>
          <p className="mb-4 flex items-center gap-3">
            <Brand lit="fill-sun" />
          </p>
          <p>{t('service', { council: council.name })}</p>
          <address className="not-italic">
            {council.street}, {council.postalCode} {council.city}
            <br />
            {council.phone && (
              <>
                <a href={`tel:${council.phone.replaceAll(' ', '')}`} className="foot-link">
                  {council.phone}
                </a>
                <br />
              </>
            )}
            <a href={`mailto:${council.email}`} className="foot-link">
              {council.email}
            </a>
          </address>
        </div>
        <FooterLinks />
      </div>
    </footer>
  )
}
