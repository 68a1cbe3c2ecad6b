import type { ProjectText } from '../project-text.ts'

export const withoutSteps: ProjectText = {
  slug: 'without-steps',
  team: 'level-way',
  competition: 'we-almaty',
  state: 'COMPLETED',
  title: {
    kk: 'Табалдырықсыз жол',
    ru: 'Путь без порогов',
    en: 'A way without steps',
  },
  summary: {
    kk: 'Медеу ауданында кресло-арба мен балалар арбасы кедергісіз өтетін алты бағыт: пандустар, тегістелген жиектастар және дәл карта.',
    ru: 'Шесть маршрутов в Медеуском районе, где коляска проедет без препятствий: пандусы, ровные бордюры и точная карта.',
    en: 'Six routes in Medeu district where a wheelchair or a pram meets no obstacle: ramps, lowered kerbs and an exact map.',
  },
  description: {
    kk: `Пандус бар жерде көбіне оған жететін жол болмайды. Командамыздың кресло-арбамен жүретін үш мүшесі емханаға, мектепке, дүкенге баратын алты бағытты өлшеп шықты: әр жиектас, әр еңіс сантиметрмен жазылды.

Өту ең қиын он тоғыз жер жөнделді: шағын пандус, тегіс өткел, тұтқа. Қалғаны картада «жөндеу керек» деп тұр, оны аудан әкімдігі көктемгі жоспарына қосты.`,
    ru: `Там, где есть пандус, к нему часто нет дороги. Три участника команды, которые передвигаются на колясках, измерили шесть маршрутов до поликлиники, школы и магазинов: каждый бордюр и уклон записан в сантиметрах.

Девятнадцать самых трудных мест исправлены: небольшой пандус, ровный переход, поручень. Остальные отмечены на карте, и акимат района внёс их в весенний план.`,
    en: `Where there is a ramp, there is often no way to reach it. Three members of the team who use wheelchairs measured six routes to the polyclinic, the school and the shops: every kerb and slope is written down in centimetres.

The nineteen hardest spots were mended with a small ramp, a level crossing or a handrail. The others are marked on the map, and the district administration has put them into its plan for spring.`,
  },
  district: 'medeu',
  theme: 'infrastructure',
  budgetEuros: 6100,
  ownEuros: 1100,
  submittedAt: '2019-02-14T20:20:00+06:00',
  endedAt: '2019-12-10T12:00:00+06:00',
  supporters: 176,
  milestones: [
    {
      title: {
        kk: 'Алты бағытты өлшеу',
        ru: 'Измерить шесть маршрутов',
        en: 'Measure six routes',
      },
      dueOn: '2019-06-10',
      doneOn: '2019-06-02',
    },
    {
      title: {
        kk: 'Он тоғыз жерді жөндеу',
        ru: 'Исправить девятнадцать мест',
        en: 'Mend nineteen spots',
      },
      dueOn: '2019-10-20',
      doneOn: '2019-11-02',
      note: {
        kk: 'Жер асты желілерін келісу күткеннен ұзақ болды.',
        ru: 'Согласование подземных сетей заняло больше времени, чем мы думали.',
        en: 'Clearing the underground lines took longer than we thought.',
      },
    },
    {
      title: {
        kk: 'Картаны жариялау',
        ru: 'Опубликовать карту',
        en: 'Publish the map',
      },
      dueOn: '2019-11-30',
      doneOn: '2019-11-28',
    },
  ],
  updates: [
    {
      title: {
        kk: 'Екі сантиметр көп пе?',
        ru: 'Два сантиметра – это много?',
        en: 'Are two centimetres a lot?',
      },
      body: {
        kk: 'Кресло-арбаға екі сантиметрлік табалдырықтың өзі кедергі. Өлшеу күні аудан сәулетшісі де арбаға отырып, бізбен бірге жүріп көрді.',
        ru: 'Коляске мешает и порог в два сантиметра. В день замеров с нами проехал на коляске и архитектор района.',
        en: 'A threshold of two centimetres is enough to stop a wheelchair. On the day of measuring the district’s architect took a wheelchair and rode along with us.',
      },
      publishedAt: '2019-06-03T18:30:00+06:00',
    },
    {
      title: {
        kk: 'Алты бағыттың бәрі ашық',
        ru: 'Все шесть маршрутов открыты',
        en: 'All six routes are open',
      },
      body: {
        kk: 'Он тоғыз жер дайын. Картаны емхана мен мектептің қабырғасынан да көруге болады.',
        ru: 'Девятнадцать мест готовы. Карта висит и в поликлинике, и в школе.',
        en: 'Nineteen spots are done. The map also hangs in the polyclinic and at the school.',
      },
      publishedAt: '2019-11-29T10:00:00+06:00',
    },
  ],
}
