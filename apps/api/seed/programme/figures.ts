import type { Trilingual } from '../text.ts'

/** The figures that the programme itself reports. What is counted from the data stands apart from them. */
export const reportedFigures = [
  {
    code: 'FACILITATORS',
    value: 7,
    precision: 'EXACT',
    label: {
      kk: 'фасилитатор іріктеліп, оқудан өтті',
      ru: 'фасилитаторов отобрано и обучено',
      en: 'facilitators chosen and trained',
    },
  },
  {
    code: 'CITIZENS_TRAINED',
    value: 200,
    precision: 'ABOUT',
    label: {
      kk: 'тұрғын Шеберханаға қатысты',
      ru: 'горожан прошли Мастерскую',
      en: 'citizens took part in the Workshop',
    },
  },
  {
    code: 'PEOPLE_IN_ALL',
    value: 1000,
    precision: 'MORE_THAN',
    label: {
      kk: 'тұрғын мен әкімдік қызметкері үш жыл ішінде қатысты',
      ru: 'горожан и сотрудников акимата участвовали за три года',
      en: 'citizens and city officials took part over three years',
    },
  },
  {
    code: 'SET_ONE',
    value: 45,
    precision: 'EXACT',
    label: {
      kk: 'қатысушы: 1-ші лек, 2017 жылғы желтоқсан – 2018 жылғы қаңтар',
      ru: 'участников: 1-й набор, декабрь 2017 г. – январь 2018 г.',
      en: 'participants: set 1, December 2017 – January 2018',
    },
  },
  {
    code: 'SET_TWO_FIRST_STAGE',
    value: 84,
    precision: 'EXACT',
    label: {
      kk: 'қатысушы: 2-ші лектің бірінші кезеңі, 2018 жылғы 3–4 қараша',
      ru: 'участника: первый этап 2-го набора, 3–4 ноября 2018 г.',
      en: 'participants: set 2, first stage, 3–4 November 2018',
    },
  },
  {
    code: 'SET_TWO_FINAL_STAGE',
    value: 63,
    precision: 'EXACT',
    label: {
      kk: 'қатысушы: 2-ші лектің қорытынды кезеңі, 2018 жылғы 24–25 қараша',
      ru: 'участника: итоговый этап 2-го набора, 24–25 ноября 2018 г.',
      en: 'participants: set 2, final stage, 24–25 November 2018',
    },
  },
  {
    code: 'PROJECTS_FUNDED',
    value: 10,
    precision: 'EXACT',
    label: { kk: 'жоба қаржыландырылды', ru: 'проектов профинансировано', en: 'projects financed' },
  },
  {
    code: 'EUROS_FOR_A_PROJECT',
    value: 5000,
    precision: 'EXACT',
    label: { kk: 'еуро әр жобаға бөлінді', ru: 'евро получил каждый проект', en: 'euros for each project' },
  },
  {
    code: 'EUROS_IN_CHALLENGE_FUND',
    value: 50_000,
    precision: 'EXACT',
    label: {
      kk: 'еуро жобалар қорына екі жылға бөлінді',
      ru: 'евро в фонде проектов на два года',
      en: 'euros in the challenge fund over two years',
    },
  },
  {
    code: 'COUNTRIES_OF_ACTIVE_CITIZENS',
    value: 54,
    precision: 'EXACT',
    label: {
      kk: 'елде Британ Кеңесінің Active Citizens бағдарламасы жүреді',
      ru: 'страны, где Британский Совет ведёт программу Active Citizens',
      en: 'countries in which the British Council runs Active Citizens',
    },
  },
] satisfies readonly {
  code: string
  value: number
  precision: 'EXACT' | 'ABOUT' | 'MORE_THAN'
  label: Trilingual
}[]
