import type { ProjectText } from '../project-text.ts'

export const yardCinema: ProjectText = {
  slug: 'yard-cinema',
  team: 'white-sheet',
  competition: 'we-almaty',
  state: 'COMPLETED',
  title: {
    kk: 'Ауладағы кино',
    ru: 'Кино во дворе',
    en: 'Cinema in the courtyard',
  },
  summary: {
    kk: 'Алатау ауданының тұрғын алаптарында жаз бойы жұма сайын тегін кино: орындықты үйден алып шығады, фильмді дауыс беріп таңдайды.',
    ru: 'Всё лето по пятницам в жилых массивах Алатауского района – бесплатное кино: стулья из дома, фильм выбирают голосованием.',
    en: 'Free cinema every Friday of the summer in the settlements of Alatau district: bring your chair, and vote for the film.',
  },
  description: {
    kk: `Алатауда кинотеатрға жету үшін бір сағат жол жүру керек. Біз кинотеатрды ауланың өзіне әкелдік: үрмелі экран, жылжымалы генератор, екі дыбыс бағаны және бір қорап попкорн.

Фильмнен кейін жарты сағат әңгіме болады: аулада не жетпейді, не істей аламыз. Осы әңгімелерден екі жаңа жоба шықты. Жабдық жастар орталығында қалды, оны кез келген аула тегін алады.`,
    ru: `Из Алатауского района до кинотеатра надо ехать час. Мы привезли кинотеатр во двор: надувной экран, генератор, две колонки и ящик попкорна.

После фильма полчаса разговора: чего не хватает двору и что мы можем сделать. Из этих разговоров выросли два новых проекта. Оборудование осталось в молодёжном центре, его бесплатно берёт любой двор.`,
    en: `From Alatau it takes an hour to get to a cinema. So we brought the cinema to the courtyard: an inflatable screen, a generator, two loudspeakers and a crate of popcorn.

After the film there is half an hour of talk: what the courtyard lacks and what we can do. Two new projects grew out of these talks. The equipment stayed at the youth centre, where any courtyard can borrow it free of charge.`,
  },
  address: {
    kk: 'Ауданның он екі ауласы, кезекпен',
    ru: 'Двенадцать дворов района, по очереди',
    en: 'Twelve courtyards of the district, in turn',
  },
  district: 'alatau',
  theme: 'leisure',
  budgetEuros: 5600,
  ownEuros: 600,
  submittedAt: '2019-02-10T14:00:00+06:00',
  endedAt: '2019-10-10T12:00:00+06:00',
  supporters: 198,
  album: 'yard-cinema',
  milestones: [
    {
      title: {
        kk: 'Жабдық сатып алу, көрсету құқығын рәсімдеу',
        ru: 'Купить оборудование и оформить права на показ',
        en: 'Buy the equipment and clear the rights to show',
      },
      dueOn: '2019-05-25',
      doneOn: '2019-05-25',
    },
    {
      title: {
        kk: 'Он екі кеш, он екі аула',
        ru: 'Двенадцать вечеров в двенадцати дворах',
        en: 'Twelve evenings in twelve courtyards',
      },
      dueOn: '2019-08-31',
      doneOn: '2019-08-30',
    },
    {
      title: {
        kk: 'Балалардың қысқа фильмдер шеберханасы',
        ru: 'Детская мастерская короткого кино',
        en: 'A children’s workshop of short films',
      },
      dueOn: '2019-09-30',
      doneOn: '2019-10-05',
    },
  ],
  updates: [
    {
      title: { kk: 'Бірінші жұма', ru: 'Первая пятница', en: 'The first Friday' },
      body: {
        kk: 'Екі жүзге жуық көрермен келді. Жел экранды екі рет құлатты, енді арқанымыз алтау.',
        ru: 'Пришли около двухсот зрителей. Ветер дважды ронял экран, теперь у нас шесть тросов.',
        en: 'Nearly two hundred people came. The wind blew the screen down twice; we now have six ropes.',
      },
      publishedAt: '2019-06-08T12:00:00+06:00',
    },
    {
      title: {
        kk: 'Маусым қорытындысы',
        ru: 'Итоги сезона',
        en: 'The season in numbers',
      },
      body: {
        kk: 'Он екі кеште 2 300 көрермен болды. Балалар түсірген жеті қысқа фильмді қазанда жастар орталығында көрсеттік.',
        ru: 'Двенадцать вечеров, 2 300 зрителей. Семь коротких фильмов, снятых детьми, показали в октябре в молодёжном центре.',
        en: 'Twelve evenings, 2,300 people. Seven short films made by children were shown at the youth centre in October.',
      },
      publishedAt: '2019-10-07T17:10:00+06:00',
    },
  ],
}
