# The figures as a picture and as files, each with its text
@ reported
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
Bot  | Completed, but on the old text: 0
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
Bot  |
Bot  | 2. Kaliningrad Obl.
Bot  | 67% · 16 of 24 · mean 92%
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
Gleb* Picture
Bot  ~ Your file is being made.
Bot  # stats-2026-11-22-all-by-region.png: All time / ▰▰▰▰▰▱▱▱ 70% / Completed: 49 of 70 · mean score 94% ± 17% / By region / Arkhangelsk Obl.: 70% · 21 of 30 · mean 94% / Kaliningrad Obl.: 67% · 16 of 24 · mean 92% / North Ossetia: fewer than 5 people / Volgograd Obl.: hidden / Region not said: fewer than 5 people
Gleb* File
Bot  | Files
Bot  | All time · By region
Bot  |
Bot  | The same figures as on the screen. XLSX has a sheet that explains every column.
Bot  |
Bot  | All results: a line for each attempt, without names.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [All: XLSX] [All: CSV] [All: xAPI]
Bot  | [Kirkpatrick report]
Bot  | [Every Monday: off]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* PDF
Bot  ~ Your file is being made.
Bot  # stats-2026-11-22-all-by-region.pdf: All time / ▰▰▰▰▰▱▱▱ 70% / Completed: 49 of 70 · mean score 94% ± 17% / By region / Arkhangelsk Obl.: 70% · 21 of 30 · mean 94% / Kaliningrad Obl.: 67% · 16 of 24 · mean 92% / North Ossetia: fewer than 5 people / Volgograd Obl.: hidden / Region not said: fewer than 5 people
Gleb* XLSX
Bot  ~ Your file is being made.
Bot  # stats-2026-11-22-all-by-region.xlsx: All time / ▰▰▰▰▰▱▱▱ 70% / Completed: 49 of 70 · mean score 94% ± 17% / By region / Arkhangelsk Obl.: 70% · 21 of 30 · mean 94% / Kaliningrad Obl.: 67% · 16 of 24 · mean 92% / North Ossetia: fewer than 5 people / Volgograd Obl.: hidden / Region not said: fewer than 5 people
Gleb* CSV
Bot  ~ Your file is being made.
Bot  # stats-2026-11-22-all-by-region.csv: All time / ▰▰▰▰▰▱▱▱ 70% / Completed: 49 of 70 · mean score 94% ± 17% / By region / Arkhangelsk Obl.: 70% · 21 of 30 · mean 94% / Kaliningrad Obl.: 67% · 16 of 24 · mean 92% / North Ossetia: fewer than 5 people / Volgograd Obl.: hidden / Region not said: fewer than 5 people
