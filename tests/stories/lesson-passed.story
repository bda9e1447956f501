# Played to the end: the result is explained, and looking at the module again shows it
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
Alice* Next
Bot  | Module 0 · ▰▰▰▱▱▱▱▱ 6/14
Bot  |
Bot  | What does the court always decide?
Bot  |
Bot  | ☐ A) Who is at fault
Bot  | ☐ B) Whose surname
Bot  | ☐ C) Child support
Bot  | ☐ D) Where the children live
Bot  |
Bot  | Mark all that are right.
Bot  | [☐ A] [☐ B] [☐ C] [☐ D]
Bot  | [Back] [≡] [RU] [☎]
Alice* ☐ C
Bot  | Module 0 · ▰▰▰▱▱▱▱▱ 6/14
Bot  |
Bot  | What does the court always decide?
Bot  |
Bot  | ☐ A) Who is at fault
Bot  | ☐ B) Whose surname
Bot  | ☑ C) Child support
Bot  | ☐ D) Where the children live
Bot  |
Bot  | Mark all that are right.
Bot  | [Answer]
Bot  | [☐ A] [☐ B] [☑ C] [☐ D]
Bot  | [Back] [≡] [RU] [☎]
Alice* ☐ D
Bot  | Module 0 · ▰▰▰▱▱▱▱▱ 6/14
Bot  |
Bot  | What does the court always decide?
Bot  |
Bot  | ☐ A) Who is at fault
Bot  | ☐ B) Whose surname
Bot  | ☑ C) Child support
Bot  | ☑ D) Where the children live
Bot  |
Bot  | Mark all that are right.
Bot  | [Answer]
Bot  | [☐ A] [☐ B] [☑ C] [☑ D]
Bot  | [Back] [≡] [RU] [☎]
Alice* Answer
Bot  | Right.
Bot  |
Bot  | Rightly marked:
Bot  | C) Child support
Bot  | Why: money.
Bot  | D) Where the children live
Bot  | Why: home.
Bot  |
Bot  | ⚖ art. 24 FC; art. 65 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC] [⚖ art. 65 FC]
Bot  | [Back] [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Module 0 · ▰▰▰▰▱▱▱▱ 7/14
Bot  |
Bot  | In which order?
Bot  |
Bot  | A) Conversation
Bot  | B) Record
Bot  | C) Safety
Bot  |
Bot  | Tap in the right order, the first one first.
Bot  | [A] [B] [C]
Bot  | [Back] [≡] [RU] [☎]
Alice* C
Bot  | Module 0 · ▰▰▰▰▱▱▱▱ 7/14
Bot  |
Bot  | In which order?
Bot  |
Bot  | A) Conversation
Bot  | B) Record
Bot  |
Bot  | Your order:
Bot  | 1. Safety
Bot  | [A] [B]
Bot  | [Start again]
Bot  | [Back] [≡] [RU] [☎]
Alice* A
Bot  | Module 0 · ▰▰▰▰▱▱▱▱ 7/14
Bot  |
Bot  | In which order?
Bot  |
Bot  | Your order:
Bot  | 1. Safety
Bot  | 2. Conversation
Bot  | 3. Record
Bot  | [Answer]
Bot  | [Start again]
Bot  | [Back] [≡] [RU] [☎]
Alice* Answer
Bot  | Right.
Bot  |
Bot  | The order is right.
Bot  |
Bot  | The right order:
Bot  | 1. Safety
Bot  | 2. Conversation
Bot  | 3. Record
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [Back] [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Module 0 · ▰▰▰▰▱▱▱▱ 8/14
Bot  |
Bot  | How long is the term?
Bot  |
Bot  | Type a number (hours).
Bot  | [Back] [≡] [RU] [☎]
Alice> 48
Bot  | Right.
Bot  |
Bot  | Your answer: 48 hours
Bot  |
Bot  | The term is right.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [Back] [≡] [RU] [☎]
Alice* Next
Bot  | Module 0 · ▰▰▰▰▰▱▱▱ 9/14
Bot  |
Bot  | A call at night · move 1
Bot  |
Bot  | A man opens the door: “All is well.”
Bot  |
Bot  | A) Drive away
Bot  | B) Speak with her alone
Bot  |
Bot  | Safety ▰▱▱ · Evidence ▰▱▱
Bot  | [A] [B]
Bot  | [Back] [≡] [RU] [☎]
Alice* B
Bot  | Module 0 · ▰▰▰▰▰▱▱▱ 9/14
Bot  |
Bot  | A call at night · move 2
Bot  | She agreed.
Bot  |
Bot  | She is silent.
Bot  |
Bot  | A) Wait
Bot  | B) Go back to the door
Bot  |
Bot  | Safety ▰▰▱ · Evidence ▰▱▱
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [A] [B]
Bot  | [⚖ art. 24 FC]
Bot  | [Back] [≡] [RU] [☎]
Alice* A
Bot  | Module 0 · ▰▰▰▰▰▱▱▱ 9/14
Bot  |
Bot  | A call at night
Bot  | She speaks.
Bot  |
Bot  | The report is taken.
Bot  | Outcome: good.
Bot  |
Bot  | Safety ▰▰▱ · Evidence ▰▰▰
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [⚖ art. 24 FC]
Bot  | [Back] [≡] [RU] [☎]
Alice* Next
Bot  | Module 0 · ▰▰▰▰▰▱▱▱ 10/14
Bot  |
Bot  | Before you leave
Bot  | Tick what is done.
Bot  |
Bot  | ☐ 1. Witnesses are recorded
Bot  | ☐ 2. Help numbers are given
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [☐ 1] [☐ 2]
Bot  | [⚖ art. 24 FC]
Bot  | [Back] [≡] [RU] [☎]
Alice* Next
Bot  | Module 0 · ▰▰▰▰▰▰▱▱ 11/14
Bot  |
Bot  | How sure are you?
Bot  |
Bot  | 1 – not sure at all
Bot  | 2 – rather not sure
Bot  | 3 – rather sure
Bot  | 4 – quite sure
Bot  |
Bot  | This is not graded.
Bot  | [1] [2] [3] [4]
Bot  | [Back] [≡] [RU] [☎]
Alice* 3
Bot  | Module 0 · question 1 of 3
Bot  |
Bot  | Question 4?
Bot  |
Bot  | A) Sometimes
Bot  | B) No
Bot  | C) Yes
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Bot  ~ Noted.
Alice* C
Bot  | Right.
Bot  |
Bot  | You chose:
Bot  | C) Yes
Bot  | Why: yes.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Module 0 · question 2 of 3
Bot  |
Bot  | Question 3?
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
Bot  | Module 0 · question 3 of 3
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
Bot  | Module 0
Bot  |
Bot  | The module is passed: 2 of 3 (67%).
Bot  | The threshold is 60%.
Bot  |
Bot  | Before the module: 2 of 2.
Bot  | Scenario: A call at night – 100%
Bot  | Your confidence: 3 of 4.
Bot  |
Bot  | Law as of 22 Nov 2026; lawyer's review: pending.
Bot  | [Certificate] [Once more]
Bot  | [What was useful?] [My path]
Bot  | [≡] [RU] [☎]
Alice* My path
Bot  | My path: Police
Bot  | Done: 1 of 1
Bot  |
Bot  | ✓ Divorce and article 24
Bot  | [✓ Divorce and article 24]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* ✓ Divorce
Bot  | Module 0
Bot  |
Bot  | The module is passed: 2 of 3 (67%).
Bot  | The threshold is 60%.
Bot  |
Bot  | Before the module: 2 of 2.
Bot  | Scenario: A call at night – 100%
Bot  | Your confidence: 3 of 4.
Bot  |
Bot  | Law as of 22 Nov 2026; lawyer's review: pending.
Bot  | [Certificate] [Once more]
Bot  | [What was useful?] [My path]
Bot  | [≡] [RU] [☎]
