import type { Meta, StoryObj } from '@storybook/react-vite'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import { PageTitle } from './PageTitle.tsx'
import { Badge } from './Badge.tsx'
import { ButtonLink } from './ButtonLink.tsx'

export default { title: 'Breadcrumbs' } satisfies Meta

export const InThePageTitle: StoryObj = {
  render: () => (
    <div lang="ru">
      <PageTitle
        crumbs={
          <Breadcrumbs
            label="Где вы"
            items={[
              { label: 'Главная', href: '#home' },
              { label: 'Конкурсы', href: '#competitions' },
              { label: 'Конкурс проектов городских инициатив 2027 года' },
            ]}
          />
        }
        title="Конкурс проектов городских инициатив 2027 года"
        marks={
          <>
            <Badge tone="open">открыт</Badge>
            <span>до 15 декабря 2026 г., 18:00 по Алматы</span>
          </>
        }
        lead="Команды жителей предлагают, что изменить во дворе, в районе, в городе. Жюри выбирает десять проектов и делит между ними 50 000 €."
        actions={<ButtonLink href="#conditions">Условия участия</ButtonLink>}
      />
    </div>
  ),
}
