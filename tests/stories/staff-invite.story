# An admin invites a trainer by a link; who opened it is compared by a number and confirmed; the log knows
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
Gleb> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Certificates]
Bot  | [Cohorts] [Dashboard]
Bot  | [Question quality] [Statistics]
Bot  | [Staff] [Log]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Gleb* Staff
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
Gleb* Invite somebody
Bot  | Invite somebody
Bot  |
Bot  | The link holds for 3 days and for one person. It gives nothing until you confirm who opened it.
Bot  |
Bot  | Which role?
Bot  | [Trainer] [Reviewer]
Bot  | [Regional admin]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Trainer
Bot  | Trainer
Bot  | Makes and publishes modules, runs cohorts, answers questions.
Bot  | [Make the link]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Make the link
Bot  | A link: Trainer
Bot  | until 25 Nov 2026
Bot  |
Bot  | To be typed in the chat with this bot, or in the browser:
Bot  | /start s-word29
Bot  | [Withdraw] [Back]
Bot  | [≡] [RU] [☎]
Gleb^ Make the link
Boris> /start s-word29
Bot  | Приглашение ждёт подтверждения. Ваш номер PPKO-3A66: назовите его тому, кто прислал вам ссылку. Чтобы увидеть номер снова, откройте ссылку ещё раз.
Bot  | The invitation waits to be confirmed. Your number is PPKO-3A66: tell it to the person who sent you the link. To see it again, open the link again.
Bot  |
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Gleb  + Your link was opened
Gleb  + Trainer
Gleb  +
Gleb  + Who opened it sees this number:
Gleb  + PPKO-3A66
Gleb  +
Gleb  + Ask the person you invited for theirs, by phone or face to face. Confirm only if it is the same.
Gleb  + [Open]
Gleb  + [≡] [RU] [☎]
Boris* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Boris* Police
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
Boris* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Gleb+ Open
Bot  | A link: Trainer
Bot  | opened on 22 Nov 2026, waits for your word
Bot  |
Bot  | Who opened it sees this number:
Bot  | PPKO-3A66
Bot  |
Bot  | Ask the person you invited for theirs, by phone or face to face. Confirm only if it is the same.
Bot  | [Confirm]
Bot  | [Refuse] [Back]
Bot  | [≡] [RU] [☎]
Alice> /start s-word29
Bot  | Это приглашение недействительно. Попросите новое; начать можно и без него.
Bot  | This invitation is not valid. Ask for a new one; you can begin without it.
Bot  |
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Boris> /start s-word29
Bot  | The invitation waits to be confirmed. Your number is PPKO-3A66: tell it to the person who sent you the link. To see it again, open the link again.
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
Gleb* Confirm
Bot  | A link: Trainer
Bot  | confirmed by you
Bot  |
Bot  | It opens nothing any more.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ The role is given; they are told.
Boris + You are a trainer now.
Boris +
Boris + Makes and publishes modules, runs cohorts, answers questions.
Boris + [For staff]
Boris + [≡] [RU] [☎]
Gleb^ Confirm
Boris+ For staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Cohorts]
Bot  | [Dashboard] [Drafts]
Bot  | [Versions] [Question quality]
Bot  | [Reported questions] [Statistics]
Bot  | [Threads]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Gleb* Back
Bot  | My links
Bot  |
Bot  | 1. Trainer · confirmed by you
Bot  | [1]
Bot  | [Invite somebody] [Back]
Bot  | [≡] [RU] [☎]
Gleb> /audit
Bot  | Log: everyone
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Gave a role: not done
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Gave a role: Trainer, PPKO-3A66
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Made a link into a role: Trainer
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Made a link into a role: Trainer
Bot  | [3RDC-7PGL]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
