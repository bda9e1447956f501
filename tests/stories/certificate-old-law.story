# After a change of substance it is on an older law, until what changed is taken
@ certified-new-law
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
Alice* Certificate
Bot  | Certificate
Bot  | Divorce and article 24
Bot  |
Bot  | Which name shall stand on it? Type it. No name is needed: without one there is only a code.
Bot  |
Bot  | By sending your name you agree that it is kept and stands on all your certificates, in the badge, and on the page that checks them, for everybody who has the code. It serves nothing else.
Bot  |
Bot  | You can change it or take it off at any time on this screen; taken off, it is erased.
Bot  | [Without a name]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice> Anna Petrova
Bot  | The certificate is valid.
Bot  |
Bot  | Name: Anna Petrova
Bot  | Module: Divorce and article 24 (M01)
Bot  | Length: 10 minutes
Bot  | Result: passed, 2 of 2 (100%)
Bot  | Completed on: 22 Nov 2026
Bot  | Valid until: 22 Nov 2027
Bot  | Law as of: 22 Nov 2026
Bot  | Version of the module: v1 (f32dc02aa46b)
Bot  | Document: no. 1 of 22 Nov 2026
Bot  | Code: 1M1V-FM0Q-QS07-TFYA
Bot  |
Bot  | Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.
Bot  | [PDF to print]
Bot  | [Picture] [Badge file]
Bot  | [Check page] [Change the name]
Bot  | [My certificates]
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
Alice> /certificates
Bot  | My certificates
Bot  |
Bot  | Divorce and article 24
Bot  | The certificate is on an older text of the law.
Bot  | Valid until 22 Nov 2027 · 1M1V-FM0Q-QS07-TFYA
Bot  | [Divorce and article 24]
Bot  | [My results]
Bot  | [≡] [RU] [☎]
Alice* Divorce
Bot  | The certificate is on an older text of the law.
Bot  | The module has changed in substance and is now on the law as of 1 Dec 2026. What changed has not been taken yet.
Bot  |
Bot  | Name: Anna Petrova
Bot  | Module: Divorce and article 24 (M01)
Bot  | Length: 10 minutes
Bot  | Result: passed, 2 of 2 (100%)
Bot  | Completed on: 22 Nov 2026
Bot  | Valid until: 22 Nov 2027
Bot  | Law as of: 22 Nov 2026
Bot  | Version of the module: v1 (f32dc02aa46b)
Bot  | Document: no. 1 of 22 Nov 2026
Bot  | Code: 1M1V-FM0Q-QS07-TFYA
Bot  |
Bot  | Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.
Bot  | [What changed]
Bot  | [PDF to print] [Picture]
Bot  | [Check page] [Change the name]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
Alice* What changed
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
Alice> /certificates
Bot  | My certificates
Bot  |
Bot  | Divorce and article 24
Bot  | The certificate is valid.
Bot  | Valid until 22 Nov 2027 · 1M1V-FM0Q-QS07-TFYA
Bot  | [Divorce and article 24]
Bot  | [My results]
Bot  | [≡] [RU] [☎]
Alice* Divorce
Bot  | The certificate is valid.
Bot  | It was brought up to date after completion.
Bot  |
Bot  | Name: Anna Petrova
Bot  | Module: Divorce and article 24 (M01)
Bot  | Length: 10 minutes
Bot  | Result: passed, 2 of 2 (100%)
Bot  | Completed on: 22 Nov 2026
Bot  | Valid until: 22 Nov 2027
Bot  | Law as of: 22 Nov 2026
Bot  | Version of the module: v1 (f32dc02aa46b)
Bot  | Brought up to date: 22 Nov 2026: law as of 1 Dec 2026, version v2 (d7a295b5c9ad)
Bot  | Document: no. 1 of 22 Nov 2026
Bot  | Code: 1M1V-FM0Q-QS07-TFYA
Bot  |
Bot  | Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.
Bot  | [PDF to print]
Bot  | [Picture] [Badge file]
Bot  | [Check page] [Change the name]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
Alice* PDF
Bot  ~ Your file is being made.
Bot  # certificate-M01-1M1V.pdf: Certificate: Divorce and article 24. Code 1M1V-FM0Q-QS07-TFYA. https://bot.example/verify/1M1V-FM0Q-QS07-TFYA
