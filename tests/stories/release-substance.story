# A change of substance: who completed the module reads what changed; the record keeps both dates of the law
@ release-substance
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
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice* Begin
Bot  | Divorce and article 24 · ▰▰▱▱▱▱▱▱ 1/4
Bot  |
Bot  | Divorce
Bot  | The court decides where children live.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Alice* Next
Bot  | Divorce and article 24 · ▰▰▰▰▱▱▱▱ 2/4
Bot  |
Bot  | Divorce
Bot  | Support is a seperate claim.
Bot  |
Bot  | ⚖ art. 65 FC
Bot  | [Next]
Bot  | [⚖ art. 65 FC]
Bot  | [Back] [≡] [RU] [☎]
Alice* Next
Bot  | Divorce and article 24 · question 1 of 2
Bot  |
Bot  | Question 1?
Bot  |
Bot  | A) Sometimes
Bot  | B) Yes
Bot  | C) No
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Alice* B
Bot  | Right.
Bot  |
Bot  | You chose:
Bot  | B) Yes
Bot  | Why: yes.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Divorce and article 24 · question 2 of 2
Bot  |
Bot  | Question 2?
Bot  |
Bot  | A) No
Bot  | B) Yes
Bot  | C) Sometimes
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Alice* B
Bot  | Right.
Bot  |
Bot  | You chose:
Bot  | B) Yes
Bot  | Why: yes.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Divorce and article 24
Bot  |
Bot  | The module is passed: 2 of 2 (100%).
Bot  | The threshold is 60%.
Bot  |
Bot  | Law as of 22 Nov 2026; lawyer's review: pending.
Bot  | [Certificate] [Once more]
Bot  | [What was useful?] [My path]
Bot  | [≡] [RU] [☎]
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
Bot  | Half-way now: 0. Completed: 1.
Bot  |
Bot  | A change of substance
Bot  | 1 person who completed the module gets a note and a short lesson:
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
Vera* A change of substance
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 1.
Bot  |
Bot  | A change of substance
Bot  | 1 person who completed the module gets a note and a short lesson:
Bot  | 1 card, about 1 minute.
Bot  | Who is half-way finishes on the version they began and is offered it then.
Bot  | [Publish now]
Bot  | [On a day]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Publish now
Bot  | Divorce and article 24
Bot  | v2 is published (change of substance).
Bot  |
Bot  | Those who completed the module get a note and a short lesson of what changed, in their daytime.
Bot  | [Versions]
Bot  | [≡] [RU] [☎]
Alice + Divorce and article 24
Alice + The module has changed.
Alice + 1 card, about 1 minute.
Alice + [What changed]
Alice> /start
Bot  | Your path is complete.
Bot  | Done: 1 of 1
Bot  |
Bot  | Divorce and article 24: the module has changed since you completed it.
Bot  | [What changed: Divorce and article 24]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice+ What changed
Bot  | What changed · Divorce and article 24 · ▰▰▰▰▰▰▰▰ 1/1
Bot  |
Bot  | Divorce
Bot  | Support is decided unasked.
Bot  |
Bot  | ⚖ art. 65 FC
Bot  | [Next]
Bot  | [⚖ art. 65 FC]
Bot  | [≡] [RU] [☎]
Alice* Next
Bot  | What changed · Divorce and article 24
Bot  |
Bot  | You have read what changed.
Bot  |
Bot  | Law as of 1 Dec 2026; lawyer's review: pending.
Bot  | [My path]
Bot  | [≡] [RU] [☎]
Alice* My path
Bot  | My path: Police
Bot  | Done: 1 of 1
Bot  |
Bot  | ✓ Divorce and article 24
Bot  | [✓ Divorce and article 24]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice> /progress
Bot  | My results
Bot  |
Bot  | Divorce and article 24
Bot  | passed · 2 of 2 (100%) · 22 Nov 2026
Bot  | Completed on the law of 22 Nov 2026, brought up to date on the law of 1 Dec 2026
Bot  | [Continue]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
