import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import satori from 'satori'
import type { Font } from 'satori'
import sharp from 'sharp'
import { withoutJoiners } from '@bastama/domain/kernel/typography.ts'
import { drawPoster } from '@bastama/ui/poster/draw-poster.ts'
import type { PosterOptions } from '@bastama/ui/poster/draw-poster.ts'

const width = 1200
const height = 630
const most = 200

/** What a shared link shows. */
export interface SharePicture {
  /** The poster behind the words. */
  readonly poster: PosterOptions
  readonly title: string
  /** A short line above the title: theme, district. */
  readonly above: string
  /** A short line below: the programme. */
  readonly below: string
  /** A word in the corner: sample data; none where empty. */
  readonly mark: string
}

const drawn = new Map<string, Promise<Buffer<ArrayBuffer>>>()

/** Draws the picture of a shared link as PNG; the last ones drawn are kept. */
export function drawSharePicture(picture: SharePicture): Promise<Buffer<ArrayBuffer>> {
  const key = JSON.stringify(picture)
  const known = drawn.get(key)
  if (known !== undefined) return known
  const drawing = draw(picture)
  drawn.set(key, drawing)
  drawing.catch(() => drawn.delete(key))
  const [oldest] = drawn.keys()
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest)
  return drawing
}

async function draw({ poster, title, above, below, mark }: SharePicture): Promise<Buffer<ArrayBuffer>> {
  const words = await satori(
    <Words title={withoutJoiners(title)} above={above} below={below} mark={mark} />,
    {
      width,
      height,
      fonts: await fonts(),
    },
  )
  return sharp(Buffer.from(drawPoster({ ...poster, width, height })))
    .composite([{ input: Buffer.from(words) }])
    .png({ compressionLevel: 9, palette: true, quality: 90 })
    .toBuffer()
    .then((png) => Buffer.from(png))
}

function Words({ title, above, below, mark }: Omit<SharePicture, 'poster'>) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'flex-end',
        boxSizing: 'border-box',
        width,
        height,
        padding: '56px 64px',
        fontFamily: subsets.map(family).join(', '),
        color: '#f7f4ea',
        backgroundImage:
          'linear-gradient(rgba(10,33,26,0) 20%, rgba(10,33,26,0.66) 58%, rgba(10,33,26,0.94) 100%)',
      }}
    >
      {mark !== '' && (
        <div
          style={{
            display: 'flex',
            position: 'absolute',
            top: 48,
            right: 64,
            padding: '6px 20px 10px',
            borderRadius: 999,
            fontSize: 28,
            backgroundColor: 'rgba(10,33,26,0.82)',
          }}
        >
          {mark}
        </div>
      )}
      <div style={{ display: 'flex', fontSize: 30 }}>{above}</div>
      <div
        style={{
          display: 'flex',
          marginTop: 12,
          fontSize: title.length > 70 ? 46 : 64,
          fontWeight: 700,
          lineHeight: 1.12,
          letterSpacing: '-0.02em',
        }}
      >
        {title}
      </div>
      <div style={{ display: 'flex', marginTop: 28, fontSize: 30 }}>{below}</div>
    </div>
  )
}

/** Each subset is a family of its own: of one family only one file would be used. */
const subsets = ['latin', 'cyrillic', 'cyrillic-ext'] as const

function family(subset: (typeof subsets)[number]): string {
  return `Onest ${subset}`
}

const files = createRequire(import.meta.url)
let loaded: Promise<Font[]> | undefined

/** The font of the pages, in the subsets that hold our three languages. */
function fonts(): Promise<Font[]> {
  loaded ??= Promise.all(
    subsets.flatMap((subset) =>
      ([400, 700] as const).map(async (weight) => ({
        name: family(subset),
        weight,
        style: 'normal' as const,
        data: await readFile(files.resolve(`@fontsource/onest/files/onest-${subset}-${weight}-normal.woff`)),
      })),
    ),
  )
  return loaded
}
