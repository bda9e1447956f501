# A link that has expired, was revoked or was never made: a neutral line, and the bot begins as usual
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
Vera> /cohorts
Bot  | Cohorts
Bot  |
Bot  | There is no cohort yet.
Bot  | [New cohort] [Enrol from a sheet]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* New cohort
Bot  | A new cohort
Bot  | Type a name of up to 60 characters, such as “Police, autumn 2026”. No names of people.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> Judges of the district
Bot  | Judges of the district
Bot  | fewer than 5 members
Bot  |
Bot  | Nothing is assigned yet.
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Invite links
Bot  | Invite links: Judges of the district
Bot  | Whoever opens a link joins this cohort.
Bot  |
Bot  | There is no link yet.
Bot  | [New link]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* New link
Bot  | Judges of the district
Bot  | How long is the link to hold?
Bot  | [1 week] [1 month] [No limit]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1 week
Bot  | Judges of the district
Bot  | How many people may join by it?
Bot  | [10] [50] [No limit]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 10
Bot  | A link into “Judges of the district”
Bot  | used 0 of 10 · until 29 Nov 2026
Bot  |
Bot  | To be typed in the chat with this bot, or in the browser:
Bot  | /start word35
Bot  | [Revoke]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Time+ 7d
Alice> /start word35
Bot  | Срок этого приглашения истёк. Попросите новое; начать можно и без него.
Bot  | This invitation has expired. Ask for a new one; you can begin without it.
Bot  |
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
Boris> /start word35
Bot  | Срок этого приглашения истёк. Попросите новое; начать можно и без него.
Bot  | This invitation has expired. Ask for a new one; you can begin without it.
Bot  |
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
Boris> /start never-made
Bot  | Это приглашение недействительно. Попросите новое; начать можно и без него.
Bot  |
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
Vera* Back
Bot  | Invite links: Judges of the district
Bot  | Whoever opens a link joins this cohort.
Bot  |
Bot  | 1. used 0 of 10 · expired on 29 Nov 2026
Bot  | [1]
Bot  | [New link]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1
Bot  | A link into “Judges of the district”
Bot  | used 0 of 10 · expired on 29 Nov 2026
Bot  |
Bot  | It opens nothing any more.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Back
Bot  | Invite links: Judges of the district
Bot  | Whoever opens a link joins this cohort.
Bot  |
Bot  | 1. used 0 of 10 · expired on 29 Nov 2026
Bot  | [1]
Bot  | [New link]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* New link
Bot  | Judges of the district
Bot  | How long is the link to hold?
Bot  | [1 week] [1 month] [No limit]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* No limit
Bot  | Judges of the district
Bot  | How many people may join by it?
Bot  | [10] [50] [No limit]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 10
Bot  | A link into “Judges of the district”
Bot  | used 0 of 10 · does not expire
Bot  |
Bot  | To be typed in the chat with this bot, or in the browser:
Bot  | /start word78
Bot  | [Revoke]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Revoke
Bot  | Invite links: Judges of the district
Bot  | Whoever opens a link joins this cohort.
Bot  |
Bot  | 1. used 0 of 10 · expired on 29 Nov 2026
Bot  | [1]
Bot  | [New link]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ The link is revoked. Who joined by it stays in the cohort.
Alice> /start word78
Bot  | This invitation is not valid. Ask for a new one; you can begin without it.
Bot  |
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
