import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ErrorSummary } from '@bastama/ui/ErrorSummary.tsx'
import { Icon } from '@bastama/ui/Icon.tsx'
import { Page } from '@bastama/ui/Page.tsx'
import type { SiteFragment } from '../graphql/generated/graphql.ts'
import styles from './FormPage.module.css'
import { SitePage } from './SitePage.tsx'

/** What is to be mended before a form is taken, and at which field; at none where it is about the whole. */
export interface FormProblem {
  readonly field?: string | undefined
  readonly text: string
}

export interface FormPageProps {
  /** Left out where the API could not be asked. */
  site?: SiteFragment | undefined
  title: string
  /** Where one came from. */
  back?: { href: string; label: string }
  /** What stood in the way of the form, in the order of its fields. */
  problems?: readonly FormProblem[]
  /** What has just been done, before anything else is read. */
  news?: ReactNode
  /** The field that the page asks for is its heading. */
  isHeadingInField?: boolean
  /** A short word over the heading: where one is in something longer. */
  eyebrow?: string
  lead?: ReactNode
  children: ReactNode
}

/** A page on which one does one thing: nothing beside it, and first what stood in the way. */
export function FormPage({
  site,
  title,
  back,
  problems = [],
  news,
  isHeadingInField = false,
  eyebrow,
  lead,
  children,
}: FormPageProps) {
  const { t } = useLingui()
  return (
    <SitePage
      {...(site && { site })}
      title={problems.length > 0 ? t`Error: ${title}` : title}
      description={title}
      isUnlisted
      isFullWidth
    >
      <Page width="text">
        <div className={styles.page}>
          {back !== undefined && (
            <a href={back.href} className={styles.back}>
              <Icon name="arrow-left" size="1em" />
              {back.label}
            </a>
          )}
          {problems.length > 0 && (
            <ErrorSummary
              title={t`There is something to mend`}
              items={problems.map(({ field, text }) => ({ href: field && `#${field}`, text }))}
            />
          )}
          {news}
          {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
          {!isHeadingInField && <h1 className={styles.title}>{title}</h1>}
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
          {children}
        </div>
      </Page>
    </SitePage>
  )
}

/** The words of the problem at a field. */
export function problemAt(problems: readonly FormProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.text
}
