import type { Meta, StoryObj } from '@storybook/react-vite'
import { Band } from './Band.tsx'
import { Figure, FigureGrid } from './Figure.tsx'
import { Page } from './Page.tsx'
import { Section } from './Section.tsx'

export default { title: 'Figure' } satisfies Meta

const computed = { kind: 'computed', label: 'рассчитано по данным' } as const
const reported = { kind: 'reported', label: 'по отчёту программы' } as const

export const TheProgrammeInFigures: StoryObj = {
  render: () => (
    <Band tone="night">
      <Page>
        <div lang="ru">
          <Section title="Программа в цифрах">
            <FigureGrid>
              <Figure value="7" label="фасилитаторов подготовлено" basis={computed} href="#facilitators" />
              <Figure value="192" label="участия в этапах мастерских" basis={computed} size="l" />
              <Figure value="около 200" label="участников мастерских" basis={reported} size="l" />
              <Figure
                value="50 000 €"
                label="призового фонда у десяти проектов"
                basis={computed}
                href="#projects"
              />
            </FigureGrid>
          </Section>
        </div>
      </Page>
    </Band>
  ),
}
