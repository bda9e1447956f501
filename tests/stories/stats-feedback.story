# Two taps at the end of a module say whether it was useful; few answers are not told
@ reported
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
Alice* A
Bot  | Not right.
Bot  |
Bot  | You chose:
Bot  | A) Sometimes
Bot  | Why: some.
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
Alice* What was useful?
Bot  | Divorce and article 24
Bot  |
Bot  | Was this module useful to you?
Bot  |
Bot  | Answers are counted together; trainers do not see who said what.
Bot  | [Very useful]
Bot  | [Useful]
Bot  | [Of little use]
Bot  | [Not useful]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* Very useful
Bot  | Divorce and article 24
Bot  |
Bot  | Will you use it at work?
Bot  | [Yes] [Partly] [No]
Bot  | [Leave it at that]
Bot  | [≡] [RU] [☎]
Alice* Partly
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
Bot  ~ Thank you. It counts together with others.
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
Gleb* Police
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
Gleb> /stats
Bot  | Statistics
Bot  | All time
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 69%
Bot  | Completed: 49 of 71 · mean score 92% ± 21%
Bot  |
Bot  | 71 people · 71 attempts · passed 49 · failed 8
Bot  | Before 25%, after 94%: 92% of what could be gained
Bot  |
Bot  | Overdue: 0 · inactive for 30 days: 0 · need help: 0
Bot  | Completed, but on the old text: 0
Bot  | [By region] [By profession]
Bot  | [By module] [By cohort]
Bot  | [By version] [By law date]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* File
Bot  | Files
Bot  | All time
Bot  |
Bot  | The same figures as on the screen. XLSX has a sheet that explains every column.
Bot  |
Bot  | All results: a line for each attempt, without names.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [All: XLSX] [All: CSV] [All: xAPI]
Bot  | [Kirkpatrick report]
Bot  | [Every Monday: off]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Kirkpatrick
Bot  | Kirkpatrick report
Bot  | All time
Bot  |
Bot  | 1. Reaction
Bot  | Fewer than 5 answers: none are told.
Bot  |
Bot  | 2. Learning
Bot  | 56 attempts with both tests · before 25%, after 94% · gained 92% of what could be
Bot  | A delayed test: not yet, it begins with the follow-up plan.
Bot  |
Bot  | 3. Behaviour
Bot  | Not measured yet: it begins with the follow-up plan.
Bot  |
Bot  | 4. Results
Bot  | Not measured yet: a coordinator will enter figures of audits.
Bot  |
Bot  | By module
Bot  | M01 Divorce and article 24: gain 92%
Bot  | [PDF] [XLSX]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
