import type { Meta, StoryObj } from '@storybook/react-vite'
import { Path } from './Path.tsx'

export default { title: 'Path' } satisfies Meta

export const InReview: StoryObj = {
  render: () => (
    <div lang="ru">
      <Path
        label="Путь конкурса"
        hereLabel="Вы здесь"
        phases={[
          {
            key: 'a',
            title: 'Объявлен',
            date: '1 октября 2026 г.',
            dateTime: '2026-10-01',
            state: 'done',
            stateLabel: 'пройдено',
          },
          {
            key: 'b',
            title: 'Приём заявок',
            date: '5 октября – 15 ноября',
            state: 'done',
            stateLabel: 'пройдено',
            note: 'Срок продлён на неделю',
          },
          { key: 'c', title: 'Экспертиза', date: '16–30 ноября', state: 'current', stateLabel: 'сейчас' },
          {
            key: 'd',
            title: 'Открытый питчинг',
            date: '5 декабря, 10:00',
            state: 'next',
            stateLabel: 'впереди',
            note: 'Дом учёных, вход свободный',
          },
          { key: 'e', title: 'Результаты', date: 'до 15 декабря', state: 'next', stateLabel: 'впереди' },
        ]}
      />
    </div>
  ),
}

export const Open: StoryObj = {
  render: () => (
    <div lang="kk">
      <Path
        label="Конкурстың жолы"
        hereLabel="Сіз осындасыз"
        phases={[
          {
            key: 'b',
            title: 'Өтінім қабылдау',
            date: '2026 жылғы 15 желтоқсанға дейін',
            state: 'current',
            stateLabel: 'қазір',
          },
          { key: 'c', title: 'Сараптама', date: '16–30 желтоқсан', state: 'next', stateLabel: 'алда' },
          { key: 'd', title: 'Нәтижелер', date: '2027 жылғы 15 қаңтар', state: 'next', stateLabel: 'алда' },
        ]}
      />
    </div>
  ),
}

export const Announced: StoryObj = {
  render: () => (
    <Path
      label="The way of the competition"
      hereLabel="You are here"
      phases={[
        { key: 'a', title: 'Applications', date: '1–20 October 2017', state: 'done', stateLabel: 'done' },
        {
          key: 'b',
          title: 'Review',
          date: '21 October – 5 November 2017',
          state: 'done',
          stateLabel: 'done',
        },
        { key: 'c', title: 'Results', date: '10 November 2017', state: 'done', stateLabel: 'done' },
      ]}
    />
  ),
}
