# By the rule of its module it has no end, and the lesson on what changed is not enough: the whole module is
@ certified-new-law
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
Boris* Начать
Bot  | Развод и статья 24 · ▰▰▱▱▱▱▱▱ 1/4
Bot  |
Bot  | Развод
Bot  | Где живут дети, решает суд.
Bot  |
Bot  | ⚖ ст. 24 СК РФ
Bot  | [Дальше]
Bot  | [⚖ ст. 24 СК РФ]
Bot  | [≡] [EN] [☎]
Boris* Дальше
Bot  | Развод и статья 24 · ▰▰▰▰▱▱▱▱ 2/4
Bot  |
Bot  | Развод
Bot  | Алименты назначают отдельно.
Bot  |
Bot  | ⚖ ст. 65 СК РФ
Bot  | [Дальше]
Bot  | [⚖ ст. 65 СК РФ]
Bot  | [Назад] [≡] [EN] [☎]
Boris* Дальше
Bot  | Развод и статья 24 · вопрос 1 из 2
Bot  |
Bot  | Вопрос 1?
Bot  |
Bot  | А) Иногда
Bot  | Б) Да
Bot  | В) Нет
Bot  | [А] [Б] [В]
Bot  | [≡] [EN] [☎]
Boris* Б
Bot  | Верно.
Bot  |
Bot  | Вы выбрали:
Bot  | Б) Да
Bot  | Пояснение: yes.
Bot  |
Bot  | ⚖ ст. 24 СК РФ
Bot  | [Дальше]
Bot  | [Сообщить об ошибке]
Bot  | [⚖ ст. 24 СК РФ]
Bot  | [≡] [EN] [☎]
Bot  ~ Верно.
Boris* Дальше
Bot  | Развод и статья 24 · вопрос 2 из 2
Bot  |
Bot  | Вопрос 2?
Bot  |
Bot  | А) Нет
Bot  | Б) Да
Bot  | В) Иногда
Bot  | [А] [Б] [В]
Bot  | [≡] [EN] [☎]
Boris* Б
Bot  | Верно.
Bot  |
Bot  | Вы выбрали:
Bot  | Б) Да
Bot  | Пояснение: yes.
Bot  |
Bot  | ⚖ ст. 24 СК РФ
Bot  | [Дальше]
Bot  | [Сообщить об ошибке]
Bot  | [⚖ ст. 24 СК РФ]
Bot  | [≡] [EN] [☎]
Bot  ~ Верно.
Boris* Дальше
Bot  | Развод и статья 24
Bot  |
Bot  | Модуль пройден: 2 из 2 (100 %).
Bot  | Порог: 60 %.
Bot  |
Bot  | Право: на 22.11.2026, проверка юриста: ожидается.
Bot  | [Свидетельство] [Пройти ещё раз]
Bot  | [Что было полезно?] [Мой маршрут]
Bot  | [≡] [EN] [☎]
Gleb> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Gleb* Русский
Bot  | Кто вы по работе?
Bot  | Это определит ваш маршрут.
Bot  | [Полиция] [Мировой судья]
Bot  | [Районный судья] [Прокурор]
Bot  | [Адвокат, юрист] [Психолог]
Bot  | [Медик] [Сопровождение]
Bot  | [Опека и попечительство]
Bot  | [≡] [EN] [☎]
Gleb* Адвокат
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
Gleb* Пропустить
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Развод и статья 24
Bot  | 10 минут
Bot  |
Bot  | Пройдено: 0 из 1
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
Gleb> /staff
Bot  | Для сотрудников
Bot  | Всё, что вы здесь делаете, попадает в журнал.
Bot  | [Объявления] [Свидетельства]
Bot  | [Группы] [Панель]
Bot  | [Качество вопросов] [Статистика]
Bot  | [Сотрудники] [Журнал]
Bot  | [Начало]
Bot  | [≡] [EN] [☎]
Gleb* Свидетельства
Bot  | Свидетельства
Bot  |
Bot  | Наберите код свидетельства: 16 букв и цифр.
Bot  | [Правила модулей]
Bot  | [Для сотрудников]
Bot  | [≡] [EN] [☎]
Gleb* Правила модулей
Bot  | Сколько действуют свидетельства
Bot  |
Bot  | Развод и статья 24
Bot  | Действуют: 12 месяцев, как у всех.
Bot  | Когда меняется закон: достаточно урока об изменениях.
Bot  | [Развод и статья 24]
Bot  | [Свидетельства]
Bot  | [≡] [EN] [☎]
Gleb* Развод
Bot  | Развод и статья 24
Bot  | Свидетельства этого модуля
Bot  |
Bot  | Действуют: 12 месяцев, как у всех.
Bot  | Когда меняется закон: достаточно урока об изменениях.
Bot  |
Bot  | Изменение действует для свидетельств, выданных после него; выданные раньше остаются, как напечатаны.
Bot  | [Срок действия]
Bot  | [Когда меняется закон]
Bot  | [Все модули]
Bot  | [≡] [EN] [☎]
Gleb* Срок действия
Bot  | Развод и статья 24
Bot  | Сколько действуют его свидетельства?
Bot  |
Bot  | За тридцать дней до конца срока предлагается новое, если пройти модуль ещё раз. Без срока напоминаний нет.
Bot  | [6 месяцев] [12 месяцев]
Bot  | [24 месяца] [36 месяцев]
Bot  | [Без срока]
Bot  | [✓ Как у всех: 12 месяцев]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Gleb* Без срока
Bot  | Развод и статья 24
Bot  | Свидетельства этого модуля
Bot  |
Bot  | Действуют: без срока.
Bot  | Когда меняется закон: достаточно урока об изменениях.
Bot  |
Bot  | Установлено 22.11.2026.
Bot  |
Bot  | Изменение действует для свидетельств, выданных после него; выданные раньше остаются, как напечатаны.
Bot  | [Срок действия]
Bot  | [Когда меняется закон]
Bot  | [Все модули]
Bot  | [≡] [EN] [☎]
Bot  ~ Записано. Действует для новых свидетельств.
Gleb* Когда меняется закон
Bot  | Развод и статья 24
Bot  | Что обновляет свидетельство, когда меняется закон?
Bot  |
Bot  | Урок об изменениях: кто его прошёл, у того свидетельство снова действует, до напечатанного срока.
Bot  |
Bot  | Только весь модуль: свидетельство числится по прежней редакции закона, пока модуль не пройден заново.
Bot  | [✓ Урок об изменениях]
Bot  | [Только весь модуль]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Gleb* Только весь модуль
Bot  | Развод и статья 24
Bot  | Свидетельства этого модуля
Bot  |
Bot  | Действуют: без срока.
Bot  | Когда меняется закон: нужно пройти весь модуль.
Bot  |
Bot  | Установлено 22.11.2026.
Bot  |
Bot  | Изменение действует для свидетельств, выданных после него; выданные раньше остаются, как напечатаны.
Bot  | [Срок действия]
Bot  | [Когда меняется закон]
Bot  | [Все модули]
Bot  | [≡] [EN] [☎]
Bot  ~ Записано. Действует для новых свидетельств.
Gleb* Все модули
Bot  | Сколько действуют свидетельства
Bot  |
Bot  | Развод и статья 24
Bot  | Действуют: без срока.
Bot  | Когда меняется закон: нужно пройти весь модуль.
Bot  | [Развод и статья 24]
Bot  | [Свидетельства]
Bot  | [≡] [EN] [☎]
Boris* Свидетельство
Bot  | Свидетельство
Bot  | Развод и статья 24
Bot  |
Bot  | Какое имя указать? Наберите его. Имя не обязательно: без него будет только код.
Bot  |
Bot  | Отправляя имя, вы соглашаетесь, что оно хранится и стоит на всех ваших свидетельствах, в значке и на странице проверки, где его видит каждый, у кого есть код. Больше оно ни для чего не служит.
Bot  |
Bot  | Его можно изменить или убрать в любое время на этом экране; убранное имя стирается.
Bot  | [Без имени]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Boris* Без имени
Bot  | Свидетельство действительно.
Bot  |
Bot  | Имя: не указано
Bot  | Модуль: Развод и статья 24 (M01)
Bot  | Продолжительность: 10 минут
Bot  | Результат: пройден, 2 из 2 (100 %)
Bot  | Пройден: 22.11.2026
Bot  | Действует: без срока
Bot  | Право на дату: 22.11.2026
Bot  | Версия модуля: v1 (f32dc02aa46b)
Bot  | Документ: № 1 от 22.11.2026
Bot  | Код: XE1E-SD6K-J0E4-QGZY
Bot  |
Bot  | Это обучение, а не допуск: документ подтверждает пройденный модуль и не даёт права на деятельность. Даты по UTC.
Bot  | [PDF для печати]
Bot  | [Картинка] [Файл значка]
Bot  | [Страница проверки] [Указать имя]
Bot  | [Мои свидетельства]
Bot  | [≡] [EN] [☎]
Vera> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Vera* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Vera* Lawyer
Bot  | Where do you work?
Bot  | This sets your time zone.
Bot  | [Adygea] [Altai Krai]
Bot  | [Altai Republic] [Amur Obl.]
Bot  | [Arkhangelsk Obl.] [Astrakhan Obl.]
Bot  | [Bashkortostan] [Belgorod Obl.]
Bot  | [Bryansk Obl.] [Buryatia]
Bot  | [Chechnya] [Chelyabinsk Obl.]
Bot  | [›]
Bot  | [Find] [Rather not say]
Bot  | [≡] [RU] [☎]
Vera* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Vera> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Cohorts]
Bot  | [Dashboard] [Drafts]
Bot  | [Versions] [Question quality]
Bot  | [Reported questions] [Statistics]
Bot  | [Threads]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Vera* Drafts
Bot  | Drafts
Bot  |
Bot  | M01 · Divorce and article 24 · signed off
Bot  |
Bot  | Send a file here: YAML, Excel, or a zip with pictures makes a draft; GIFT or Moodle XML adds questions.
Bot  | Up to 2 MB. A newer file of the same module changes your draft.
Bot  | [M01 · Divorce and article 24]
Bot  | [Excel template] [Modules as files]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Vera* M01
Bot  | Module “Divorce and article 24” v2: draft
Bot  |
Bot  | 2 cards, 2 questions, RU = EN.
Bot  | No warnings.
Bot  |
Bot  | Signed off by a reviewer on 14 Nov 2026. It may be published.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed] [Publish]
Bot  | [Fix a text or key] [As a file]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Vera* Publish
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 1.
Bot  |
Bot  | A change of substance
Bot  | 1 person who completed the module gets a note and a short lesson:
Bot  | 1 card, about 1 minute.
Bot  | Who is half-way finishes on the version they began and is offered it then.
Bot  |
Bot  | A typo
Bot  | Nobody is told anything.
Bot  | Who is half-way finishes on the version they began.
Bot  | [A change of substance]
Bot  | [A typo]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* A change of substance
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 1.
Bot  |
Bot  | A change of substance
Bot  | 1 person who completed the module gets a note and a short lesson:
Bot  | 1 card, about 1 minute.
Bot  | Who is half-way finishes on the version they began and is offered it then.
Bot  | [Publish now]
Bot  | [On a day]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Publish now
Bot  | Divorce and article 24
Bot  | v2 is published (change of substance).
Bot  |
Bot  | Those who completed the module get a note and a short lesson of what changed, in their daytime.
Bot  | [Versions]
Bot  | [≡] [RU] [☎]
Boris + Развод и статья 24
Boris + Модуль изменился.
Boris + 1 карточка, около 1 минуты.
Boris + [Что изменилось]
Boris+ Что изменилось
Bot  | Что изменилось · Развод и статья 24 · ▰▰▰▰▰▰▰▰ 1/1
Bot  |
Bot  | Развод
Bot  | Алименты назначают и без иска.
Bot  |
Bot  | ⚖ ст. 65 СК РФ
Bot  | [Дальше]
Bot  | [⚖ ст. 65 СК РФ]
Bot  | [≡] [EN] [☎]
Boris* Дальше
Bot  | Что изменилось · Развод и статья 24
Bot  |
Bot  | Вы прочли, что изменилось.
Bot  |
Bot  | Право: на 01.12.2026, проверка юриста: ожидается.
Bot  | [Мой маршрут]
Bot  | [≡] [EN] [☎]
Boris> /certificates
Bot  | Мои свидетельства
Bot  |
Bot  | Развод и статья 24
Bot  | Свидетельство выдано по прежней редакции закона.
Bot  | Без срока · XE1E-SD6K-J0E4-QGZY
Bot  | [Развод и статья 24]
Bot  | [Мои результаты]
Bot  | [≡] [EN] [☎]
Boris* Развод
Bot  | Свидетельство выдано по прежней редакции закона.
Bot  | Модуль изменился по существу, теперь в нём право на 01.12.2026. Урока об изменениях недостаточно: нужно заново пройти весь модуль.
Bot  |
Bot  | Имя: не указано
Bot  | Модуль: Развод и статья 24 (M01)
Bot  | Продолжительность: 10 минут
Bot  | Результат: пройден, 2 из 2 (100 %)
Bot  | Пройден: 22.11.2026
Bot  | Действует: без срока
Bot  | Право на дату: 22.11.2026
Bot  | Версия модуля: v1 (f32dc02aa46b)
Bot  | Документ: № 1 от 22.11.2026
Bot  | Код: XE1E-SD6K-J0E4-QGZY
Bot  |
Bot  | Это обучение, а не допуск: документ подтверждает пройденный модуль и не даёт права на деятельность. Даты по UTC.
Bot  | [Пройти модуль ещё раз]
Bot  | [PDF для печати] [Картинка]
Bot  | [Страница проверки] [Указать имя]
Bot  | [Мои свидетельства]
Bot  | [≡] [EN] [☎]
Boris* Пройти модуль ещё раз
Bot  | Развод и статья 24 · ▰▰▱▱▱▱▱▱ 1/4
Bot  |
Bot  | Развод
Bot  | Где живут дети, решает суд.
Bot  |
Bot  | ⚖ ст. 24 СК РФ
Bot  | [Дальше]
Bot  | [⚖ ст. 24 СК РФ]
Bot  | [≡] [EN] [☎]
Boris* Дальше
Bot  | Развод и статья 24 · ▰▰▰▰▱▱▱▱ 2/4
Bot  |
Bot  | Развод
Bot  | Алименты назначают и без иска.
Bot  |
Bot  | ⚖ ст. 65 СК РФ
Bot  | [Дальше]
Bot  | [⚖ ст. 65 СК РФ]
Bot  | [Назад] [≡] [EN] [☎]
Boris* Дальше
Bot  | Развод и статья 24 · вопрос 1 из 2
Bot  |
Bot  | Вопрос 2?
Bot  |
Bot  | А) Иногда
Bot  | Б) Да
Bot  | В) Нет
Bot  | [А] [Б] [В]
Bot  | [≡] [EN] [☎]
Boris* Б
Bot  | Верно.
Bot  |
Bot  | Вы выбрали:
Bot  | Б) Да
Bot  | Пояснение: yes.
Bot  |
Bot  | ⚖ ст. 24 СК РФ
Bot  | [Дальше]
Bot  | [Сообщить об ошибке]
Bot  | [⚖ ст. 24 СК РФ]
Bot  | [≡] [EN] [☎]
Bot  ~ Верно.
Boris* Дальше
Bot  | Развод и статья 24 · вопрос 2 из 2
Bot  |
Bot  | Вопрос 1?
Bot  |
Bot  | А) Иногда
Bot  | Б) Да
Bot  | В) Нет
Bot  | [А] [Б] [В]
Bot  | [≡] [EN] [☎]
Boris* Б
Bot  | Верно.
Bot  |
Bot  | Вы выбрали:
Bot  | Б) Да
Bot  | Пояснение: yes.
Bot  |
Bot  | ⚖ ст. 24 СК РФ
Bot  | [Дальше]
Bot  | [Сообщить об ошибке]
Bot  | [⚖ ст. 24 СК РФ]
Bot  | [≡] [EN] [☎]
Bot  ~ Верно.
Boris* Дальше
Bot  | Развод и статья 24
Bot  |
Bot  | Модуль пройден: 2 из 2 (100 %).
Bot  | Порог: 60 %.
Bot  |
Bot  | Право: на 01.12.2026, проверка юриста: ожидается.
Bot  | [Свидетельство] [Пройти ещё раз]
Bot  | [Что было полезно?] [Мой маршрут]
Bot  | [≡] [EN] [☎]
Boris* Свидетельство
Bot  | Свидетельство
Bot  | Развод и статья 24
Bot  |
Bot  | Какое имя указать? Наберите его. Имя не обязательно: без него будет только код.
Bot  |
Bot  | Отправляя имя, вы соглашаетесь, что оно хранится и стоит на всех ваших свидетельствах, в значке и на странице проверки, где его видит каждый, у кого есть код. Больше оно ни для чего не служит.
Bot  |
Bot  | Его можно изменить или убрать в любое время на этом экране; убранное имя стирается.
Bot  | [Без имени]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Boris> /certificates
Bot  | Мои свидетельства
Bot  |
Bot  | Развод и статья 24
Bot  | Свидетельство действительно.
Bot  | Без срока · XE1E-SD6K-J0E4-QGZY
Bot  | [Развод и статья 24]
Bot  | [Мои результаты]
Bot  | [≡] [EN] [☎]
