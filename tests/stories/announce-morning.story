# Who has night gets it in the morning; the sender's screen keeps up by itself, and a report comes at the end
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
Alice* Find
Bot  | Where do you work?
Bot  | Type a part of the region's name.
Bot  | [Whole list]
Bot  | [≡] [RU] [☎]
Alice> kalin
Bot  | Where do you work?
Bot  | Type a part of the region's name.
Bot  | [Kaliningrad Obl.]
Bot  | [Whole list]
Bot  | [≡] [RU] [☎]
Alice* Kaliningrad Obl.
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
Vera> Завтра обновим два модуля.
Bot  | Announcement: the English text
Bot  |
Bot  | Type it as one message, at most 1,500 characters.
Bot  | The first line is seen on a locked screen: keep it neutral.
Bot  | **bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.
Bot  | [Announcements]
Bot  | [≡] [RU] [☎]
Vera> Two modules will change tomorrow.
Bot  | To whom
Bot  | 3 people get it
Bot  |
Bot  | Each choice narrows it. Only people who can be written to are counted.
Bot  | [That is all]
Bot  | [By profession] [By region]
Bot  | [By module] [By cohort]
Bot  | [Everyone]
Bot  | [≡] [RU] [☎]
Vera* That is all
Bot  | Announcement, not sent yet
Bot  | 3 people get it
Bot  |
Bot  | Русский
Bot  | Завтра обновим два модуля.
Bot  |
Bot  | English
Bot  | Two modules will change tomorrow.
Bot  | [Send now] [Schedule]
Bot  | [To whom] [Test to me]
Bot  | [Russian text] [English text]
Bot  | [Announcements] [Discard]
Bot  | [≡] [RU] [☎]
Time+ 21h
Time+ 12m
Vera* Send now
Bot  | Send it now?
Bot  | 3 people get it
Bot  | It is night for 1 of them: they get it in their morning.
Bot  | [Send to 3]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Send to
Bot  | Announcement: going out
Bot  | Its recipients are being found.
Bot  |
Bot  | Two modules will change tomorrow.
Bot  | [Refresh] [Stop]
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
Bot  + Two modules will change tomorrow.
Bot  + [Continue]
Bot  + [≡] [RU] [☎]
Boris + Завтра обновим два модуля.
Boris + [Продолжить]
Boris + [≡] [EN] [☎]
Vera* Refresh
Bot  | Announcement: going out
Bot  | ▰▰▰▰▰▱▱▱ Sent: 2 of 3
Bot  | Waiting for their morning: 1
Bot  |
Bot  | Two modules will change tomorrow.
Bot  | [Refresh] [Stop]
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
Time+ 1h
Alice + Two modules will change tomorrow.
Alice + [Continue]
Alice + [≡] [RU] [☎]
Vera  + The announcement has gone out.
Vera  + Sent: 3 of 3
Vera  +
Vera  + Two modules will change tomorrow.
Vera  + [Open]
Vera  + [≡] [RU] [☎]
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
Time+ 1m
Vera+ Open
Bot  | Announcement: sent
Bot  | Sent: 3 of 3
Bot  |
Bot  | Two modules will change tomorrow.
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
