# A regional admin sees one region, whatever the button says
@ reported-new-law
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
Rita* Police
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
Rita> /stats
Bot  | Statistics
Bot  | All time · Kaliningrad Obl.
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 67%
Bot  | Completed: 16 of 24 · mean score 92% ± 19%
Bot  |
Bot  | 24 people · 24 attempts · passed 16 · failed 3
Bot  | Before 24%, after 92%: 90% of what could be gained
Bot  |
Bot  | Overdue: 0 · inactive for 30 days: 0 · need help: 0
Bot  | Completed, but on the old text: 16
Bot  | [By profession] [By module]
Bot  | [By cohort] [By version]
Bot  | [By law date] [Period]
Bot  | [People] [Picture]
Bot  | [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Rita* By profession
Bot  | Statistics
Bot  | All time · Kaliningrad Obl.
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 67%
Bot  | Completed: 16 of 24 · mean score 92% ± 19%
Bot  |
Bot  | By profession
Bot  |
Bot  | 1. Justice of the peace
Bot  | 62% · 5 of 8 · mean 92%
Bot  | old text 5
Bot  |
Bot  | 2. Police
Bot  | 69% · 11 of 16 · mean 92%
Bot  | old text 11
Bot  | [1] [2]
Bot  | [All together]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [≡] [RU] [☎]
Rita* 2
Bot  | Statistics
Bot  | All time · Kaliningrad Obl. · Police
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 69%
Bot  | Completed: 11 of 16 · mean score 92% ± 19%
Bot  |
Bot  | 16 people · 16 attempts · passed 11 · failed 2
Bot  | Before 23%, after 92%: 90% of what could be gained
Bot  |
Bot  | Overdue: 0 · inactive for 30 days: 0 · need help: 0
Bot  | Completed, but on the old text: 11
Bot  | [All professions] [By module]
Bot  | [By cohort] [By version]
Bot  | [By law date] [Period]
Bot  | [People] [Picture]
Bot  | [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Rita! rps.t.a.RU-ARK...0.0
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Bot  ~ This is not open to you.
Rita! rpl.t.a.RU-ARK...0.0.i
Bot  ~ This is not open to you.
