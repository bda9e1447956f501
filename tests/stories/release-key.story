# A wrong key: the numbers first, then the scores, and a note to everybody whose result changes
@ release-key
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
Alice* C
Bot  | Not right.
Bot  |
Bot  | You chose:
Bot  | C) No
Bot  | Why: no.
Bot  |
Bot  | Right is:
Bot  | B) Yes
Bot  | Why: yes.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Not right.
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
Alice* A
Bot  | Not right.
Bot  |
Bot  | You chose:
Bot  | A) No
Bot  | Why: no.
Bot  |
Bot  | Right is:
Bot  | B) Yes
Bot  | Why: yes.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Not right.
Alice* Next
Bot  | Divorce and article 24
Bot  |
Bot  | Not passed yet: 0 of 2 (0%).
Bot  | The threshold is 60%.
Bot  |
Bot  | You may take the module again; the questions will be others where there are enough of them.
Bot  |
Bot  | Law as of 22 Nov 2026; lawyer's review: pending.
Bot  | [Take it again]
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
Bot  | Half-way now: 0. Completed: 0.
Bot  |
Bot  | A change of substance
Bot  | Who completes the module as it was gets a short lesson:
Bot  | 1 question, about 1 minute.
Bot  | Who is half-way finishes on the version they began and is offered it then.
Bot  |
Bot  | A typo
Bot  | Nobody is told anything.
Bot  | Who is half-way finishes on the version they began.
Bot  |
Bot  | A key was wrong
Bot  | Answers given are scored anew, who is half-way goes on in the new version.
Bot  | Whose result changes is told. You see the numbers first.
Bot  | [A change of substance]
Bot  | [A typo]
Bot  | [A key was wrong]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* A key was wrong
Bot  | Divorce and article 24
Bot  | A key was wrong: what putting it right would change
Bot  |
Bot  | Attempts ended: 1.
Bot  | Another score: 1.
Bot  | Not passed → passed: 0.
Bot  | Passed → not passed: 0.
Bot  | Certificates hold as long as the attempt behind them is passed.
Bot  |
Bot  | Nobody is half-way.
Bot  |
Bot  | Everybody whose result changes gets a short note.
Bot  | [Publish and score anew]
Bot  | [Count again]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Publish and score anew
Bot  | Divorce and article 24
Bot  | The right key is published.
Bot  |
Bot  | ▱▱▱▱▱▱▱▱
Bot  | Attempts looked at: 0 of 1.
Bot  |
Bot  | It goes on by itself, also when you leave this screen.
Bot  | [Look again]
Bot  | [Versions]
Bot  | [≡] [RU] [☎]
Alice + Divorce and article 24
Alice + The key of a question was wrong and has been put right.
Alice + Your result was 0 of 2 (0%), now it is 1 of 2 (50%).
Alice + Otherwise nothing changes.
Alice + [My results]
Vera* Look again
Bot  | Divorce and article 24
Bot  | The right key is published.
Bot  |
Bot  | Attempts ended: 1.
Bot  | Another score: 1.
Bot  | Not passed → passed: 0.
Bot  | Passed → not passed: 0.
Bot  | Certificates hold as long as the attempt behind them is passed.
Bot  | [Versions]
Bot  | [≡] [RU] [☎]
Alice+ My results
Bot  | My results
Bot  |
Bot  | Divorce and article 24
Bot  | not passed yet · 1 of 2 (50%) · 22 Nov 2026
Bot  | Law as of 22 Nov 2026
Bot  | [Continue]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
