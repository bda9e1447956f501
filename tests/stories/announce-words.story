# Русский интерфейс: слова, слишком длинный текст, аудитория по модулю
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
Boris* Найти
Bot  | Где вы работаете?
Bot  | Напишите часть названия региона.
Bot  | [Весь список]
Bot  | [≡] [EN] [☎]
Boris> моск
Bot  | Где вы работаете?
Bot  | Напишите часть названия региона.
Bot  | [Москва] [Московская обл.]
Bot  | [Весь список]
Bot  | [≡] [EN] [☎]
Boris* Москва
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Развод и статья 24
Bot  | 10 минут
Bot  |
Bot  | Пройдено: 0 из 1
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
Boris* Начать
Bot  | Модуль 0
Bot  |
Bot  | В модуле описаны случаи насилия.
Bot  | [Дальше]
Bot  | [Пропустить трудные карточки]
Bot  | [≡] [EN] [☎]
Vera> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Vera* Русский
Bot  | Кто вы по работе?
Bot  | Это определит ваш маршрут.
Bot  | [Полиция] [Мировой судья]
Bot  | [Районный судья] [Прокурор]
Bot  | [Адвокат, юрист] [Психолог]
Bot  | [Медик] [Сопровождение]
Bot  | [Опека и попечительство]
Bot  | [≡] [EN] [☎]
Vera* Адвокат
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
Vera* Пропустить
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Развод и статья 24
Bot  | 10 минут
Bot  |
Bot  | Пройдено: 0 из 1
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
Vera> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Cohorts]
Bot  | [Drafts] [Versions]
Bot  | [Threads]
Bot  | [Начало]
Bot  | [≡] [EN] [☎]
Vera! bra.0
Bot  | Announcements
Bot  | There are none yet.
Bot  | [New announcement]
Bot  | [For staff]
Bot  | [≡] [EN] [☎]
Vera! brn
Bot  | Announcement: the Russian text
Bot  |
Bot  | Type it as one message, at most 1 500 characters.
Bot  | The first line is seen on a locked screen: keep it neutral.
Bot  | **bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.
Bot  | [Announcements]
Bot  | [≡] [EN] [☎]
Vera> Напоминание о модуле.
Bot  | Announcement: the English text
Bot  |
Bot  | Type it as one message, at most 1 500 characters.
Bot  | The first line is seen on a locked screen: keep it neutral.
Bot  | **bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.
Bot  | [Announcements]
Bot  | [≡] [EN] [☎]
Vera> A reminder of the module.
Bot  | To whom
Bot  | 2 people get it
Bot  |
Bot  | Each choice narrows it. Only people who can be written to are counted.
Bot  | [That is all]
Bot  | [By profession] [By region]
Bot  | [By module] [Everyone]
Bot  | [≡] [EN] [☎]
Vera! brm.1.0
Bot  | Which module decides?
Bot  | 2 people get it
Bot  | [Развод и статья 24]
Bot  | [Any module] [Назад]
Bot  | [≡] [EN] [☎]
Vera! brk.1.M01.0
Bot  | Развод и статья 24
Bot  | Who gets it?
Bot  | [Began it: 1]
Bot  | [Began, not finished: 1]
Bot  | [Passed it: 0]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Vera! brk.1.M01.2
Bot  | To whom
Bot  | 1 person gets it
Bot  | Module: Развод и статья 24, began, not finished
Bot  |
Bot  | Each choice narrows it. Only people who can be written to are counted.
Bot  | [That is all]
Bot  | [By profession] [By region]
Bot  | [By module] [Everyone]
Bot  | [≡] [EN] [☎]
Vera! bro.1
Bot  | Announcement, not sent yet
Bot  | 1 person gets it
Bot  | Module: Развод и статья 24, began, not finished
Bot  |
Bot  | Русский
Bot  | Напоминание о модуле.
Bot  |
Bot  | English
Bot  | A reminder of the module.
Bot  | [Send now] [Schedule]
Bot  | [To whom] [Test to me]
Bot  | [Russian text] [English text]
Bot  | [Announcements] [Discard]
Bot  | [≡] [EN] [☎]
Vera! brq.1
Bot  | Send it now?
Bot  | 1 person gets it
Bot  | [Send to 1]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
