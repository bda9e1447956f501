# Hard cards can be left out, one by one or all of them, and nothing is lost by it
Alice> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Alice* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Alice* Police
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
Alice* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice* Begin
Bot  | Module 0
Bot  |
Bot  | This module describes cases of violence.
Bot  | [Next]
Bot  | [Skip the hard cards]
Bot  | [≡] [RU] [☎]
Alice* Next
Bot  | Module 0 · before the module, question 1 of 2
Bot  |
Bot  | What do you know already? It is not graded, and the answers come later.
Bot  |
Bot  | Question 1?
Bot  |
Bot  | A) Sometimes
Bot  | B) Yes
Bot  | C) No
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Alice* B
Bot  | Module 0 · before the module, question 2 of 2
Bot  |
Bot  | Question 5?
Bot  |
Bot  | A) Sometimes
Bot  | B) No
Bot  | C) Yes
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Bot  ~ Noted.
Alice* C
Bot  | Module 0 · ▰▱▱▱▱▱▱▱ 3/14
Bot  |
Bot  | What the court must decide
Bot  | The court decides it unasked.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Picture, 120 KB]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Noted.
Alice* Next
Bot  | Module 0 · ▰▰▱▱▱▱▱▱ 4/14
Bot  |
Bot  | A case
Bot  | A case, told.
Bot  |
Bot  | ⚖ art. 65 FC
Bot  | [Next]
Bot  | [Skip this card]
Bot  | [⚖ art. 65 FC]
Bot  | [Back] [≡] [RU] [☎]
Alice* Skip this card
Bot  | Module 0 · ▰▰▱▱▱▱▱▱ 5/14
Bot  |
Bot  | The spouses agree to divorce; the claim says nothing of their son. What does the court do?
Bot  |
Bot  | A) Dissolves the marriage and nothing else
Bot  | B) Decides residence and child support
Bot  | C) Adjourns the case
Bot  | [A] [B] [C]
Bot  | [Back] [≡] [RU] [☎]
Bot  ~ Hard cards can be left out; the result does not depend on them.
Alice* Back
Bot  | Module 0 · ▰▱▱▱▱▱▱▱ 3/14
Bot  |
Bot  | What the court must decide
Bot  | The court decides it unasked.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Picture, 120 KB]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Alice* Next
Bot  | Module 0 · ▰▰▱▱▱▱▱▱ 5/14
Bot  |
Bot  | The spouses agree to divorce; the claim says nothing of their son. What does the court do?
Bot  |
Bot  | A) Dissolves the marriage and nothing else
Bot  | B) Decides residence and child support
Bot  | C) Adjourns the case
Bot  | [A] [B] [C]
Bot  | [Back] [≡] [RU] [☎]
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
Boris* Мировой судья
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
Bot  | Модуль 0
Bot  |
Bot  | В модуле описаны случаи насилия.
Bot  | [Дальше]
Bot  | [Пропустить трудные карточки]
Bot  | [≡] [EN] [☎]
Boris* Пропустить трудные карточки
Bot  | Модуль 0 · до модуля, вопрос 1 из 2
Bot  |
Bot  | Что вы уже знаете? Это не оценка, ответы будут позже.
Bot  |
Bot  | Вопрос 5?
Bot  |
Bot  | А) Нет
Bot  | Б) Иногда
Bot  | В) Да
Bot  | [А] [Б] [В]
Bot  | [≡] [EN] [☎]
Bot  ~ Трудные карточки можно пропустить, на результат это не влияет.
Boris* В
Bot  | Модуль 0 · до модуля, вопрос 2 из 2
Bot  |
Bot  | Вопрос 4?
Bot  |
Bot  | А) Да
Bot  | Б) Иногда
Bot  | В) Нет
Bot  | [А] [Б] [В]
Bot  | [≡] [EN] [☎]
Bot  ~ Ответ принят.
Boris* А
Bot  | Модуль 0 · ▰▱▱▱▱▱▱▱ 3/14
Bot  |
Bot  | Что суд обязан решить
Bot  | Где дети живут, решает суд, даже если стороны молчат.
Bot  |
Bot  | ⚖ ст. 24 СК РФ
Bot  | [Дальше]
Bot  | [Рисунок, 120 КБ]
Bot  | [⚖ ст. 24 СК РФ]
Bot  | [≡] [EN] [☎]
Bot  ~ Ответ принят.
Boris* Дальше
Bot  | Модуль 0 · ▰▰▱▱▱▱▱▱ 5/14
Bot  |
Bot  | Супруги согласны на развод, о сыне в иске ни слова. Что делает суд?
Bot  |
Bot  | А) Откладывает дело
Bot  | Б) Расторгает брак, прочее оставляет сторонам
Bot  | В) Определяет, с кем будет жить сын, и алименты
Bot  | [А] [Б] [В]
Bot  | [Назад] [≡] [EN] [☎]
Boris* Назад
Bot  | Модуль 0 · ▰▱▱▱▱▱▱▱ 3/14
Bot  |
Bot  | Что суд обязан решить
Bot  | Где дети живут, решает суд, даже если стороны молчат.
Bot  |
Bot  | ⚖ ст. 24 СК РФ
Bot  | [Дальше]
Bot  | [Рисунок, 120 КБ]
Bot  | [⚖ ст. 24 СК РФ]
Bot  | [≡] [EN] [☎]
