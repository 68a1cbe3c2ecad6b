import type { Meta, StoryObj } from '@storybook/react-vite'
import { Gallery } from './Gallery.tsx'
import { Picture } from './Picture.tsx'
import { drawPoster } from './poster/draw-poster.ts'

export default { title: 'Picture' } satisfies Meta

function drawn(id: string, theme: string, district: string) {
  const svg = drawPoster({ id, theme, district, width: 960, height: 640 })
  return [
    {
      format: 'JPEG' as const,
      width: 960,
      height: 640,
      url: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    },
  ]
}

export const Ratios: StoryObj = {
  render: () => (
    <Picture
      variants={drawn('ratio', 'culture', 'nauryzbay')}
      alt="Алқызыл таң астындағы таулар мен ою-өрнек"
      lang="kk"
      width={960}
      height={640}
      ratio="2:1"
      isPriority
    />
  ),
}

export const AnAlbum: StoryObj = {
  render: () => (
    <Gallery
      label="Первый этап мастерской"
      items={['ecology', 'leisure', 'education', 'care', 'digital'].map((theme, index) => ({
        key: theme,
        picture: (
          <Picture
            variants={drawn(`album-${theme}`, theme, index % 2 === 0 ? 'bostandyk' : 'auezov')}
            alt={`Рисунок на тему «${theme}»`}
            lang="ru"
            width={960}
            height={640}
            ratio="3:2"
            sizes="(min-width: 48rem) 33vw, 100vw"
          />
        ),
        caption: 'Участники рисуют карту своего двора и отмечают, где темно вечером',
        lang: 'ru',
        href: `#${theme}`,
      }))}
    />
  ),
}
