import type { Meta, StoryObj } from '@storybook/react-vite'
import { Promise } from './Promise.tsx'

export default { title: 'Promise' } satisfies Meta

export const OfAProject: StoryObj = {
  render: () => (
    <div lang="kk">
      <Promise
        label="Уәде мен нәтиже"
        headers={{ promised: 'Уәде етілді', delivered: 'Орындалды' }}
        notYetLabel="әлі жоқ"
        milestones={[
          {
            key: 'a',
            title: 'Жер телімін келісу',
            state: 'done',
            stateLabel: 'орындалды',
            due: { text: '2019 жылғы 1 ақпан', dateTime: '2019-02-01' },
            settled: { text: '2019 жылғы 28 қаңтар', dateTime: '2019-01-28' },
          },
          {
            key: 'b',
            title: 'Қырық екі алма ағашын отырғызу',
            state: 'done',
            stateLabel: 'орындалды, екі апта кешігіп',
            due: { text: '2019 жылғы 20 сәуір', dateTime: '2019-04-20' },
            settled: { text: '2019 жылғы 3 мамыр', dateTime: '2019-05-03' },
            note: 'Көктем кеш келді, көшеттер мамырда жеткізілді.',
          },
          {
            key: 'c',
            title: 'Тамшылатып суару жүйесі',
            state: 'late',
            stateLabel: 'кешігіп жатыр',
            due: { text: '2019 жылғы 1 шілде', dateTime: '2019-07-01' },
          },
          {
            key: 'd',
            title: 'Фонтан',
            state: 'dropped',
            stateLabel: 'бас тартылды',
            due: { text: '2019 жылғы 1 тамыз', dateTime: '2019-08-01' },
            settled: { text: '2019 жылғы 5 маусым', dateTime: '2019-06-05' },
            note: 'Қаржы суару жүйесіне жұмсалды.',
          },
          {
            key: 'e',
            title: 'Орындықтар мен жарық',
            state: 'planned',
            stateLabel: 'жоспарда',
            due: { text: '2019 жылғы 1 қыркүйек', dateTime: '2019-09-01' },
          },
        ]}
      />
    </div>
  ),
}
