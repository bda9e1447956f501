# Reminders come before the last day and once after it, at half past nine; they can be put off and ended
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
Vera> Night shift
Bot  | Night shift
Bot  | fewer than 5 members
Bot  |
Bot  | Nothing is assigned yet.
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Invite links
Bot  | Invite links: Night shift
Bot  | Whoever opens a link joins this cohort.
Bot  |
Bot  | There is no link yet.
Bot  | [New link]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* New link
Bot  | Night shift
Bot  | How long is the link to hold?
Bot  | [1 week] [1 month] [No limit]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* No limit
Bot  | Night shift
Bot  | How many people may join by it?
Bot  | [10] [50] [No limit]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* No limit
Bot  | A link into “Night shift”
Bot  | used 0, no limit · does not expire
Bot  |
Bot  | To be typed in the chat with this bot, or in the browser:
Bot  | /start word35
Bot  | [Revoke]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice> /start word35
Bot  | Вы теперь в группе «Night shift».
Bot  | You are now in the cohort “Night shift”.
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
Vera! coo.1
Bot  | Night shift
Bot  | fewer than 5 members
Bot  |
Bot  | Nothing is assigned yet.
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Assign a module
Bot  | Night shift
Bot  | Which module is to be taken?
Bot  | [Divorce and article 24]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Divorce and article 24
Bot  | Divorce and article 24
Bot  | Night shift
Bot  |
Bot  | By when? Choose, or type a day: 5.12 or 05.12.2026. The day ends where the learner is.
Bot  | [1 week] [2 weeks] [1 month]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1 week
Bot  | Night shift
Bot  | fewer than 5 members
Bot  |
Bot  | Divorce and article 24 · by 29 Nov 2026
Bot  | Completion is shown from 5 members on.
Bot  | [Divorce and article 24]
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ Assigned by 29 Nov 2026.
Time+ 93h
Time+ 1h
Alice + A reminder
Alice + By 29 Nov 2026: Divorce and article 24
Alice + [Open]
Alice + [Until tomorrow] [No more reminders]
Alice + [≡] [RU] [☎]
Alice+ Until tomorrow
Bot  ~ I will remind you tomorrow.
Time+ 24h
Alice + A reminder
Alice + By 29 Nov 2026: Divorce and article 24
Alice + [Open]
Alice + [Until tomorrow] [No more reminders]
Alice + [≡] [RU] [☎]
Time+ 24h
Alice + A reminder
Alice + By 29 Nov 2026: Divorce and article 24
Alice + [Open]
Alice + [Until tomorrow] [No more reminders]
Alice + [≡] [RU] [☎]
Time+ 48h
Alice + A reminder
Alice + Overdue since 29 Nov 2026: Divorce and article 24
Alice + [Open]
Alice + [Until tomorrow] [No more reminders]
Alice + [≡] [RU] [☎]
Alice+ No more reminders
Bot  ~ I will not remind you of this.
Time+ 24h
Alice> /start
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  |
Bot  | Overdue since 29 Nov 2026: Divorce and article 24
Bot  | [Begin]
Bot  | [Divorce and article 24]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Vera> /cohorts
Bot  | Cohorts
Bot  |
Bot  | Night shift · fewer than 5 members
Bot  | [Night shift]
Bot  | [New cohort] [Enrol from a sheet]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Night shift
Bot  | Night shift
Bot  | fewer than 5 members
Bot  |
Bot  | Divorce and article 24 · by 29 Nov 2026
Bot  | Completion is shown from 5 members on.
Bot  | [Divorce and article 24]
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Divorce and article 24
Bot  | Night shift
Bot  |
Bot  | Divorce and article 24 · by 29 Nov 2026
Bot  | Completion is shown from 5 members on.
Bot  | [Another date]
Bot  | [Assign again] [Take back]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Another date
Bot  | Divorce and article 24
Bot  | Night shift
Bot  |
Bot  | By when? Choose, or type a day: 5.12 or 05.12.2026. The day ends where the learner is.
Bot  | [1 week] [2 weeks] [1 month]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1 month
Bot  | Night shift
Bot  | fewer than 5 members
Bot  |
Bot  | Divorce and article 24 · by 31 Dec 2026
Bot  | Completion is shown from 5 members on.
Bot  | [Divorce and article 24]
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ Assigned by 31 Dec 2026.
Vera* Divorce and article 24
Bot  | Night shift
Bot  |
Bot  | Divorce and article 24 · by 31 Dec 2026
Bot  | Completion is shown from 5 members on.
Bot  | [Another date]
Bot  | [Assign again] [Take back]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Take back
Bot  | Night shift
Bot  | fewer than 5 members
Bot  |
Bot  | Nothing is assigned yet.
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ This is no longer asked.
Alice> /start
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
