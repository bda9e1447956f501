# A preview is the real lesson, in either language; it says what it is and leaves no trace
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
Vera< talk.yaml
Bot  | Checking talk.yaml …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist, RU = EN.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | Not sent to a reviewer yet.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed] [Send to the reviewer]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Vera* See it as a learner
Bot  | Preview · Module 20
Bot  |
Bot  | This module describes a case of violence.
Bot  | [Next]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* Next
Bot  | Preview · Module 20 · before the module, question 1 of 1
Bot  |
Bot  | What do you know already? It is not graded, and the answers come later.
Bot  |
Bot  | What matters most?
Bot  |
Bot  | A) The report
Bot  | B) Reconciliation
Bot  | C) Safety
Bot  | [A] [B] [C]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* A
Bot  | Preview · Module 20 · ▰▱▱▱▱▱▱▱ 2/10
Bot  |
Bot  | How sure of yourself are you on such a call?
Bot  |
Bot  | 1 – not sure at all
Bot  | 2 – rather not sure
Bot  | 3 – rather sure
Bot  | 4 – quite sure
Bot  |
Bot  | This is not graded.
Bot  | [1] [2] [3] [4]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Bot  ~ Noted.
Vera* RU
Bot  | Просмотр · Модуль 20 · ▰▱▱▱▱▱▱▱ 2/10
Bot  |
Bot  | Насколько вы уверены в себе на таком вызове?
Bot  |
Bot  | 1 – совсем нет уверенности
Bot  | 2 – скорее нет, чем да
Bot  | 3 – скорее да, чем нет
Bot  | 4 – полная уверенность
Bot  |
Bot  | Это не оценка.
Bot  | [1] [2] [3] [4]
Bot  | [К черновику]
Bot  | [≡] [EN] [☎]
Vera* EN
Bot  | Preview · Module 20 · ▰▱▱▱▱▱▱▱ 2/10
Bot  |
Bot  | How sure of yourself are you on such a call?
Bot  |
Bot  | 1 – not sure at all
Bot  | 2 – rather not sure
Bot  | 3 – rather sure
Bot  | 4 – quite sure
Bot  |
Bot  | This is not graded.
Bot  | [1] [2] [3] [4]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* To the draft
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist, RU = EN.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | Not sent to a reviewer yet.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed] [Send to the reviewer]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Vera> /progress
Bot  | My results
Bot  | You have not finished a module yet.
Bot  | [Continue]
Bot  | [≡] [RU] [☎]
