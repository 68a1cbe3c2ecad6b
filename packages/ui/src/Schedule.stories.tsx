import type { Meta, StoryObj } from '@storybook/react-vite'
import { Schedule } from './Schedule.tsx'

export default { title: 'Schedule' } satisfies Meta

export const TwoDays: StoryObj = {
  render: () => (
    <div lang="kk">
      <Schedule
        level={2}
        days={[
          {
            key: '3',
            date: '3 қараша, сенбі',
            dateTime: '2018-11-03',
            entries: [
              {
                key: 'a',
                time: '10:00–11:30',
                dateTime: '2018-11-03T10:00+06:00',
                title: 'Қаланы көру: аула мен көшені бірге зерттейміз',
                facts: ['Қалалық зерттеу'],
                people: <a href="#f">Айгерім Сәрсенбаева</a>,
              },
              {
                key: 'b',
                time: '12:00–13:30',
                dateTime: '2018-11-03T12:00+06:00',
                title: 'Мәселеден бастамаға дейін',
                facts: ['Жобалау', '2-зал'],
              },
            ],
          },
          {
            key: '4',
            date: '4 қараша, жексенбі',
            dateTime: '2018-11-04',
            entries: [
              {
                key: 'c',
                time: '10:00–13:00',
                dateTime: '2018-11-04T10:00+06:00',
                title: 'Командалар құру және алғашқы питчинг',
              },
            ],
          },
        ]}
      />
    </div>
  ),
}
