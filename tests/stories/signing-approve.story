# A reviewer reads a draft part by part and approves it; its author is told
@ draft
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
Lev> /review
Bot  | For review
Bot  | 2 drafts wait
Bot  |
Bot  | 1. Divorce and article 24 · changes a published one · 14 Nov 2026
Bot  | 2. Children after divorce · new module · your own · 14 Nov 2026
Bot  | [Divorce and article 24]
Bot  | [Children after divorce]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Lev* Divorce and article 24
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
Lev* Read part by part
Bot  | Divorce and article 24
Bot  | part 1 of 6 · changed
Bot  | module M01: Divorce and article 24
Bot  |
Bot  | Minutes – changed
Bot  | Was: 10
Bot  | Now: 11
Bot  |
Bot  | Pool post – changed
Bot  | Added: q9
Bot  |
Bot  | Order of steps – changed
Bot  | Removed: checklist leave
Bot  |
Bot  | Unchanged, in brief
Bot  | Title: Divorce and article 24
Bot  | Title for the lock screen: Module 0
Bot  | Warning: This module describes cases of violence.
Bot  | Objective 1: name what the court always decides
Bot  | Question of confidence sure: How sure are you?
Bot  | [›]
Bot  | [Remark] [Whole draft]
Bot  | [Unchanged parts too]
Bot  | [≡] [RU] [☎]
Lev* ›
Bot  | Divorce and article 24
Bot  | part 2 of 6 · changed
Bot  | card always: What the court must decide
Bot  |
Bot  | Text – changed
Bot  | RU was: Где дети живут, решает суд, даже если стороны молчат.
Bot  | RU now: Где дети живут и кто их содержит, решает суд.
Bot  | EN was: The court decides it unasked.
Bot  | EN now: Residence and child support: the court decides.
Bot  |
Bot  | Law – changed
Bot  | Added: art. 65 FC
Bot  |
Bot  | Picture – removed
Bot  | an image
Bot  |
Bot  | Picture, description – removed
Bot  | RU: Схема
Bot  | EN: A diagram
Bot  |
Bot  | Unchanged, in brief
Bot  | Title: What the court must decide
Bot  |
Bot  | ⚖ art. 24 FC · high confidence
Bot  | Checked against a copy of the text.
Bot  | Lawyer's review: pending.
Bot  |
Bot  | ⚖ art. 65 FC · low confidence
Bot  | From memory, to be checked.
Bot  | In doubt: low confidence, from memory.
Bot  | Lawyer's review: pending.
Bot  | [‹] [›]
Bot  | [⚖ art. 24 FC] [⚖ art. 65 FC]
Bot  | [Remark] [Whole draft]
Bot  | [Unchanged parts too]
Bot  | [≡] [RU] [☎]
Lev* ›
Bot  | Divorce and article 24
Bot  | part 3 of 6 · changed
Bot  | card hard: A case
Bot  |
Bot  | Text – changed
Bot  | RU was: Описание случая.
Bot  | RU now: Описание случая: соседи слышали крик.
Bot  | EN, unchanged: A case, told.
Bot  | The Russian changed; the English was confirmed as it is.
Bot  |
Bot  | Unchanged, in brief
Bot  | Title: A case
Bot  |
Bot  | ⚖ art. 65 FC · low confidence
Bot  | From memory, to be checked.
Bot  | In doubt: low confidence, from memory.
Bot  | Lawyer's review: pending.
Bot  | [‹] [›]
Bot  | [⚖ art. 65 FC]
Bot  | [Remark] [Whole draft]
Bot  | [Unchanged parts too]
Bot  | [≡] [RU] [☎]
Lev* ›
Bot  | Divorce and article 24
Bot  | part 4 of 6 · changed
Bot  | question q1: The spouses agree to divorce; the claim says nothing of the…
Bot  |
Bot  | The key or the options changed: earlier answers no longer count.
Bot  |
Bot  | Option decide, key – changed
Bot  | Was: right
Bot  | Now: wrong
Bot  |
Bot  | Option wait, text (right) – changed
Bot  | RU was: Откладывает дело
Bot  | RU now: Откладывает дело на месяц
Bot  | EN was: Adjourns the case
Bot  | EN now: Adjourns for a month
Bot  |
Bot  | Option wait, key – changed
Bot  | Was: wrong
Bot  | Now: right
Bot  |
Bot  | Unchanged, in brief
Bot  | Question: The spouses agree to divorce; the claim says nothing of their son. What does th…
Bot  | Option leave, text (wrong): Dissolves the marriage and nothing else
Bot  | Option leave, why: Why: leave.
Bot  | Option decide, text (wrong): Decides residence and child support
Bot  | Option decide, why: Why: decide.
Bot  | Option wait, why: Why: wait.
Bot  | The rule: The court decides this of its own motion.
Bot  |
Bot  | ⚖ art. 24 FC · high confidence
Bot  | Checked against a copy of the text.
Bot  | Lawyer's review: pending.
Bot  | [‹] [›]
Bot  | [⚖ art. 24 FC]
Bot  | [Remark] [Whole draft]
Bot  | [Unchanged parts too]
Bot  | [≡] [RU] [☎]
Lev* ›
Bot  | Divorce and article 24
Bot  | part 5 of 6 · added
Bot  | question q9: What may the court decide?
Bot  |
Bot  | Kind: several right options
Bot  |
Bot  | Question
Bot  | RU: Что суд может решить?
Bot  | EN: What may the court decide?
Bot  |
Bot  | Option home, text (right)
Bot  | RU: С кем живут дети
Bot  | EN: Where the children live
Bot  |
Bot  | Option home, why
Bot  | RU: Пояснение: home.
Bot  | EN: Why: home.
Bot  |
Bot  | Option money, text (right)
Bot  | RU: Содержание детей
Bot  | EN: Child support
Bot  |
Bot  | Option money, why
Bot  | RU: Пояснение: money.
Bot  | EN: Why: money.
Bot  |
Bot  | Option fault, text (wrong)
Bot  | RU: Кто виноват
Bot  | EN: Who is at fault
Bot  |
Bot  | Option fault, why
Bot  | RU: Пояснение: fault.
Bot  | EN: Why: fault.
Bot  |
Bot  | Option name, text (wrong)
Bot  | RU: Чья фамилия
Bot  | EN: Whose surname
Bot  |
Bot  | Option name, why
Bot  | RU: Пояснение: name.
Bot  | EN: Why: name.
Bot  |
Bot  | ⚖ art. 24 FC · high confidence
Bot  | Checked against a copy of the text.
Bot  | Lawyer's review: pending.
Bot  |
Bot  | ⚖ art. 65 FC · low confidence
Bot  | From memory, to be checked.
Bot  | In doubt: low confidence, from memory.
Bot  | Lawyer's review: pending.
Bot  | [‹] [›]
Bot  | [⚖ art. 24 FC] [⚖ art. 65 FC]
Bot  | [Remark] [Whole draft]
Bot  | [Unchanged parts too]
Bot  | [≡] [RU] [☎]
Lev* ›
Bot  | Divorce and article 24
Bot  | part 6 of 6 · removed
Bot  | checklist leave: Before you leave
Bot  |
Bot  | Title
Bot  | RU: Перед уходом
Bot  | EN: Before you leave
Bot  |
Bot  | Line names, text
Bot  | RU: Записаны очевидцы
Bot  | EN: Witnesses are recorded
Bot  | Line names, law: art. 24 FC
Bot  |
Bot  | Line phones, text
Bot  | RU: Даны телефоны помощи
Bot  | EN: Help numbers are given
Bot  |
Bot  | Introduction
Bot  | RU: Отметьте сделанное.
Bot  | EN: Tick what is done.
Bot  |
Bot  | ⚖ art. 24 FC · high confidence
Bot  | Checked against a copy of the text.
Bot  | Lawyer's review: pending.
Bot  | [‹]
Bot  | [⚖ art. 24 FC]
Bot  | [Remark] [Whole draft]
Bot  | [Unchanged parts too]
Bot  | [≡] [RU] [☎]
Lev* Whole draft
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
Lev** Approve
Bot  | Divorce and article 24
Bot  | Approved on 22 Nov 2026.
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
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Bot  ~ Approved. The author is told.
Bot  ~ Already counted.
Vera  + Your draft is approved
Vera  + Divorce and article 24
Vera  + It is signed off and can be published.
Vera  + [Publish]
Vera  + [≡] [RU] [☎]
Lev* For review
Bot  | For review
Bot  | 1 draft waits
Bot  |
Bot  | 1. Children after divorce · new module · your own · 14 Nov 2026
Bot  | [Children after divorce]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Vera+ Publish
Bot  | Module “Divorce and article 24” v2: draft
Bot  |
Bot  | 2 cards, 10 questions, 1 scenario, RU = EN.
Bot  | No warnings.
Bot  |
Bot  | Signed off by a reviewer on 22 Nov 2026. It may be published.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed] [Publish]
Bot  | [Fix a text or key] [As a file]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Mallory> /review
Bot  | This is not open to you.
Bot  |
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
