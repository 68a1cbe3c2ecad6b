import type { Meta, StoryObj } from '@storybook/react-vite'
import { Badge } from './Badge.tsx'
import { Card, CardTitle } from './Card.tsx'
import { Grid } from './Grid.tsx'
import { MediaCard } from './MediaCard.tsx'
import { SampleMark } from './SampleMark.tsx'
import { Poster } from './poster/Poster.tsx'

export default { title: 'Card' } satisfies Meta

export const Tones: StoryObj = {
  render: () => (
    <Grid>
      {(['raised', 'plain', 'green', 'apricot', 'snow'] as const).map((tone) => (
        <Card key={tone} tone={tone}>
          <Badge tone="open">открыт</Badge>
          <CardTitle level={2} href={`#${tone}`} lang="ru">
            Конкурс проектов городских инициатив
          </CardTitle>
          <p lang="ru">
            Приём заявок до 15 декабря, 18:00 по Алматы. <a href="#who">Кто может участвовать</a>
          </p>
        </Card>
      ))}
    </Grid>
  ),
}

export const WithPicture: StoryObj = {
  render: () => (
    <Grid>
      <MediaCard
        level={2}
        lang="kk"
        title="Сейфуллин көшесіндегі алма бағы"
        href="#orchard"
        picture={<Poster id="orchard" theme="ecology" district="alatau" />}
        marks={
          <>
            <Badge tone="won">жеңімпаз</Badge>
            <SampleMark label="үлгі деректер" />
          </>
        }
        facts={['Экология', 'Алатау ауданы', '42 қолдаған']}
        summary="Автотұраққа айналған аулада қырық екі алма ағашы қайта өседі, арықтан суарылады."
      />
      <MediaCard
        level={2}
        lang="ru"
        title="Безбарьерный подъём к поликлинике"
        href="#ramp"
        picture={<Poster id="ramp" theme="access" district="medeu" />}
        marks={<Badge tone="review">реализуется</Badge>}
        facts={['Доступность', 'Медеуский район']}
        summary="Пологий подъём с поручнями и освещением вместо сорока ступеней."
      />
      <MediaCard
        level={2}
        title="Neighbours' kitchen"
        href="#kitchen"
        picture={<Poster id="kitchen" theme="neighbours" district={null} />}
        facts={['Neighbours', 'the whole city']}
      />
    </Grid>
  ),
}
