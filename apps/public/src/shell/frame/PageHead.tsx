import { useLocation } from 'react-router'
import { languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { withoutJoiners } from '@bastama/domain/kernel/typography.ts'
import { paths } from '../../paths.ts'
import { pathInLanguage } from '../address-language.ts'
import { useLanguage } from '../i18n.ts'
import { StructuredData } from './StructuredData.tsx'
import { useOrigin } from '../use-origin.ts'

/** The name of the product, the same in every language. */
export const productName = 'Bastama'

const locales: Readonly<Record<Language, string>> = { kk: 'kk_KZ', ru: 'ru_KZ', en: 'en_GB' }

export interface PageHeadProps {
  /** What the page is, without the name of the site; left out on the home page. */
  title?: string
  /** A sentence or two for search engines and shared links. */
  description: string
  /** The name of the programme, where it is known. */
  programme?: string | undefined
  /** The picture of a shared link, 1200 × 630, and what is in it. */
  shareImage?: { path: string; alt: string }
  /** Feeds of what the page lists. */
  feeds?: readonly { href: string; type: 'application/atom+xml' | 'application/feed+json'; title: string }[]
  /** What the page is about in the vocabulary of schema.org, without its context. */
  about?: object
  /** Search engines leave it out: errors, searches, filtered lists. */
  isUnlisted?: boolean
}

/** Title, description, addresses in the three languages and what a shared link shows. React puts them into the head. */
export function PageHead({
  title,
  description,
  programme,
  shareImage,
  feeds = [],
  about,
  isUnlisted = false,
}: PageHeadProps) {
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const origin = useOrigin()
  const siteName = programme === undefined ? productName : `${programme} · ${productName}`
  const name = title === undefined ? siteName : withoutJoiners(title)
  const summary = withoutJoiners(description)
  const address = `${origin}${pathname}`
  const image = `${origin}${shareImage?.path ?? paths.shareImage(language)}`
  return (
    <>
      <title>{title === undefined ? siteName : `${name} – ${siteName}`}</title>
      <meta name="description" content={summary} />
      {isUnlisted ? (
        <meta name="robots" content="noindex, follow" />
      ) : (
        <>
          <link rel="canonical" href={address} />
          {languages.map((other) => (
            <link
              key={other}
              rel="alternate"
              hrefLang={other}
              href={`${origin}${pathInLanguage(pathname, other)}`}
            />
          ))}
          <link
            rel="alternate"
            hrefLang="x-default"
            href={`${origin}${pathInLanguage(pathname, languages[0])}`}
          />
        </>
      )}
      {feeds.map((feed) => (
        <link key={feed.href} rel="alternate" type={feed.type} href={feed.href} title={feed.title} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={name} />
      <meta property="og:description" content={summary} />
      <meta property="og:url" content={isUnlisted ? `${address}${search}` : address} />
      <meta property="og:locale" content={locales[language]} />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={withoutJoiners(shareImage?.alt ?? siteName)} />
      <meta name="twitter:card" content="summary_large_image" />
      {about !== undefined && (
        <StructuredData thing={{ url: address, ...(shareImage !== undefined && { image }), ...about }} />
      )}
    </>
  )
}
