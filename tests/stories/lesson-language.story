# The language changes in the middle of a question; place, order and marks are kept
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
Alice* B
Bot  | Right.
Bot  |
Bot  | You chose:
Bot  | B) Decides residence and child support
Bot  | Why: decide.
Bot  |
Bot  | The court decides this of its own motion.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [Back] [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Module 0 · ▰▰▰▱▱▱▱▱ 6/14
Bot  |
Bot  | What does the court always decide?
Bot  |
Bot  | ☐ A) Who is at fault
Bot  | ☐ B) Whose surname
Bot  | ☐ C) Child support
Bot  | ☐ D) Where the children live
Bot  |
Bot  | Mark all that are right.
Bot  | [☐ A] [☐ B] [☐ C] [☐ D]
Bot  | [Back] [≡] [RU] [☎]
Alice* ☐ C
Bot  | Module 0 · ▰▰▰▱▱▱▱▱ 6/14
Bot  |
Bot  | What does the court always decide?
Bot  |
Bot  | ☐ A) Who is at fault
Bot  | ☐ B) Whose surname
Bot  | ☑ C) Child support
Bot  | ☐ D) Where the children live
Bot  |
Bot  | Mark all that are right.
Bot  | [Answer]
Bot  | [☐ A] [☐ B] [☑ C] [☐ D]
Bot  | [Back] [≡] [RU] [☎]
Alice* RU
Bot  | Модуль 0 · ▰▰▰▱▱▱▱▱ 6/14
Bot  |
Bot  | Что суд решает всегда?
Bot  |
Bot  | ☐ А) Кто виноват
Bot  | ☐ Б) Чья фамилия
Bot  | ☑ В) Содержание детей
Bot  | ☐ Г) С кем живут дети
Bot  |
Bot  | Отметьте все верные.
Bot  | [Ответить]
Bot  | [☐ А] [☐ Б] [☑ В] [☐ Г]
Bot  | [Назад] [≡] [EN] [☎]
Alice* ☐ Г
Bot  | Модуль 0 · ▰▰▰▱▱▱▱▱ 6/14
Bot  |
Bot  | Что суд решает всегда?
Bot  |
Bot  | ☐ А) Кто виноват
Bot  | ☐ Б) Чья фамилия
Bot  | ☑ В) Содержание детей
Bot  | ☑ Г) С кем живут дети
Bot  |
Bot  | Отметьте все верные.
Bot  | [Ответить]
Bot  | [☐ А] [☐ Б] [☑ В] [☑ Г]
Bot  | [Назад] [≡] [EN] [☎]
Alice* EN
Bot  | Module 0 · ▰▰▰▱▱▱▱▱ 6/14
Bot  |
Bot  | What does the court always decide?
Bot  |
Bot  | ☐ A) Who is at fault
Bot  | ☐ B) Whose surname
Bot  | ☑ C) Child support
Bot  | ☑ D) Where the children live
Bot  |
Bot  | Mark all that are right.
Bot  | [Answer]
Bot  | [☐ A] [☐ B] [☑ C] [☑ D]
Bot  | [Back] [≡] [RU] [☎]
Alice* Answer
Bot  | Right.
Bot  |
Bot  | Rightly marked:
Bot  | C) Child support
Bot  | Why: money.
Bot  | D) Where the children live
Bot  | Why: home.
Bot  |
Bot  | ⚖ art. 24 FC; art. 65 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC] [⚖ art. 65 FC]
Bot  | [Back] [≡] [RU] [☎]
Bot  ~ Right.
Alice* RU
Bot  | Верно.
Bot  |
Bot  | Отмечено верно:
Bot  | В) Содержание детей
Bot  | Пояснение: money.
Bot  | Г) С кем живут дети
Bot  | Пояснение: home.
Bot  |
Bot  | ⚖ ст. 24 СК РФ; ст. 65 СК РФ
Bot  | [Дальше]
Bot  | [Сообщить об ошибке]
Bot  | [⚖ ст. 24 СК РФ] [⚖ ст. 65 СК РФ]
Bot  | [Назад] [≡] [EN] [☎]
Alice* ⚖ ст. 24
Bot  | ст. 24 СК РФ
Bot  | Семейный кодекс РФ, ст. 24 СК РФ
Bot  |
Bot  | Что суд решает при разводе.
Bot  |
Bot  | Статус: действует
Bot  | По состоянию на 22.11.2026.
Bot  | Проверка юриста: ожидается.
Bot  | [Назад]
Bot  | [В справочнике]
Bot  | [≡] [EN] [☎]
Alice* EN
Bot  | art. 24 FC
Bot  | Family Code of Russia, art. 24 FC
Bot  |
Bot  | What the court decides on divorce.
Bot  |
Bot  | Status: in force
Bot  | As of 22 Nov 2026.
Bot  | Lawyer's review: pending.
Bot  | [Back]
Bot  | [In the reference]
Bot  | [≡] [RU] [☎]
Alice* Back
Bot  | Right.
Bot  |
Bot  | Rightly marked:
Bot  | C) Child support
Bot  | Why: money.
Bot  | D) Where the children live
Bot  | Why: home.
Bot  |
Bot  | ⚖ art. 24 FC; art. 65 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC] [⚖ art. 65 FC]
Bot  | [Back] [≡] [RU] [☎]
