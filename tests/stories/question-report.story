# A learner reports a question and goes on at the same place; a trainer answers with one tap
@ release-typo
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
Alice* Report this question
Bot  | Report this question
Bot  |
Bot  | Question 1?
Bot  |
Bot  | What is wrong with it?
Bot  | Trainers do not see who you are.
Bot  | [The key is wrong] [It is unclear]
Bot  | [The translation] [Something else]
Bot  | [Back to the lesson]
Bot  | [≡] [RU] [☎]
Alice* RU
Bot  | Сообщить об ошибке
Bot  |
Bot  | Вопрос 1?
Bot  |
Bot  | Что в нём не так?
Bot  | Тренеры не видят, кто вы.
Bot  | [Неверный ключ] [Непонятно]
Bot  | [Перевод] [Другое]
Bot  | [Назад к уроку]
Bot  | [≡] [EN] [☎]
Alice* EN
Bot  | Report this question
Bot  |
Bot  | Question 1?
Bot  |
Bot  | What is wrong with it?
Bot  | Trainers do not see who you are.
Bot  | [The key is wrong] [It is unclear]
Bot  | [The translation] [Something else]
Bot  | [Back to the lesson]
Bot  | [≡] [RU] [☎]
Alice** It is unclear
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
Bot  ~ Thank you. Trainers will look at it.
Bot  ~ Thank you. Trainers will look at it.
Alice* Report this question
Bot  | Report this question
Bot  |
Bot  | Question 1?
Bot  |
Bot  | What is wrong with it?
Bot  | Trainers do not see who you are.
Bot  |
Bot  | You reported it on 22 Nov 2026: it is unclear. A new report replaces that one.
Bot  | [The key is wrong] [It is unclear]
Bot  | [The translation] [Something else]
Bot  | [Back to the lesson]
Bot  | [≡] [RU] [☎]
Alice* The translation
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
Bot  ~ Thank you. Trainers will look at it.
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
Vera> /reports
Bot  | Reported questions
Bot  | The newest first.
Bot  |
Bot  | 1. Question 1?
Bot  | Divorce and article 24 · 1 report · 22 Nov 2026
Bot  | [1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1
Bot  | Divorce and article 24
Bot  |
Bot  | Question 1?
Bot  | A) Yes (right)
Bot  | B) No
Bot  | C) Sometimes
Bot  | ⚖ art. 24 FC
Bot  |
Bot  | Reports: the translation 1
Bot  |
Bot  | Fewer than 20 answers: no figures yet.
Bot  |
Bot  | Choose an answer to who reported it, or type your own, up to 500 characters.
Bot  | [Thank you, we correct it]
Bot  | [The key is right: see the law]
Bot  | [We look at the wording]
Bot  | [⚖ art. 24 FC]
Bot  | [All reports]
Bot  | [≡] [RU] [☎]
Vera* We look at the wording
Bot  | Reported questions
Bot  |
Bot  | No report waits for an answer.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ The answer is on its way: 1 report.
Alice + An answer to your report
Alice + Divorce and article 24
Alice +
Alice + Thank you. We will look at the wording.
Alice +
Alice + Question 1?
Alice + [Continue]
Alice + [≡] [RU] [☎]
Alice+ Continue
Bot  | Shall we go on?
Bot  |
Bot  | Divorce and article 24 · ▰▰▰▰▱▱▱▱
Bot  | About 4 minutes are left.
Bot  |
Bot  | Done: 0 of 1
Bot  | [Continue]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Vera^ Thank you, we correct it
Bot  ~ These reports have been answered.
Alice> /reports
Bot  | This is not open to you.
Bot  |
Bot  | Shall we go on?
Bot  |
Bot  | Divorce and article 24 · ▰▰▰▰▱▱▱▱
Bot  | About 4 minutes are left.
Bot  |
Bot  | Done: 0 of 1
Bot  | [Continue]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
