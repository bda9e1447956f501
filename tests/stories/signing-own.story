# Nobody signs their own draft, nor what was not on their screen
@ draft
Lev> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Lev* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Lev* Lawyer
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
Lev* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Lev> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [For review] [Question quality]
Bot  | [Reported questions]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Lev* For review
Bot  | For review
Bot  | 2 drafts wait
Bot  |
Bot  | 1. Divorce and article 24 · changes a published one · 14 Nov 2026
Bot  | 2. Children after divorce · new module · your own · 14 Nov 2026
Bot  | [Divorce and article 24]
Bot  | [Children after divorce]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Lev* Children after divorce
Bot  | Children after divorce
Bot  | Waits for a reviewer.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 3
Bot  | added – module M02: Children after divorce
Bot  | added – card always: What the court must decide
Bot  | added – law entry sk-24: art. 24 FC
Bot  |
Bot  | This is your own draft; another reviewer signs it.
Bot  | [Read part by part]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Lev* Read part by part
Bot  | Children after divorce
Bot  | part 1 of 3 · added
Bot  | module M02: Children after divorce
Bot  |
Bot  | Title
Bot  | RU: Дети после развода
Bot  | EN: Children after divorce
Bot  |
Bot  | Title for the lock screen
Bot  | RU: Модуль 0
Bot  | EN: Module 0
Bot  | For whom: jp
Bot  | Minutes: 10
Bot  | Law as of: 22 Nov 2026
Bot  | Threshold: 60%
Bot  |
Bot  | Objective 1
Bot  | RU: назвать, что суд решает всегда
Bot  | EN: name what the court always decides
Bot  | Order of steps: card always
Bot  | [›]
Bot  | [Whole draft]
Bot  | [≡] [RU] [☎]
Lev* Whole draft
Bot  | Children after divorce
Bot  | Waits for a reviewer.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 3
Bot  | added – module M02: Children after divorce
Bot  | added – card always: What the court must decide
Bot  | added – law entry sk-24: art. 24 FC
Bot  |
Bot  | This is your own draft; another reviewer signs it.
Bot  | [Read part by part]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Lev! sgy.2.000000000000
Bot  ~ This is your own draft; another reviewer signs it.
Lev! sgr.1
Bot  | Divorce and article 24
Bot  | Waits for a reviewer.
Bot  | Beside the published version v1 of 13 Nov 2026.
Bot  |
Bot  | Parts that differ: 6 of 17
Bot  | changed – module M01: Divorce and article 24
Bot  | changed – card always: What the court must decide
Bot  | changed – card hard: A case
Bot  | changed – question q1: The spouses agree to divorce; the claim says nothing of the…
Bot  | added – question q9: What may the court decide?
Bot  | removed – checklist leave: Before you leave
Bot  |
Bot  | Another key or other options: q1.
Bot  | ⚖ art. 65 FC: low confidence, from memory
Bot  | [Read part by part]
Bot  | [Approve] [Send back]
Bot  | [⚖ art. 65 FC]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Lev! sgy.1.000000000000
Bot  ~ The draft has changed since. Read it again, please.
Lev! sgx.1.000000000000
Bot  ~ The draft has changed since. Read it again, please.
Lev! sga.1.2.000000000000
Bot  ~ The draft has changed since. Read it again, please.
Lev! sgp.1.99.0.0
Bot  ~ The draft has changed since. Read it again, please.
Lev! sgr.99
Bot  | For review
Bot  | 2 drafts wait
Bot  |
Bot  | 1. Divorce and article 24 · changes a published one · 14 Nov 2026
Bot  | 2. Children after divorce · new module · your own · 14 Nov 2026
Bot  | [Divorce and article 24]
Bot  | [Children after divorce]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Bot  ~ This draft is no longer here.
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
Vera! sgr.1
Bot  | Divorce and article 24
Bot  | Waits for a reviewer.
Bot  | Beside the published version v1 of 13 Nov 2026.
Bot  |
Bot  | Parts that differ: 6 of 17
Bot  | changed – module M01: Divorce and article 24
Bot  | changed – card always: What the court must decide
Bot  | changed – card hard: A case
Bot  | changed – question q1: The spouses agree to divorce; the claim says nothing of the…
Bot  | added – question q9: What may the court decide?
Bot  | removed – checklist leave: Before you leave
Bot  |
Bot  | Another key or other options: q1.
Bot  | ⚖ art. 65 FC: low confidence, from memory
Bot  | [Read part by part]
Bot  | [⚖ art. 65 FC]
Bot  | [The draft]
Bot  | [≡] [RU] [☎]
Vera! sgy.1.000000000000
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
Mallory! sgr.1
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Bot  ~ This is not open to you.
