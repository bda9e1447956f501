# Below twenty answers there are no figures; learners see none at all
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
Vera> /questions
Bot  | Question quality
Bot  | Answers in final tests. Modules with most alarms first.
Bot  |
Bot  | 1. Module 0 · no figures yet
Bot  |
Bot  | Some figures are being counted; look again in a moment.
Bot  | [Look again]
Bot  | [1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Look again
Bot  | Question quality
Bot  | Answers in final tests. Modules with most alarms first.
Bot  |
Bot  | 1. Module 0 · no figures yet
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | [1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1
Bot  | Module 0
Bot  | Questions of the final test, the worst first.
Bot  |
Bot  | 1. Question 1?
Bot  | fewer than 20 answers
Bot  |
Bot  | 2. Question 2?
Bot  | fewer than 20 answers
Bot  |
Bot  | 3. Question 3?
Bot  | fewer than 20 answers
Bot  |
Bot  | 4. Question 4?
Bot  | fewer than 20 answers
Bot  |
Bot  | 5. Question 5?
Bot  | fewer than 20 answers
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | [1] [2] [3] [4]
Bot  | [5]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Vera* 1
Bot  | Module 0
Bot  |
Bot  | Question 1?
Bot  | A) Yes (right)
Bot  | B) No
Bot  | C) Sometimes
Bot  |
Bot  | Fewer than 20 answers: no figures yet.
Bot  |
Bot  | The newest answers are counted, 2,000 at most.
Bot  | [Questions of the module]
Bot  | [≡] [RU] [☎]
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
Alice> /questions
Bot  | This is not open to you.
Bot  |
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice! qum.0
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Bot  ~ This is not open to you.
