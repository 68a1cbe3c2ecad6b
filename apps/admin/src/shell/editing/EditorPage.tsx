import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { TabLinks } from '@bastama/ui/TabLinks.tsx'
import type { LocalFragment } from '../../graphql/generated/graphql.ts'
import { useLanguage } from '../i18n.ts'
import { ScreenTitle } from '../ScreenTitle.tsx'
import { GapNotices } from './Gaps.tsx'
import type { Gap } from './Gaps.tsx'

/** A part of a thing that is edited on a page of its own. */
export interface EditorPart {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
  /** The texts that languages lack there. */
  readonly missing: readonly { readonly languages: readonly unknown[] }[]
}

/** The editor of a thing: its head, its parts with how many texts are missing in each, and the form of one part. */
export function EditorPage({
  title,
  list,
  page,
  marks,
  partsLabel,
  parts,
  problems,
  refused,
  children,
}: {
  /** What the thing is called. */
  title: LocalFragment
  /** The list that it stands in. */
  list: { label: string; href: string }
  /** The page of the thing, and what leads back there. */
  page: { label: string; href: string }
  marks: ReactNode
  partsLabel: string
  parts: readonly EditorPart[]
  /** What it still needs before all read it, in whichever part. */
  problems: readonly Gap[]
  /** Why nothing may be changed, in words. */
  refused: string | undefined
  children: ReactNode
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const name = title.text
  return (
    <>
      <ScreenTitle>{t`Edit: ${name}`}</ScreenTitle>
      <PageTitle
        title={name}
        lang={langOf(title, language)}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[list, { label: name, href: page.href }, { label: t`Edit` }]}
          />
        }
        marks={marks}
        actions={
          <ButtonLink variant="secondary" size="s" href={page.href}>
            {page.label}
          </ButtonLink>
        }
      />
      <TabLinks
        label={partsLabel}
        items={parts.map(({ missing, ...part }) => {
          const owed = missing.reduce((sum, { languages }) => sum + languages.length, 0)
          const count = formatNumber(language, owed)
          return { ...part, ...(owed > 0 && { count: t`missing: ${count}` }) }
        })}
      />
      {refused === undefined ? (
        <>
          <GapNotices problems={problems} missing={[]} />
          {children}
        </>
      ) : (
        <Notice tone="warning" title={t`Nothing can be changed here`}>
          <p>{refused}</p>
        </Notice>
      )}
    </>
  )
}
