# Nobody taps for another: a forged button shows one's own place and nothing else
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
Bot  | Module 0
Bot  |
Bot  | This module describes cases of violence.
Bot  | [Next]
Bot  | [Skip the hard cards]
Bot  | [≡] [RU] [☎]
Alice* Next
Bot  | Module 0 · before the module, question 1 of 2
Bot  |
Bot  | What do you know already? It is not graded, and the answers come later.
Bot  |
Bot  | Question 1?
Bot  |
Bot  | A) Sometimes
Bot  | B) Yes
Bot  | C) No
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Alice* B
Bot  | Module 0 · before the module, question 2 of 2
Bot  |
Bot  | Question 5?
Bot  |
Bot  | A) Sometimes
Bot  | B) No
Bot  | C) Yes
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Bot  ~ Noted.
Alice* C
Bot  | Module 0 · ▰▱▱▱▱▱▱▱ 3/14
Bot  |
Bot  | What the court must decide
Bot  | The court decides it unasked.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Picture, 120 KB]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Noted.
Alice* Next
Bot  | Module 0 · ▰▰▱▱▱▱▱▱ 4/14
Bot  |
Bot  | A case
Bot  | A case, told.
Bot  |
Bot  | ⚖ art. 65 FC
Bot  | [Next]
Bot  | [Skip this card]
Bot  | [⚖ art. 65 FC]
Bot  | [Back] [≡] [RU] [☎]
Alice* Next
Bot  | Module 0 · ▰▰▱▱▱▱▱▱ 5/14
Bot  |
Bot  | The spouses agree to divorce; the claim says nothing of their son. What does the court do?
Bot  |
Bot  | A) Dissolves the marriage and nothing else
Bot  | B) Decides residence and child support
Bot  | C) Adjourns the case
Bot  | [A] [B] [C]
Bot  | [Back] [≡] [RU] [☎]
Mallory> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Mallory* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Mallory! ls.1
Bot  ~ This button is out of date. Your place is kept.
Mallory* Police
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
Mallory* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Mallory! ls.1
Bot  ~ This button is out of date. Your place is kept.
Mallory! an.1.5.1
Bot  ~ This button is out of date. Your place is kept.
Mallory! lw.1.sk-24
Bot  ~ This button is out of date. Your place is kept.
Mallory! sb.1.5
Bot  ~ This button is out of date. Your place is kept.
Mallory! nb.1.5
Bot  ~ This button is out of date. Your place is kept.
Mallory! m.M99
Bot  ~ This button is out of date. Your place is kept.
Mallory! n.AzL8n0Y58m7.0
Bot  ~ This button is out of date. Your place is kept.
Alice* B
Bot  | Right.
Bot  |
Bot  | You chose:
Bot  | B) Decides residence and child support
Bot  | Why: decide.
Bot  |
Bot  | The court decides this of its own motion.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [Back] [≡] [RU] [☎]
Bot  ~ Right.
