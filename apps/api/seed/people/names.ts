/** A given name, or a surname, as Kazakh, Russian and English write it. */
export type Spelling = readonly [kk: string, ru: string, en: string]

/** A surname as men and as women bear it. */
export interface Surname {
  readonly man: Spelling
  readonly woman: Spelling
}

/** Names that go together, as they do in Almaty. */
export interface NameStock {
  readonly men: readonly Spelling[]
  readonly women: readonly Spelling[]
  readonly surnames: readonly Surname[]
}

/** A surname of Russian make: the feminine adds a letter. */
function inflected(kk: string, ru: string, en: string): Surname {
  return { man: [kk, ru, en], woman: [`${kk}а`, `${ru}а`, `${en}a`] }
}

/** A surname that is the same for everyone. */
function fixed(kk: string, ru: string, en: string): Surname {
  return { man: [kk, ru, en], woman: [kk, ru, en] }
}

export const kazakhNames: NameStock = {
  men: [
    ['Әділ', 'Адиль', 'Adil'],
    ['Бауыржан', 'Бауыржан', 'Bauyrzhan'],
    ['Данияр', 'Данияр', 'Daniyar'],
    ['Ерболат', 'Ерболат', 'Yerbolat'],
    ['Жандос', 'Жандос', 'Zhandos'],
    ['Қайрат', 'Кайрат', 'Kairat'],
    ['Мұхтар', 'Мухтар', 'Mukhtar'],
    ['Нұржан', 'Нуржан', 'Nurzhan'],
    ['Олжас', 'Олжас', 'Olzhas'],
    ['Рүстем', 'Рустем', 'Rustem'],
    ['Санжар', 'Санжар', 'Sanzhar'],
    ['Тимур', 'Тимур', 'Timur'],
    ['Әлихан', 'Алихан', 'Alikhan'],
    ['Ғалым', 'Галым', 'Galym'],
    ['Шыңғыс', 'Чингиз', 'Chingiz'],
  ],
  women: [
    ['Айгерім', 'Айгерим', 'Aigerim'],
    ['Әсел', 'Асель', 'Assel'],
    ['Ботагөз', 'Ботагоз', 'Botagoz'],
    ['Гүлнәр', 'Гульнар', 'Gulnar'],
    ['Динара', 'Динара', 'Dinara'],
    ['Жанар', 'Жанар', 'Zhanar'],
    ['Қарлығаш', 'Карлыгаш', 'Karlygash'],
    ['Ләззат', 'Ляззат', 'Lyazzat'],
    ['Мәдина', 'Мадина', 'Madina'],
    ['Назгүл', 'Назгуль', 'Nazgul'],
    ['Сәуле', 'Сауле', 'Saule'],
    ['Толғанай', 'Толганай', 'Tolganai'],
    ['Ұлжан', 'Улжан', 'Ulzhan'],
    ['Шолпан', 'Шолпан', 'Sholpan'],
    ['Іңкәр', 'Инкар', 'Inkar'],
    ['Аружан', 'Аружан', 'Aruzhan'],
    ['Меруерт', 'Меруерт', 'Meruert'],
  ],
  surnames: [
    inflected('Әбдіров', 'Абдиров', 'Abdirov'),
    inflected('Байтасов', 'Байтасов', 'Baitassov'),
    inflected('Дүйсенов', 'Дюсенов', 'Dyussenov'),
    inflected('Есқалиев', 'Ескалиев', 'Yeskaliyev'),
    inflected('Жүнісов', 'Жунусов', 'Zhunussov'),
    inflected('Қасенов', 'Касенов', 'Kassenov'),
    inflected('Мұқашев', 'Мукашев', 'Mukashev'),
    inflected('Нұрпейісов', 'Нурпеисов', 'Nurpeissov'),
    inflected('Оспанов', 'Оспанов', 'Ospanov'),
    inflected('Рахымов', 'Рахимов', 'Rakhimov'),
    inflected('Сәрсенов', 'Сарсенов', 'Sarsenov'),
    inflected('Тілеубаев', 'Тлеубаев', 'Tleubayev'),
    inflected('Үсенов', 'Усенов', 'Ussenov'),
    inflected('Шәріпов', 'Шарипов', 'Sharipov'),
    inflected('Көшербаев', 'Кушербаев', 'Kusherbayev'),
    inflected('Бекмағанов', 'Бекмаганов', 'Bekmaganov'),
    inflected('Қойшыбеков', 'Койшыбеков', 'Koishybekov'),
    fixed('Аманжол', 'Аманжол', 'Amanzhol'),
    fixed('Серікбай', 'Серикбай', 'Serikbai'),
  ],
}

