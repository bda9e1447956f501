# A role is taken away: an open button is refused at once, the person is told, what was made stays
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
Gleb* Lawyer
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
Gleb> /roles
Bot  | Staff
Bot  |
Bot  | Trainers: 1
Bot  | Reviewers: 1
Bot  | Regional admins: 1
Bot  | Admins: 1
Bot  | Owners: 0
Bot  | [Invite somebody] [My links]
Bot  | [Trainers] [Reviewers]
Bot  | [Regional admins]
Bot  | [Admins]
Bot  | [Log] [Back]
Bot  | [≡] [RU] [☎]
Gleb* Trainers
Bot  | Trainers
Bot  | Makes and publishes modules, runs cohorts, answers questions.
Bot  |
Bot  | 1. PIIN-3VXQ · since 22 Nov 2026
Bot  | [1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* 1
Bot  | PIIN-3VXQ
Bot  |
Bot  | Trainer · since 22 Nov 2026
Bot  | [Take away: Trainer]
Bot  | [What they did] [Back]
Bot  | [≡] [RU] [☎]
Gleb* Take away
Bot  | Take this role away?
Bot  | Trainer
Bot  |
Bot  | It is held by PIIN-3VXQ, who will be told.
Bot  |
Bot  | What was made with it stays. The role can be given again.
Bot  | [Take away]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Take away
Bot  | Staff
Bot  |
Bot  | Trainers: 0
Bot  | Reviewers: 1
Bot  | Regional admins: 1
Bot  | Admins: 1
Bot  | Owners: 0
Bot  | [Invite somebody] [My links]
Bot  | [Reviewers]
Bot  | [Regional admins]
Bot  | [Admins]
Bot  | [Log] [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ The role is taken away.
Vera  + Your role has changed.
Vera  + No longer yours: Trainer. Your own lessons and results are as they were.
Vera  + [Home]
Vera  + [≡] [RU] [☎]
Vera> Police, autumn 2026
Bot  | This is not open to you.
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
Vera> /staff
Bot  | This is not open to you.
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
Gleb^ Take away
Bot  ~ This has changed since.
Gleb* Admins
Bot  | Admins
Bot  | Sees all figures and the log; invites trainers, reviewers and regional admins.
Bot  |
Bot  | 1. 3RDC-7PGL · since 22 Nov 2026
Bot  | [1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* 1
Bot  | 3RDC-7PGL
Bot  | This is you.
Bot  |
Bot  | Admin · since 22 Nov 2026
Bot  | [Take away: Admin]
Bot  | [What they did] [Back]
Bot  | [≡] [RU] [☎]
Gleb* Take away
Bot  | Take this role away?
Bot  | Admin
Bot  |
Bot  | What was made with it stays. The role can be given again.
Bot  | [Take away]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Take away
Bot  | Your role has changed.
Bot  | No longer yours: Admin. Your own lessons and results are as they were.
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Bot  ~ The role is taken away.
Gleb> /roles
Bot  | This is not open to you.
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
