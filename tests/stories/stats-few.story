# A list of fewer than five people needs a reason, which goes into the log first
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
Time+ 31d
Gleb! rpl.t.a.RU-SE...0.0.i
Bot  | Inactive
Bot  | North Ossetia
Bot  |
Bot  | Fewer than 5 people are in this group, so a list tells about persons.
Bot  |
Bot  | Type why you need it. The reason goes into the log with your number, and then you see the list.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb> why
Bot  | A few words more, please.
Bot  |
Bot  | Inactive
Bot  | North Ossetia
Bot  |
Bot  | Fewer than 5 people are in this group, so a list tells about persons.
Bot  |
Bot  | Type why you need it. The reason goes into the log with your number, and then you see the list.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb> The chief asks who needs a second course
Bot  | Inactive
Bot  | North Ossetia
Bot  |
Bot  | QH5C-ITGZ
Bot  | Justice of the peace · North Ossetia
Bot  | M01 Divorce and article 24 · since 16 Nov 2026
Bot  |
Bot  | No names: profession, region and a number that stays the same.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Back
Bot  | People
Bot  | North Ossetia
Bot  |
Bot  | Overdue: fewer than 5 people
Bot  | Inactive for 30 days: fewer than 5 people
Bot  | Need help: fewer than 5 people
Bot  | As of 23 Dec 2026.
Bot  |
Bot  | Overdue: the term of an assignment has passed.
Bot  | Inactive: something is open, and no sign for 30 days.
Bot  | Need help: failed twice or more, or stopped for 14 days.
Bot  | [Overdue]
Bot  | [Inactive]
Bot  | [Need help]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
