# An admin looks at the figures: everybody, a region, its professions; a small group is not told
@ reported-new-law
Gleb> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Gleb* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Gleb* Police
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
Gleb* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Gleb> /stats
Bot  | Statistics
Bot  | All time
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 70%
Bot  | Completed: 49 of 70 · mean score 94% ± 17%
Bot  |
Bot  | 70 people · 70 attempts · passed 49 · failed 7
Bot  | Before 25%, after 94%: 92% of what could be gained
Bot  |
Bot  | Overdue: 0 · inactive for 30 days: 0 · need help: 0
Bot  | Completed, but on the old text: 49
Bot  | [By region] [By profession]
Bot  | [By module] [By cohort]
Bot  | [By version] [By law date]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* By region
Bot  | Statistics
Bot  | All time
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 70%
Bot  | Completed: 49 of 70 · mean score 94% ± 17%
Bot  |
Bot  | By region
Bot  |
Bot  | 1. Arkhangelsk Obl.
Bot  | 70% · 21 of 30 · mean 94%
Bot  | old text 21
Bot  |
Bot  | 2. Kaliningrad Obl.
Bot  | 67% · 16 of 24 · mean 92%
Bot  | old text 16
Bot  |
Bot  | 3. North Ossetia
Bot  | fewer than 5 people
Bot  |
Bot  | 4. Volgograd Obl.
Bot  | hidden
Bot  |
Bot  | 5. Region not said
Bot  | fewer than 5 people
Bot  |
Bot  | Hidden: with these figures one could work out those of fewer than 5 people.
Bot  | [1] [2]
Bot  | [All together]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [≡] [RU] [☎]
Gleb* 1
Bot  | Statistics
Bot  | All time · Arkhangelsk Obl.
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 70%
Bot  | Completed: 21 of 30 · mean score 94% ± 17%
Bot  |
Bot  | 30 people · 30 attempts · passed 21 · failed 3
Bot  | Before 25%, after 94%: 92% of what could be gained
Bot  |
Bot  | Overdue: 0 · inactive for 30 days: 0 · need help: 0
Bot  | Completed, but on the old text: 21
Bot  | [All regions] [By profession]
Bot  | [By module] [By cohort]
Bot  | [By version] [By law date]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* By profession
Bot  | Statistics
Bot  | All time · Arkhangelsk Obl.
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 70%
Bot  | Completed: 21 of 30 · mean score 94% ± 17%
Bot  |
Bot  | By profession
Bot  |
Bot  | 1. Justice of the peace
Bot  | 70% · 7 of 10 · mean 94%
Bot  | old text 7
Bot  |
Bot  | 2. Police
Bot  | 70% · 14 of 20 · mean 94%
Bot  | old text 14
Bot  | [1] [2]
Bot  | [All together]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [≡] [RU] [☎]
Gleb* 2
Bot  | Statistics
Bot  | All time · Arkhangelsk Obl. · Police
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 70%
Bot  | Completed: 14 of 20 · mean score 94% ± 17%
Bot  |
Bot  | 20 people · 20 attempts · passed 14 · failed 2
Bot  | Before 25%, after 94%: 92% of what could be gained
Bot  |
Bot  | Overdue: 0 · inactive for 30 days: 0 · need help: 0
Bot  | Completed, but on the old text: 14
Bot  | [All regions] [All professions]
Bot  | [By module] [By cohort]
Bot  | [By version] [By law date]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* All regions
Bot  | Statistics
Bot  | All time · Police
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 72%
Bot  | Completed: 33 of 46 · mean score 95% ± 16%
Bot  |
Bot  | 46 people · 46 attempts · passed 33 · failed 4
Bot  | Before 24%, after 95%: 93% of what could be gained
Bot  |
Bot  | Overdue: 0 · inactive for 30 days: 0 · need help: 0
Bot  | Completed, but on the old text: 33
Bot  | [By region] [All professions]
Bot  | [By module] [By cohort]
Bot  | [By version] [By law date]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Period
Bot  | Statistics
Bot  | All time · Police
Bot  |
Bot  | Which time should the figures be about?
Bot  | People count in the month they began or completed in.
Bot  | [All time]
Bot  | [This year] [This quarter]
Bot  | [Last month] [This month]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Last month
Bot  | Statistics
Bot  | Last month · 1 Oct 2026 – 31 Oct 2026 · Police
Bot  |
Bot  | Nobody has begun anything here in this time.
Bot  | [By region] [All professions]
Bot  | [By module] [By cohort]
Bot  | [By version] [By law date]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Back
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Certificates]
Bot  | [Cohorts] [Dashboard]
Bot  | [Question quality] [Statistics]
Bot  | [Staff] [Log]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
