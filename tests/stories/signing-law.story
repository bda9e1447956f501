# From a draft to an entry of law, which the reviewer signs there, and back to the part
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
Lev* ⚖ art. 65 FC
Bot  | art. 65 FC
Bot  | Family Code of Russia, art. 65 FC
Bot  |
Bot  | What the court decides on divorce.
Bot  |
Bot  | Status: in force
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: low. Rely on the text itself, not on this note.
Bot  | From memory, to be checked.
Bot  | Lawyer's review: pending.
Bot  | [Back]
Bot  | [Bookmark] [Sign: checked]
Bot  | [Divorce and article 24]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Lev* Sign: checked
Bot  | art. 65 FC
Bot  | Family Code of Russia, art. 65 FC
Bot  |
Bot  | What the court decides on divorce.
Bot  |
Bot  | Status: in force
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: low. Rely on the text itself, not on this note.
Bot  | From memory, to be checked.
Bot  | Lawyer's review: checked by reviewer on 22 Nov 2026.
Bot  | [Back]
Bot  | [Bookmark] [Take the signature back]
Bot  | [Divorce and article 24]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Bot  ~ Signed: this wording is checked.
Lev* Back
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
Bot  | Lawyer's review: checked by reviewer on 22 Nov 2026.
Bot  | [‹] [›]
Bot  | [⚖ art. 24 FC] [⚖ art. 65 FC]
Bot  | [Remark] [Whole draft]
Bot  | [Unchanged parts too]
Bot  | [≡] [RU] [☎]
Lev* Unchanged parts too
Bot  | Divorce and article 24
Bot  | part 2 of 17 · changed
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
Bot  | Lawyer's review: checked by reviewer on 22 Nov 2026.
Bot  | [‹] [›]
Bot  | [⚖ art. 24 FC] [⚖ art. 65 FC]
Bot  | [Remark] [Whole draft]
Bot  | [Only what changed]
Bot  | [≡] [RU] [☎]
Lev* ‹
Bot  | Divorce and article 24
Bot  | part 1 of 17 · changed
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
Bot  | [Only what changed]
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
Bot  | [Read part by part]
Bot  | [Approve] [Send back]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
