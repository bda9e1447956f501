# A trainer makes a cohort and a link; a newcomer joins by it, and home shows what is asked
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
Vera> Autumn, ask 8 926 555 01 99
Bot  | This looks like a phone number. What you typed was not kept: no data about people belongs here.
Bot  |
Bot  | A new cohort
Bot  | Type a name of up to 60 characters, such as “Police, autumn 2026”. No names of people.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> Police, autumn 2026
Bot  | Police, autumn 2026
Bot  | fewer than 5 members
Bot  |
Bot  | Nothing is assigned yet.
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Assign a module
Bot  | Police, autumn 2026
Bot  | Which module is to be taken?
Bot  | [Divorce and article 24]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Divorce and article 24
Bot  | Divorce and article 24
Bot  | Police, autumn 2026
Bot  |
Bot  | By when? Choose, or type a day: 5.12 or 05.12.2026. The day ends where the learner is.
Bot  | [1 week] [2 weeks] [1 month]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> next Friday
Bot  | That is no day from today to two years ahead.
Bot  |
Bot  | Divorce and article 24
Bot  | Police, autumn 2026
Bot  |
Bot  | By when? Choose, or type a day: 5.12 or 05.12.2026. The day ends where the learner is.
Bot  | [1 week] [2 weeks] [1 month]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> 5.12
Bot  | Police, autumn 2026
Bot  | fewer than 5 members
Bot  |
Bot  | Divorce and article 24 · by 5 Dec 2026
Bot  | Completion is shown from 5 members on.
Bot  | [Divorce and article 24]
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Invite links
Bot  | Invite links: Police, autumn 2026
Bot  | Whoever opens a link joins this cohort.
Bot  |
Bot  | There is no link yet.
Bot  | [New link]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* New link
Bot  | Police, autumn 2026
Bot  | How long is the link to hold?
Bot  | [1 week] [1 month] [No limit]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1 week
Bot  | Police, autumn 2026
Bot  | How many people may join by it?
Bot  | [10] [50] [No limit]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 10
Bot  | A link into “Police, autumn 2026”
Bot  | used 0 of 10 · until 29 Nov 2026
Bot  |
Bot  | To be typed in the chat with this bot, or in the browser:
Bot  | /start word50
Bot  | [Revoke]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice> /start word50
Bot  | Вы теперь в группе «Police, autumn 2026».
Bot  | You are now in the cohort “Police, autumn 2026”.
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
Bot  |
Bot  | By 5 Dec 2026: Divorce and article 24
Bot  | [Begin]
Bot  | [Divorce and article 24]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice> /my_cohorts
Bot  | My cohorts
Bot  | Police, autumn 2026
Bot  |
Bot  | By 5 Dec 2026: Divorce and article 24
Bot  | [Divorce and article 24]
Bot  | [Leave Police, autumn 2026]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Alice> /start word50
Bot  | You are in the cohort “Police, autumn 2026” already.
Bot  |
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  |
Bot  | By 5 Dec 2026: Divorce and article 24
Bot  | [Begin]
Bot  | [Divorce and article 24]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Vera* Back
Bot  | Invite links: Police, autumn 2026
Bot  | Whoever opens a link joins this cohort.
Bot  |
Bot  | 1. used 1 of 10 · until 29 Nov 2026
Bot  | [1]
Bot  | [New link]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Back
Bot  | Police, autumn 2026
Bot  | fewer than 5 members
Bot  |
Bot  | Divorce and article 24 · by 5 Dec 2026
Bot  | Completion is shown from 5 members on.
Bot  | [Divorce and article 24]
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
