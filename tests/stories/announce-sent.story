# A trainer writes to the police, looks at it, tries it, sends it, and sees that everybody has it
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
Mallory> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Mallory* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Mallory* Lawyer
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
Mallory* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
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
Vera* Announcements
Bot  | Announcements
Bot  | There are none yet.
Bot  | [New announcement]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Vera* New announcement
Bot  | Announcement: the Russian text
Bot  |
Bot  | Type it as one message, at most 1,500 characters.
Bot  | The first line is seen on a locked screen: keep it neutral.
Bot  | **bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.
Bot  | [Announcements]
Bot  | [≡] [RU] [☎]
Vera> Новый модуль открыт.
Bot  | Announcement: the English text
Bot  |
Bot  | Type it as one message, at most 1,500 characters.
Bot  | The first line is seen on a locked screen: keep it neutral.
Bot  | **bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.
Bot  | [Announcements]
Bot  | [≡] [RU] [☎]
Vera> The new module is **open**.
Bot  | To whom
Bot  | 4 people get it
Bot  |
Bot  | Each choice narrows it. Only people who can be written to are counted.
Bot  | [That is all]
Bot  | [By profession] [By region]
Bot  | [By module] [By cohort]
Bot  | [Everyone]
Bot  | [≡] [RU] [☎]
Vera* By profession
Bot  | Which professions?
Bot  | 4 people get it
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Police
Bot  | Which professions?
Bot  | 2 people get it
Bot  | Professions: Police
Bot  | [✓ Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Back
Bot  | To whom
Bot  | 2 people get it
Bot  | Professions: Police
Bot  |
Bot  | Each choice narrows it. Only people who can be written to are counted.
Bot  | [That is all]
Bot  | [By profession] [By region]
Bot  | [By module] [By cohort]
Bot  | [Everyone]
Bot  | [≡] [RU] [☎]
Vera* That is all
Bot  | Announcement, not sent yet
Bot  | 2 people get it
Bot  | Professions: Police
Bot  |
Bot  | Русский
Bot  | Новый модуль открыт.
Bot  |
Bot  | English
Bot  | The new module is open.
Bot  | [Send now] [Schedule]
Bot  | [To whom] [Test to me]
Bot  | [Russian text] [English text]
Bot  | [Announcements] [Discard]
Bot  | [≡] [RU] [☎]
Vera* Test to me
Bot  ~ Sent to you in both languages.
Bot  + Новый модуль открыт.
Bot  + [Продолжить]
Bot  + [≡] [EN] [☎]
Bot  + The new module is open.
Bot  + [Continue]
Bot  + [≡] [RU] [☎]
Vera* Send now
Bot  | Send it now?
Bot  | 2 people get it
Bot  | [Send to 2]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Send to
Bot  | Announcement: going out
Bot  | Its recipients are being found.
Bot  |
Bot  | The new module is open.
Bot  | [Refresh] [Stop]
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
Bot  + The announcement has gone out.
Bot  + Sent: 2 of 2
Bot  +
Bot  + The new module is open.
Bot  + [Open]
Bot  + [≡] [RU] [☎]
Alice + The new module is open.
Alice + [Continue]
Alice + [≡] [RU] [☎]
Boris + Новый модуль открыт.
Boris + [Продолжить]
Boris + [≡] [EN] [☎]
Vera* Refresh
Bot  | Announcement: sent
Bot  | Sent: 2 of 2
Bot  |
Bot  | The new module is open.
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
Alice+ Continue
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Boris+ EN
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Vera* Announcements
Bot  | Announcements
Bot  | Words in both languages to the people you choose.
Bot  | [New announcement]
Bot  | [22 Nov 2026, sent: The new module is open.]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Vera* 22 Nov
Bot  | Announcement: sent
Bot  | Sent: 2 of 2
Bot  |
Bot  | The new module is open.
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
Vera* Use it again
Bot  | Announcement, not sent yet
Bot  | 2 people get it
Bot  | Professions: Police
Bot  |
Bot  | Русский
Bot  | Новый модуль открыт.
Bot  |
Bot  | English
Bot  | The new module is open.
Bot  | [Send now] [Schedule]
Bot  | [To whom] [Test to me]
Bot  | [Russian text] [English text]
Bot  | [Announcements] [Discard]
Bot  | [≡] [RU] [☎]
