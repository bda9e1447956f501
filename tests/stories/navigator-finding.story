# From facts to a finding in the middle of a lesson: back a step, the other language, forged places, and the lesson again
@ real
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
Bot  | What we see: dynamics, myths, roles
Bot  | 11 minutes
Bot  |
Bot  | Done: 0 of 6
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice* Begin
Bot  | Module 1
Bot  |
Bot  | This module contains examples of family violence, also in front of a child, without detail. You may skip a hard card; it does not affect your result.
Bot  | [Next]
Bot  | [Skip the hard cards]
Bot  | [≡] [RU] [☎]
Alice> /navigator
Bot  | Case navigator
Bot  | From the facts in front of you to the body, the article, the term and the paper.
Bot  | Answer by taps. Nothing about the people involved is asked or kept.
Bot  | [First call]
Bot  | [Second call within the year]
Bot  | [Complaint of threats]
Bot  | [The victim fought back]
Bot  | [A child: witness or victim]
Bot  | [The victim withdraws]
Bot  | [›]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* Second call
Bot  | Second call within the year · step 1
Bot  |
Bot  | First query the databases: 6.1.1 decisions with dates, convictions, KUSP by address. UK is the Criminal Code (УК), UPK the Criminal Procedure Code (УПК), KoAP the Code of Administrative Offences (КоАП), KUSP the police register of reports (КУСП).
Bot  |
Bot  | What do the scene and the databases show? Choose the first that fits.
Bot  |
Bot  | A) Three or more episodes
Bot  | B) A threat to kill or maim
Bot  | C) An object used as a weapon and light harm
Bot  | D) An unspent conviction for violence
Bot  | E) There is a 6.1.1 decision
Bot  | F) None of these
Bot  |
Bot  | ⚖ Path B. Second call within the “year”; KoAP art. 4.6
Bot  | [A] [B] [C] [D] [E] [F]
Bot  | [⚖ Path B. Second call wit…] [⚖ KoAP art. 4.6]
Bot  | [Another case] [To my place]
Bot  | [≡] [RU] [☎]
Alice* E
Bot  | Second call within the year · step 2
Bot  |
Bot  | What is the state of the 6.1.1 decision?
Bot  |
Bot  | A) Not in force yet, or set aside
Bot  | B) Not executed: the fine is unpaid (check the rule)
Bot  | C) Executed, less than a year ago
Bot  | D) Executed more than a year ago
Bot  |
Bot  | ⚖ KoAP art. 4.6; UK art. 116.1(1)
Bot  | [A] [B] [C] [D]
Bot  | [⚖ KoAP art. 4.6] [⚖ UK art. 116.1(1)]
Bot  | [Back] [Start again]
Bot  | [Another case] [To my place]
Bot  | [≡] [RU] [☎]
Alice* B
Bot  | Second call within the year · step 3
Bot  |
Bot  | The period runs: UK 116.1(1). Can she protect her rights herself?
Bot  |
Bot  | A) No: dependent or helpless, the facts are there
Bot  | B) Unclear: the facts are not collected
Bot  | C) Yes
Bot  |
Bot  | ⚖ UPK art. 20; UK art. 116.1(1)
Bot  | [A] [B] [C]
Bot  | [⚖ UPK art. 20] [⚖ UK art. 116.1(1)]
Bot  | [Back] [Start again]
Bot  | [Another case] [To my place]
Bot  | [≡] [RU] [☎]
Alice* Back
Bot  | Second call within the year · step 2
Bot  |
Bot  | What is the state of the 6.1.1 decision?
Bot  |
Bot  | A) Not in force yet, or set aside
Bot  | B) Not executed: the fine is unpaid (check the rule)
Bot  | C) Executed, less than a year ago
Bot  | D) Executed more than a year ago
Bot  |
Bot  | ⚖ KoAP art. 4.6; UK art. 116.1(1)
Bot  | [A] [B] [C] [D]
Bot  | [⚖ KoAP art. 4.6] [⚖ UK art. 116.1(1)]
Bot  | [Back] [Start again]
Bot  | [Another case] [To my place]
Bot  | [≡] [RU] [☎]
Alice* C
Bot  | Second call within the year · step 3
Bot  |
Bot  | The period runs: UK 116.1(1). Can she protect her rights herself?
Bot  |
Bot  | A) No: dependent or helpless, the facts are there
Bot  | B) Unclear: the facts are not collected
Bot  | C) Yes
Bot  |
Bot  | ⚖ UPK art. 20; UK art. 116.1(1)
Bot  | [A] [B] [C]
Bot  | [⚖ UPK art. 20] [⚖ UK art. 116.1(1)]
Bot  | [Back] [Start again]
Bot  | [Another case] [To my place]
Bot  | [≡] [RU] [☎]
Alice* RU
Bot  | Второй вызов за год · шаг 3
Bot  |
Bot  | Срок идёт: это ч. 1 ст. 116.1 УК. Может ли она защищать свои права сама?
Bot  |
Bot  | А) Нет: зависима или беспомощна, факты есть
Bot  | Б) Неясно: факты не собраны
Bot  | В) Да
Bot  |
Bot  | ⚖ ст. 20 УПК РФ; ч. 1 ст. 116.1 УК РФ
Bot  | [А] [Б] [В]
Bot  | [⚖ ст. 20 УПК РФ] [⚖ ч. 1 ст. 116.1 УК РФ]
Bot  | [Назад] [Начать заново]
Bot  | [Другой случай] [К моему месту]
Bot  | [≡] [EN] [☎]
Alice* В
Bot  | Второй вызов за год · что следует
Bot  |
Bot  | Материал передают в суд, а не ей в руки. Протокол по ст. 6.1.1 внутри срока не составляют.
Bot  |
Bot  | Орган, суд
Bot  | Районный суд (военнослужащий — гарнизонный).
Bot  |
Bot  | Статья
Bot  | Ч. 1 ст. 116.1 УК; п. 3 ч. 1, ч. 3 ст. 145, ст. 318 УПК
Bot  |
Bot  | Срок
Bot  | Передать за 3 суток (продление до 10); следы закрепить.
Bot  |
Bot  | Документ
Bot  | Материал: направление к врачу, объяснения, копия постановления по ст. 6.1.1, фото. Ей — образец заявления и адрес суда.
Bot  |
Bot  | ⚖ ч. 1 ст. 116.1 УК РФ; ст. 140–148 УПК РФ; ст. 318 УПК РФ; КС РФ, № 13-П от 28.03.2024; Маршрут B. Второй вызов за «год»
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  |
Bot  | Ваши ответы:
Bot  | 1. Есть постановление по ст. 6.1.1
Bot  | 2. Исполнено, года с исполнения не прошло
Bot  | 3. Да
Bot  | [⚖ ч. 1 ст. 116.1 УК РФ] [⚖ ст. 140–148 УПК РФ] [⚖ ст. 318 УПК РФ]
Bot  | [Назад] [Начать заново]
Bot  | [Другой случай] [К моему месту]
Bot  | [≡] [EN] [☎]
Alice* ⚖ ч. 1
Bot  | ч. 1 ст. 116.1 УК РФ
Bot  | ч. 1 ст. 116.1 УК РФ — побои лицом, подвергнутым административному наказанию по ст. 6.1.1 КоАП
Bot  |
Bot  | Побои, как в ст. 6.1.1, совершённые, пока лицо считается наказанным за аналогичное деяние (ст. 4.6 КоАП); пострадать может и другой человек. Штраф до 40 000 ₽ или доход за 3 месяца, обязательные работы до 240 ч, исправительные до 6 месяцев, арест до 3 месяцев; лишения свободы нет, поэтому невозможны ни задержание по ст. 91 УПК, ни стража. Дело начинается заявлением потерпевшей в районный суд (ст. 318 УПК). Без заявления его возбуждает следователь либо дознаватель с согласия прокурора, если потерпевшая зависима, беспомощна или обидчик неизвестен (ч. 4 ст. 20, ч. 4 ст. 147 УПК). Преюдицию доказывают: суд проверяет, вступило ли постановление по ст. 6.1.1 в силу, когда исполнено и не отменено ли.
Bot  |
Bot  | Статус: в силе; районный суд — по закону от 27.12.2018 № 509-ФЗ (раньше мировой судья)
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  | [Назад]
Bot  | [›]
Bot  | [В справочнике] [К моему месту]
Bot  | [≡] [EN] [☎]
Alice* Назад
Bot  | Второй вызов за год · что следует
Bot  |
Bot  | Материал передают в суд, а не ей в руки. Протокол по ст. 6.1.1 внутри срока не составляют.
Bot  |
Bot  | Орган, суд
Bot  | Районный суд (военнослужащий — гарнизонный).
Bot  |
Bot  | Статья
Bot  | Ч. 1 ст. 116.1 УК; п. 3 ч. 1, ч. 3 ст. 145, ст. 318 УПК
Bot  |
Bot  | Срок
Bot  | Передать за 3 суток (продление до 10); следы закрепить.
Bot  |
Bot  | Документ
Bot  | Материал: направление к врачу, объяснения, копия постановления по ст. 6.1.1, фото. Ей — образец заявления и адрес суда.
Bot  |
Bot  | ⚖ ч. 1 ст. 116.1 УК РФ; ст. 140–148 УПК РФ; ст. 318 УПК РФ; КС РФ, № 13-П от 28.03.2024; Маршрут B. Второй вызов за «год»
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  |
Bot  | Ваши ответы:
Bot  | 1. Есть постановление по ст. 6.1.1
Bot  | 2. Исполнено, года с исполнения не прошло
Bot  | 3. Да
Bot  | [⚖ ч. 1 ст. 116.1 УК РФ] [⚖ ст. 140–148 УПК РФ] [⚖ ст. 318 УПК РФ]
Bot  | [Назад] [Начать заново]
Bot  | [Другой случай] [К моему месту]
Bot  | [≡] [EN] [☎]
Alice* Начать заново
Bot  | Второй вызов за год · шаг 1
Bot  |
Bot  | Сначала запросите базы: постановления по ст. 6.1.1 с датами, судимости, КУСП по адресу.
Bot  |
Bot  | Что показали осмотр и базы? Выберите первое, что подходит.
Bot  |
Bot  | А) Три эпизода или больше
Bot  | Б) Угроза убить или искалечить
Bot  | В) Предмет как оружие и лёгкий вред
Bot  | Г) Непогашенная судимость за насилие
Bot  | Д) Есть постановление по ст. 6.1.1
Bot  | Е) Ничего из этого
Bot  |
Bot  | ⚖ Маршрут B. Второй вызов за «год»; ст. 4.6 КоАП РФ
Bot  | [А] [Б] [В] [Г] [Д] [Е]
Bot  | [⚖ Маршрут B. Второй вызов…] [⚖ ст. 4.6 КоАП РФ]
Bot  | [Другой случай] [К моему месту]
Bot  | [≡] [EN] [☎]
Alice! nw.b-second-call.000000.42
Bot  ~ Вопросы изменились. Начните заново.
Alice! nw.b-second-call..9x
Alice! nw.no-such-tree..0
Bot  | Навигатор по делу
Bot  | От фактов перед вами — к органу, статье, сроку и документу.
Bot  | Отвечайте кнопками. О людях бот ничего не спрашивает и не хранит.
Bot  | [Первый вызов]
Bot  | [Второй вызов за год]
Bot  | [Заявление об угрозах]
Bot  | [Пострадавшая оборонялась]
Bot  | [Ребёнок: свидетель или потерпевший]
Bot  | [Пострадавшая отзывает заявление]
Bot  | [›]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Bot  ~ Этого случая здесь больше нет.
Alice* Назад
Bot  | Модуль 1
Bot  |
Bot  | В модуле есть примеры насилия в семье, в том числе при ребёнке, без подробностей. Тяжёлую карточку можно пропустить: на результат это не влияет.
Bot  | [Дальше]
Bot  | [Пропустить трудные карточки]
Bot  | [≡] [EN] [☎]
