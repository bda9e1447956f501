# Publishing on a day: chosen or typed, cancelled, and done at nine in the morning when all is still as it should be
@ release-substance
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
Vera* A change of substance
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | A change of substance
Bot  | Who completes the module as it was gets a short lesson:
Bot  | 1 card, about 1 minute.
Bot  | Who is half-way finishes on the version they began and is offered it then.
Bot  | [Publish now]
Bot  | [On a day]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* On a day
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | On which day? It happens at 09:00 where you are, if everything is still as it should be then.
Bot  | Choose a day, or type it, such as 1.12.
Bot  | [23 Nov 2026]
Bot  | [25 Nov 2026]
Bot  | [1 Dec 2026]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> sometime
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | On which day? It happens at 09:00 where you are, if everything is still as it should be then.
Bot  | Choose a day, or type it, such as 1.12.
Bot  |
Bot  | No such day could be read. It has to be from tomorrow on, within a year.
Bot  | [23 Nov 2026]
Bot  | [25 Nov 2026]
Bot  | [1 Dec 2026]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> 1.12
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | To be published on 1 Dec 2026 (change of substance). Before that everything is checked again.
Bot  | [To the draft]
Bot  | [Do not publish then]
Bot  | [≡] [RU] [☎]
Vera* Do not publish then
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
Bot  ~ It will not be published then.
Vera* A change of substance
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | A change of substance
Bot  | Who completes the module as it was gets a short lesson:
Bot  | 1 card, about 1 minute.
Bot  | Who is half-way finishes on the version they began and is offered it then.
Bot  | [Publish now]
Bot  | [On a day]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* On a day
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | On which day? It happens at 09:00 where you are, if everything is still as it should be then.
Bot  | Choose a day, or type it, such as 1.12.
Bot  | [23 Nov 2026]
Bot  | [25 Nov 2026]
Bot  | [1 Dec 2026]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 23 Nov
Bot  | Divorce and article 24 · v2
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | To be published on 23 Nov 2026 (change of substance). Before that everything is checked again.
Bot  | [To the draft]
Bot  | [Do not publish then]
Bot  | [≡] [RU] [☎]
Bot  ~ The day is kept.
Vera> /versions
Bot  | Versions
Bot  |
Bot  | v1 · Divorce and article 24 · 13 Nov 2026
Bot  | [v1 · Divorce and article 24]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Vera* v1
Bot  | Divorce and article 24
Bot  |
Bot  | v2 is to be published on 23 Nov 2026.
Bot  |
Bot  | v1 · in use
Bot  | first version · 13 Nov 2026 · operator
Bot  | [Planned: 23 Nov 2026]
Bot  | [Withdraw]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Time+ 1d
Vera  + Divorce and article 24
Vera  + v2 is published (change of substance).
Vera  + [Versions]
Vera+ Versions
Bot  | Divorce and article 24
Bot  |
Bot  | v2 · in use
Bot  | change of substance · 23 Nov 2026 · trainer · signed off 14 Nov 2026
Bot  |
Bot  | v1
Bot  | first version · 13 Nov 2026 · operator
Bot  | [Back to v1]
Bot  | [Withdraw]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
