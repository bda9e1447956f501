# A regional administrator writes to the own region only, whatever button is sent
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
Rita> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Rita* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Rita* Lawyer
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
Rita* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Rita> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Cohorts]
Bot  | [Dashboard] [Statistics]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Rita* Announcements
Bot  | Announcements
Bot  | There are none yet.
Bot  | [New announcement]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Rita* New announcement
Bot  | Announcement: the Russian text
Bot  |
Bot  | Type it as one message, at most 1,500 characters.
Bot  | The first line is seen on a locked screen: keep it neutral.
Bot  | **bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.
Bot  | [Announcements]
Bot  | [≡] [RU] [☎]
Rita> Сбор в среду в десять.
Bot  | Announcement: the English text
Bot  |
Bot  | Type it as one message, at most 1,500 characters.
Bot  | The first line is seen on a locked screen: keep it neutral.
Bot  | **bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.
Bot  | [Announcements]
Bot  | [≡] [RU] [☎]
Rita> We meet on Wednesday at ten.
Bot  | To whom
Bot  | 1 person gets it
Bot  | Regions: Kaliningrad Obl.
Bot  |
Bot  | Each choice narrows it. Only people who can be written to are counted.
Bot  | [That is all]
Bot  | [By profession] [By region]
Bot  | [By module] [By cohort]
Bot  | [Everyone in my regions]
Bot  | [≡] [RU] [☎]
Rita* By region
Bot  | Which regions?
Bot  | 1 person gets it
Bot  | Regions: Kaliningrad Obl.
Bot  | [✓ Kaliningrad Obl.]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Rita! bry.1.0.RU-MOW.1
Rita! bre.1
Bot  | To whom
Bot  | 1 person gets it
Bot  | Regions: Kaliningrad Obl.
Bot  |
Bot  | Each choice narrows it. Only people who can be written to are counted.
Bot  | [That is all]
Bot  | [By profession] [By region]
Bot  | [By module] [By cohort]
Bot  | [Everyone in my regions]
Bot  | [≡] [RU] [☎]
Rita* That is all
Bot  | Announcement, not sent yet
Bot  | 1 person gets it
Bot  | Regions: Kaliningrad Obl.
Bot  |
Bot  | Русский
Bot  | Сбор в среду в десять.
Bot  |
Bot  | English
Bot  | We meet on Wednesday at ten.
Bot  | [Send now] [Schedule]
Bot  | [To whom] [Test to me]
Bot  | [Russian text] [English text]
Bot  | [Announcements] [Discard]
Bot  | [≡] [RU] [☎]
Rita* Send now
Bot  | Send it now?
Bot  | 1 person gets it
Bot  | [Send to 1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Rita* Send to
Bot  | Announcement: going out
Bot  | Its recipients are being found.
Bot  |
Bot  | We meet on Wednesday at ten.
Bot  | [Refresh] [Stop]
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
Bot  + The announcement has gone out.
Bot  + Sent: 1 of 1
Bot  +
Bot  + We meet on Wednesday at ten.
Bot  + [Open]
Bot  + [≡] [RU] [☎]
Alice + We meet on Wednesday at ten.
Alice + [Continue]
Alice + [≡] [RU] [☎]
Alice! bro.1
Bot  ~ This is not open to you.
Boris> /progress
Bot  | Мои результаты
Bot  | Пройденных модулей пока нет.
Bot  | [Продолжить]
Bot  | [≡] [EN] [☎]
