import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { languageNames, languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { Brand } from '@bastama/ui/shell/Brand.tsx'
import { LanguageSwitch } from '@bastama/ui/shell/LanguageSwitch.tsx'
import { SiteHeader } from '@bastama/ui/shell/SiteHeader.tsx'
import { ThemeSwitch } from '@bastama/ui/shell/ThemeSwitch.tsx'
import type { SiteFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { pathInLanguage } from '../address-language.ts'
import { HeaderAccount } from './HeaderAccount.tsx'
import { useLanguage } from '../i18n.ts'
import { productName } from './PageHead.tsx'

const shortNames: Readonly<Record<Language, string>> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' }

/** The head of every page: name, navigation, language, theme. */
export function PortalHeader({
  programme,
}: {
  programme: SiteFragment['programmes']['nodes'][number] | undefined
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const links = [
    { label: t`Projects`, href: paths.projects(language) },
    { label: t`Competitions`, href: paths.competitions(language) },
    { label: t`Workshops`, href: paths.workshops(language) },
    { label: t`Facilitators`, href: paths.facilitators(language) },
    { label: t`Forums`, href: paths.forums(language) },
    { label: t`Teams`, href: paths.teams(language) },
    { label: t`Search`, href: paths.search(language) },
  ]
  return (
    <SiteHeader
      brand={
        <Brand
          name={productName}
          href={paths.home(language)}
          {...(programme === undefined ? {} : { note: programme.name.text })}
        />
      }
      navLabel={t`Main`}
      menuLabel={t`Menu`}
      links={links.map((link) => ({ ...link, isCurrent: isWithin(pathname, link.href) }))}
      language={
        <LanguageSwitch
          label={t`Language`}
          items={languages.map((other) => ({
            lang: other,
            name: languageNames[other],
            short: shortNames[other],
            href: pathInLanguage(pathname, other) + search,
            isCurrent: other === language,
          }))}
        />
      }
      theme={
        <ThemeSwitch
          label={t`Colours`}
          options={{ system: t`As the device`, light: t`Light`, dark: t`Dark` }}
        />
      }
      account={<HeaderAccount />}
    />
  )
}

function isWithin(pathname: string, section: string): boolean {
  return pathname === section || pathname.startsWith(`${section}/`)
}
