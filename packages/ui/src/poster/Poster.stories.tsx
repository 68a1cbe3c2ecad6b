import type { Meta, StoryObj } from '@storybook/react-vite'
import { Grid } from '../Grid.tsx'
import { Poster } from './Poster.tsx'

export default { title: 'Poster' } satisfies Meta

const themes = [
  'ecology',
  'leisure',
  'infrastructure',
  'care',
  'education',
  'culture',
  'access',
  'neighbours',
  'digital',
]
const districts = [
  'alatau',
  'almaly',
  'auezov',
  'bostandyk',
  'zhetysu',
  'medeu',
  'nauryzbay',
  'turksib',
  null,
]

export const EveryTheme: StoryObj = {
  render: () => (
    <Grid>
      {themes.map((theme, index) => (
        <Poster key={theme} id={`story-${index}`} theme={theme} district={districts[index] ?? null} />
      ))}
    </Grid>
  ),
}

export const EveryDistrict: StoryObj = {
  render: () => (
    <Grid columns="s">
      {districts.map((district) => (
        <Poster key={district} id="same" theme="ecology" district={district} ratio="1:1" />
      ))}
    </Grid>
  ),
}

export const EveryProjectOfATheme: StoryObj = {
  render: () => (
    <Grid columns="s">
      {themes.map((name) => (
        <Poster key={name} id={name} theme="ecology" district="medeu" />
      ))}
    </Grid>
  ),
}
