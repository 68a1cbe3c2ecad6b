import type { Meta, StoryObj } from '@storybook/react-vite'
import { Avatar } from './Avatar.tsx'
import { Grid } from './Grid.tsx'
import { PersonCard } from './PersonCard.tsx'
import { SampleMark } from './SampleMark.tsx'
import { Stack } from './Stack.tsx'

export default { title: 'PersonCard' } satisfies Meta

const people = [
  ['Сәрсенбаева Айгерім Нұрланқызы', 'Қалалық зерттеуші, аула картасын тұрғындармен бірге сызады'],
  ['Ким Виктор', 'Архитектор, учит защищать проект перед жюри'],
  ['Әбдіқадыров Ғалымжан', 'Әлеуметтік кәсіпкер'],
  ['Johnson Emily', 'Facilitator of dialogue forums'],
] as const

export const Portraits: StoryObj = {
  render: () => (
    <Grid columns="s">
      {people.map(([name, headline]) => (
        <PersonCard
          key={name}
          level={2}
          name={name}
          headline={headline}
          href={`#${name}`}
          portrait={<Avatar name={name} size="fill" />}
          marks={<SampleMark label="үлгі деректер" />}
        />
      ))}
    </Grid>
  ),
}

export const Rows: StoryObj = {
  render: () => (
    <Stack>
      {people.map(([name, headline]) => (
        <PersonCard
          key={name}
          level={2}
          layout="row"
          name={name}
          headline={headline}
          portrait={<Avatar name={name} size="fill" />}
        />
      ))}
    </Stack>
  ),
}
