import type { Meta, StoryObj } from '@storybook/react-vite'
import { Band } from './Band.tsx'
import { Page } from './Page.tsx'
import { Section } from './Section.tsx'
import { TextLink } from './TextLink.tsx'

export default { title: 'Section' } satisfies Meta

export const OnBands: StoryObj = {
  render: () => (
    <div lang="kk">
      {(['paper', 'sunken', 'green', 'apricot', 'snow', 'night'] as const).map((tone) => (
        <Band key={tone} tone={tone}>
          <Page>
            <Section
              title="Қала тұрғындары ұсынған жобалар"
              lead="Ауланы, саябақты, аялдаманы жақсартатын істер: кім ойлап тапты, қанша тұрды, не бітті."
              action={
                <TextLink href={`#${tone}`} look="standalone">
                  Барлық жобалар
                </TextLink>
              }
            >
              <p>
                Әр жобаның <a href="#promise">уәдесі мен нәтижесі</a> қатар тұр.
              </p>
            </Section>
          </Page>
        </Band>
      ))}
    </div>
  ),
}
