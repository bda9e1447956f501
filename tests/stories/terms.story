# The glossary in both languages, whole and by a word with a slip in it
@ register
Boris> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Boris* Русский
Bot  | Кто вы по работе?
Bot  | Это определит ваш маршрут.
Bot  | [Полиция] [Мировой судья]
Bot  | [Районный судья] [Прокурор]
Bot  | [Адвокат, юрист] [Психолог]
Bot  | [Медик] [Сопровождение]
Bot  | [Опека и попечительство]
Bot  | [≡] [EN] [☎]
Boris* Полиция
Bot  | Где вы работаете?
Bot  | Так мы узнаем ваш часовой пояс.
Bot  | [Адыгея] [Алтай, республика]
Bot  | [Алтайский край] [Амурская обл.]
Bot  | [Архангельская обл.] [Астраханская обл.]
Bot  | [Башкортостан] [Белгородская обл.]
Bot  | [Брянская обл.] [Бурятия]
Bot  | [Владимирская обл.] [Волгоградская обл.]
Bot  | [›]
Bot  | [Найти] [Пропустить]
Bot  | [≡] [EN] [☎]
Boris* Пропустить
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Развод и статья 24
Bot  | 10 минут
Bot  |
Bot  | Пройдено: 0 из 1
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
Boris> /terms
Bot  | Словарь
Bot  | 14 терминов
Bot  |
Bot  | алименты на детей (child support) — не содержание супруга
Bot  | мировой судья (justice of the peace (JP))
Bot  | побои (battery) — ст. 116.1 УК
Bot  | приказ № 1 (order No. 1)
Bot  | приказ № 10 (order No. 10)
Bot  | приказ № 11 (order No. 11)
Bot  | приказ № 2 (order No. 2)
Bot  | приказ № 3 (order No. 3)
Bot  | приказ № 4 (order No. 4)
Bot  | приказ № 5 (order No. 5)
Bot  |
Bot  | Введите термин на любом из двух языков.
Bot  | [›]
Bot  | [Найти норму] [Закрыть]
Bot  | [≡] [EN] [☎]
Boris* ›
Bot  | Словарь
Bot  | 14 терминов
Bot  |
Bot  | приказ № 6 (order No. 6)
Bot  | приказ № 7 (order No. 7)
Bot  | приказ № 8 (order No. 8)
Bot  | приказ № 9 (order No. 9)
Bot  |
Bot  | Введите термин на любом из двух языков.
Bot  | [‹]
Bot  | [Найти норму] [Закрыть]
Bot  | [≡] [EN] [☎]
Boris* EN
Bot  | Glossary
Bot  | 14 terms
Bot  |
Bot  | order No. 6 (приказ № 6)
Bot  | order No. 7 (приказ № 7)
Bot  | order No. 8 (приказ № 8)
Bot  | order No. 9 (приказ № 9)
Bot  |
Bot  | Type a term in either language.
Bot  | [‹]
Bot  | [Find law] [Close]
Bot  | [≡] [RU] [☎]
Boris> алимнты
Bot  | Glossary: алименты
Bot  | 1 term
Bot  |
Bot  | child support (алименты на детей) — not spousal support
Bot  | [Whole glossary]
Bot  | [Find law] [Close]
Bot  | [≡] [RU] [☎]
Boris* RU
Bot  | Словарь: алименты
Bot  | 1 термин
Bot  |
Bot  | алименты на детей (child support) — не содержание супруга
Bot  | [Весь словарь]
Bot  | [Найти норму] [Закрыть]
Bot  | [≡] [EN] [☎]
Boris* Весь словарь
Bot  | Словарь
Bot  | 14 терминов
Bot  |
Bot  | алименты на детей (child support) — не содержание супруга
Bot  | мировой судья (justice of the peace (JP))
Bot  | побои (battery) — ст. 116.1 УК
Bot  | приказ № 1 (order No. 1)
Bot  | приказ № 10 (order No. 10)
Bot  | приказ № 11 (order No. 11)
Bot  | приказ № 2 (order No. 2)
Bot  | приказ № 3 (order No. 3)
Bot  | приказ № 4 (order No. 4)
Bot  | приказ № 5 (order No. 5)
Bot  |
Bot  | Введите термин на любом из двух языков.
Bot  | [›]
Bot  | [Найти норму] [Закрыть]
Bot  | [≡] [EN] [☎]
Boris> зебра
Bot  | Такого термина нет. Введённый текст не сохранён.
Bot  |
Bot  | Введите термин на любом из двух языков.
Bot  | [Весь словарь]
Bot  | [Найти норму] [Закрыть]
Bot  | [≡] [EN] [☎]
Boris> /terms judge
Bot  | Такого термина нет. Введённый текст не сохранён.
Bot  |
Bot  | Введите термин на любом из двух языков.
Bot  | [Весь словарь]
Bot  | [Найти норму] [Закрыть]
Bot  | [≡] [EN] [☎]
Boris> /terms justice
Bot  | Словарь: justice
Bot  | 1 термин
Bot  |
Bot  | мировой судья (justice of the peace (JP))
Bot  | [Весь словарь]
Bot  | [Найти норму] [Закрыть]
Bot  | [≡] [EN] [☎]
Boris* Закрыть
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Развод и статья 24
Bot  | 10 минут
Bot  |
Bot  | Пройдено: 0 из 1
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
