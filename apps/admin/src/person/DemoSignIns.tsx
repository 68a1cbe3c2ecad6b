import { useLingui } from '@lingui/react/macro'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { roleWords } from '@bastama/domain/person/words.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { useTelling } from './use-telling.ts'

const roles = ['administrator', 'manager', 'reviewer', 'facilitator', 'resident'] as const

/** The ready-made sign-ins of a demonstration. */
export function DemoSignIns({ next }: { next: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { tell, words } = useTelling()
  const enter = async (role: string) => {
    if ((await tell(`demo/${role}`)) !== undefined) location.assign(next)
  }
  return (
    <Section
      title={t`Sign in to the demonstration`}
      lead={t`Without a question, as one of these. There are no such sign-ins but in a demonstration.`}
    >
      {words !== undefined && <Notice tone="danger" role="alert" title={words} />}
      <Stack direction="row" gap="s">
        {roles.map((role) => (
          <Button key={role} variant="secondary" size="s" onClick={() => void enter(role)}>
            {capitalized(roleWords[language][role])}
          </Button>
        ))}
      </Stack>
    </Section>
  )
}
