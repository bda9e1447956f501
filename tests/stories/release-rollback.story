# Back to an earlier version, and a module withdrawn
@ release-typo
Vera> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Cohorts]
Bot  | [Dashboard] [Drafts]
Bot  | [Versions] [Question quality]
Bot  | [Reported questions] [Statistics]
Bot  | [Threads]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Vera* Drafts
Bot  | Drafts
Bot  |
Bot  | M01 · Divorce and article 24 · signed off
Bot  |
Bot  | Send a file here: YAML, Excel, or a zip with pictures makes a draft; GIFT or Moodle XML adds questions.
Bot  | Up to 2 MB. A newer file of the same module changes your draft.
Bot  | [M01 · Divorce and article 24]
Bot  | [Excel template] [Modules as files]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Vera* M01
Bot  | Module “Divorce and article 24” v2: draft
Bot  |
Bot  | 2 cards, 2 questions, RU = EN.
Bot  | No warnings.
Bot  |
Bot  | Signed off by a reviewer on 14 Nov 2026. It may be published.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed] [Publish]
Bot  | [Fix a text or key] [As a file]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Vera* Publish
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | A change of substance
Bot  | Who completes the module as it was gets a short lesson:
Bot  | 1 card, about 1 minute.
Bot  | Who is half-way finishes on the version they began and is offered it then.
Bot  |
Bot  | A typo
Bot  | Nobody is told anything.
Bot  | Who is half-way finishes on the version they began.
Bot  | [A change of substance]
Bot  | [A typo]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* A typo
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | A typo
Bot  | Nobody is told anything.
Bot  | Who is half-way finishes on the version they began.
Bot  | [Publish now]
Bot  | [On a day]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Publish now
Bot  | Divorce and article 24
Bot  | v2 is published (typo).
Bot  | [Versions]
Bot  | [≡] [RU] [☎]
Vera* Versions
Bot  | Divorce and article 24
Bot  |
Bot  | v2 · in use
Bot  | typo · 22 Nov 2026 · trainer · signed off 14 Nov 2026
Bot  |
Bot  | v1
Bot  | first version · 13 Nov 2026 · operator
Bot  | [Back to v1]
Bot  | [Withdraw]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Vera* Back to v1
Bot  | Divorce and article 24
Bot  |
Bot  | Go back to v1?
Bot  |
Bot  | New attempts begin with it from now on.
Bot  | Nobody is half-way.
Bot  |
Bot  | Who completed something else in substance is offered what differs.
Bot  | [Yes, back to v1]
Bot  | [No, leave it]
Bot  | [≡] [RU] [☎]
Vera* Yes, back to v1
Bot  | Divorce and article 24
Bot  |
Bot  | v1 · in use
Bot  | rolled back · 22 Nov 2026 · trainer
Bot  |
Bot  | v2
Bot  | typo · 22 Nov 2026 · trainer · signed off 14 Nov 2026
Bot  |
Bot  | v1
Bot  | first version · 13 Nov 2026 · operator
Bot  | [Back to v2]
Bot  | [Withdraw]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Bot  ~ New attempts begin with v1 now.
Vera* Withdraw
Bot  | Divorce and article 24
Bot  |
Bot  | Withdraw the module?
Bot  |
Bot  | Nobody can begin it any more. Results stay.
Bot  | Nobody is half-way.
Bot  | [Yes, withdraw]
Bot  | [No, leave it]
Bot  | [≡] [RU] [☎]
Vera* Yes, withdraw
Bot  | Divorce and article 24
Bot  |
Bot  | withdrawn
Bot  | 22 Nov 2026 · trainer
Bot  |
Bot  | v1
Bot  | rolled back · 22 Nov 2026 · trainer
Bot  |
Bot  | v2
Bot  | typo · 22 Nov 2026 · trainer · signed off 14 Nov 2026
Bot  |
Bot  | v1
Bot  | first version · 13 Nov 2026 · operator
Bot  | [Back to v1] [Back to v2]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Bot  ~ The module is withdrawn.
Alice> /start
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
Bot  | Nothing here yet.
Bot  | No module of your path is published yet. Come back later.
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Vera* Back to v2
Bot  | Divorce and article 24
Bot  |
Bot  | Go back to v2?
Bot  |
Bot  | New attempts begin with it from now on.
Bot  | Nobody is half-way.
Bot  |
Bot  | Who completed something else in substance is offered what differs.
Bot  | [Yes, back to v2]
Bot  | [No, leave it]
Bot  | [≡] [RU] [☎]
Vera* Yes, back to v2
Bot  | Divorce and article 24
Bot  |
Bot  | v2 · in use
Bot  | rolled back · 22 Nov 2026 · trainer
Bot  |
Bot  | withdrawn
Bot  | 22 Nov 2026 · trainer
Bot  |
Bot  | v1
Bot  | rolled back · 22 Nov 2026 · trainer
Bot  |
Bot  | v2
Bot  | typo · 22 Nov 2026 · trainer · signed off 14 Nov 2026
Bot  |
Bot  | v1
Bot  | first version · 13 Nov 2026 · operator
Bot  | [Back to v1]
Bot  | [Withdraw]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Bot  ~ New attempts begin with v2 now.
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
