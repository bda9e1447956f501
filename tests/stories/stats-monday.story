# Figures every Monday at 09:30, until they are not wanted
@ reported
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
Vera* Police
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
Vera> /stats
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
Bot  | Completed, but on the old text: 0
Bot  | [By region] [By profession]
Bot  | [By module] [By cohort]
Bot  | [By version] [By law date]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* File
Bot  | Files
Bot  | All time
Bot  |
Bot  | The same figures as on the screen. XLSX has a sheet that explains every column.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [Kirkpatrick report]
Bot  | [Every Monday: off]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Every Monday
Bot  | Files
Bot  | All time
Bot  |
Bot  | The same figures as on the screen. XLSX has a sheet that explains every column.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [Kirkpatrick report]
Bot  | [Every Monday: on]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ Every Monday at 09:30.
Time+ 1d
Vera  + Figures of the week
Vera  + 16 Nov 2026 – 22 Nov 2026
Vera  +
Vera  + Began: 21 · completed: 15 · mean score 94% ± 17%
Vera  +
Vera  + All time
Vera  +
Vera  + ▰▰▰▰▰▱▱▱ 70%
Vera  + Completed: 49 of 70 · mean score 94% ± 17%
Vera  +
Vera  + 70 people · 70 attempts · passed 49 · failed 7
Vera  + Before 25%, after 94%: 92% of what could be gained
Vera  +
Vera  + Overdue: 0 · inactive for 30 days: 0 · need help: 0
Vera  + Completed, but on the old text: 0
Vera  + [Open the figures]
Vera  + [No more of these]
Vera  + [≡] [RU] [☎]
Vera+ Open the figures
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
Bot  | Completed, but on the old text: 0
Bot  | [By region] [By profession]
Bot  | [By module] [By cohort]
Bot  | [By version] [By law date]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Time+ 7d
Vera  + Figures of the week
Vera  + 23 Nov 2026 – 29 Nov 2026
Vera  +
Vera  + Nobody has begun anything here in this time.
Vera  +
Vera  + All time
Vera  +
Vera  + ▰▰▰▰▰▱▱▱ 70%
Vera  + Completed: 49 of 70 · mean score 94% ± 17%
Vera  +
Vera  + 70 people · 70 attempts · passed 49 · failed 7
Vera  + Before 25%, after 94%: 92% of what could be gained
Vera  +
Vera  + Overdue: 0 · inactive for 30 days: 0 · need help: 13
Vera  + Completed, but on the old text: 0
Vera  + [Open the figures]
Vera  + [No more of these]
Vera  + [≡] [RU] [☎]
Vera+ No more of these
Bot  | Files
Bot  | All time
Bot  |
Bot  | The same figures as on the screen. XLSX has a sheet that explains every column.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [Kirkpatrick report]
Bot  | [Every Monday: off]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ No more weekly figures.