export const russianNames: NameStock = {
  men: [
    ['Алексей', 'Алексей', 'Alexey'],
    ['Виктор', 'Виктор', 'Viktor'],
    ['Дмитрий', 'Дмитрий', 'Dmitry'],
    ['Игорь', 'Игорь', 'Igor'],
    ['Максим', 'Максим', 'Maxim'],
    ['Павел', 'Павел', 'Pavel'],
  ],
  women: [
    ['Анна', 'Анна', 'Anna'],
    ['Вера', 'Вера', 'Vera'],
    ['Елена', 'Елена', 'Yelena'],
    ['Ирина', 'Ирина', 'Irina'],
    ['Наталья', 'Наталья', 'Natalya'],
    ['Ольга', 'Ольга', 'Olga'],
    ['Юлия', 'Юлия', 'Yulia'],
  ],
  surnames: [
    inflected('Беляков', 'Беляков', 'Belyakov'),
    inflected('Ершов', 'Ершов', 'Yershov'),
    inflected('Лаптев', 'Лаптев', 'Laptev'),
    inflected('Мохов', 'Мохов', 'Mokhov'),
    inflected('Рощин', 'Рощин', 'Roshchin'),
    inflected('Суханов', 'Суханов', 'Sukhanov'),
    inflected('Тропинин', 'Тропинин', 'Tropinin'),
    fixed('Гончаренко', 'Гончаренко', 'Honcharenko'),
    fixed('Яременко', 'Яременко', 'Yaremenko'),
    fixed('Шаповал', 'Шаповал', 'Shapoval'),
    fixed('Гофман', 'Гофман', 'Hoffmann'),
  ],
}

export const uyghurNames: NameStock = {
  men: [
    ['Ершат', 'Ершат', 'Yershat'],
    ['Рахимжан', 'Рахимжан', 'Rakhimzhan'],
    ['Турған', 'Турган', 'Turgan'],
  ],
  women: [
    ['Гүлбаһрам', 'Гульбахрам', 'Gulbakhram'],
    ['Патигүл', 'Патигуль', 'Patigul'],
    ['Мәһбубәм', 'Махбубям', 'Makhbubam'],
  ],
  surnames: [
    inflected('Исмайылов', 'Исмаилов', 'Ismailov'),
    inflected('Тохтахунов', 'Тохтахунов', 'Tokhtakhunov'),
    inflected('Розиев', 'Розиев', 'Roziyev'),
    inflected('Һашимов', 'Хашимов', 'Khashimov'),
  ],
}

export const tatarNames: NameStock = {
  men: [
    ['Ильдар', 'Ильдар', 'Ildar'],
    ['Рафаэль', 'Рафаэль', 'Rafael'],
  ],
  women: [
    ['Зүлфия', 'Зульфия', 'Zulfiya'],
    ['Әлфира', 'Альфира', 'Alfira'],
    ['Ләйсән', 'Лейсан', 'Leisan'],
  ],
  surnames: [
    inflected('Ғафуров', 'Гафуров', 'Gafurov'),
    inflected('Сабитов', 'Сабитов', 'Sabitov'),
    inflected('Хәйруллин', 'Хайруллин', 'Khairullin'),
    inflected('Әхметшин', 'Ахметшин', 'Akhmetshin'),
    inflected('Бикбулатов', 'Бикбулатов', 'Bikbulatov'),
  ],
}

export const koreanNames: NameStock = {
  men: [
    ['Артур', 'Артур', 'Artur'],
    ['Вячеслав', 'Вячеслав', 'Vyacheslav'],
    ['Роман', 'Роман', 'Roman'],
  ],
  women: [
    ['Алина', 'Алина', 'Alina'],
    ['Людмила', 'Людмила', 'Lyudmila'],
    ['Виктория', 'Виктория', 'Viktoria'],
  ],
  surnames: [
    fixed('Ким', 'Ким', 'Kim'),
    fixed('Цой', 'Цой', 'Tsoi'),
    fixed('Тян', 'Тян', 'Tyan'),
    fixed('Хегай', 'Хегай', 'Khegai'),
  ],
}
