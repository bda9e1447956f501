# The menu covers a lesson, and the way back leads into it
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
Alice* ≡
Bot  | Menu
Bot  | Your place in the lesson is kept.
Bot  | [Back]
Bot  | [Home] [My path]
Bot  | [Law reference] [Glossary]
Bot  | [Job aids] [Case navigator]
Bot  | [My results] [In the browser]
Bot  | [My work] [My region]
Bot  | [Language] [Privacy]
Bot  | [My bookmarks] [My data]
Bot  | [Ask a trainer] [My cohorts]
Bot  | [≡] [RU] [☎]
Alice* Privacy
Bot  | What is kept about you
Bot  |
Bot  | Your Telegram number or browser session, language, work, region, answers, ticks, bookmarks, last searches, your groups, and what you wrote to trainers. A name only if you put one on a certificate.
Bot  |
Bot  | Your answers decide what you get next and show trainers, as totals, what is not understood. Groups smaller than five people are never shown.
Bot  |
Bot  | Do not write about real cases or people here: what you type is not kept unless a question asks for it.
Bot  |
Bot  | You can have everything as a file, and you can erase it. Totals without names stay.
Bot  | [Back]
Bot  | [My data as a file]
Bot  | [Erase everything]
Bot  | [≡] [RU] [☎]
Alice* ☎
Bot  | Contacts
Bot  |
Bot  | Emergency services: 112
Bot  | Single emergency number. Round the clock, free, nationwide.
Bot  |
Bot  | Police: 102
Bot  | Round the clock, free, nationwide.
Bot  |
Bot  | Ambulance: 103
Bot  | Round the clock, free, nationwide.
Bot  |
Bot  | Children’s helpline: 8-800-2000-122
Bot  | For children, teenagers and parents; free, anonymous. Not round the clock in every region.
Bot  |
Bot  | Children’s line from a mobile: 124
Bot  | Short number of the same line, from a mobile phone. Not round the clock in every region.
Bot  |
Bot  | Gosuslugi: family violence
Bot  | Life situation “Crisis situation” (Кризисная ситуация): signs of violence, what to do, hotlines, search for the nearest crisis centre.
Bot  |
Bot  | If this is about yourself: you are not alone, and you may ask for help too.
Bot  | [Gosuslugi: family violence]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* Back
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
Alice> /menu
Bot  | Menu
Bot  | Your place in the lesson is kept.
Bot  | [Back]
Bot  | [Home] [My path]
Bot  | [Law reference] [Glossary]
Bot  | [Job aids] [Case navigator]
Bot  | [My results] [In the browser]
Bot  | [My work] [My region]
Bot  | [Language] [Privacy]
Bot  | [My bookmarks] [My data]
Bot  | [Ask a trainer] [My cohorts]
Bot  | [≡] [RU] [☎]
Alice* My work
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Alice* Lawyer
Bot  | Shall we go on?
Bot  |
Bot  | Divorce and article 24 · ▱▱▱▱▱▱▱▱
Bot  | About 9 minutes are left.
Bot  |
Bot  | Done: 0 of 1
Bot  | [Continue]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice* Continue
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
