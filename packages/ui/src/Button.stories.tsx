import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button } from './Button.tsx'
import { ButtonLink } from './ButtonLink.tsx'
import { Stack } from './Stack.tsx'

export default { title: 'Button' } satisfies Meta

export const Variants: StoryObj = {
  render: () => (
    <Stack direction="row">
      <Button>Өтінім беру</Button>
      <Button variant="secondary" icon="download">
        Скачать список
      </Button>
      <Button variant="quiet" size="s" icon="filter">
        Filters
      </Button>
      <Button variant="danger">Отозвать заявку</Button>
    </Stack>
  ),
}

export const CannotBeUsed: StoryObj = {
  render: () => <Button disabledReason="Приём заявок начнётся 1 марта 2027 г.">Подать заявку</Button>,
}

export const AsLink: StoryObj = {
  render: () => (
    <ButtonLink href="#competition" iconEnd="arrow-right">
      Қатысушыларды іріктеу конкурсының шарттарымен танысу
    </ButtonLink>
  ),
}
