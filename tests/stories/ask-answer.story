# A learner asks, one trainer takes it and answers; the trainer never learns who asked
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
Alice* Ask a trainer
Bot  | Ask a trainer
Bot  | Type your question, up to 1,000 characters.
Bot  |
Bot  | Trainers see your work and region, not who you are. Nothing about real people or cases, please.
Bot  | [Back] [My questions]
Bot  | [≡] [RU] [☎]
Alice> Where is the list of what to bring to the court?
Bot  | Sent.
Bot  |
Bot  | My question
Bot  | 22 Nov 2026
Bot  |
Bot  | You · 22 Nov 2026
Bot  | Where is the list of what to bring to the court?
Bot  |
Bot  | Type here to add something.
Bot  | [My questions] [Close]
Bot  | [≡] [RU] [☎]
Vera  + A question from a learner
Vera  + Police, region not known
Vera  +
Vera  + Where is the list of what to bring to the court?
Vera  + [Answer]
Vera  + [≡] [RU] [☎]
Vera+ Answer
Bot  | A question: taken
Bot  | Police, region not known
Bot  |
Bot  | Learner · 22 Nov 2026
Bot  | Where is the list of what to bring to the court?
Bot  |
Bot  | Type your answer here.
Bot  | [Close the thread] [Leave to others]
Bot  | [All threads]
Bot  | [≡] [RU] [☎]
Vera> It is the job aid for the hearing: open the menu, then Job aids.
Bot  | Sent.
Bot  |
Bot  | A question: answered
Bot  | Police, region not known
Bot  |
Bot  | Learner · 22 Nov 2026
Bot  | Where is the list of what to bring to the court?
Bot  |
Bot  | You · 22 Nov 2026
Bot  | It is the job aid for the hearing: open the menu, then Job aids.
Bot  |
Bot  | Type your answer here.
Bot  | [Close the thread] [Leave to others]
Bot  | [All threads]
Bot  | [≡] [RU] [☎]
Alice + A trainer has answered
Alice +
Alice + It is the job aid for the hearing: open the menu, then Job aids.
Alice + [Reply]
Alice + [≡] [RU] [☎]
Alice+ Reply
Bot  | My question
Bot  | 22 Nov 2026
Bot  |
Bot  | You · 22 Nov 2026
Bot  | Where is the list of what to bring to the court?
Bot  |
Bot  | Trainer · 22 Nov 2026
Bot  | It is the job aid for the hearing: open the menu, then Job aids.
Bot  |
Bot  | Type here to add something.
Bot  | [My questions] [Close]
Bot  | [≡] [RU] [☎]
Alice> And can I print it?
Bot  | Sent.
Bot  |
Bot  | My question
Bot  | 22 Nov 2026
Bot  |
Bot  | You · 22 Nov 2026
Bot  | Where is the list of what to bring to the court?
Bot  |
Bot  | Trainer · 22 Nov 2026
Bot  | It is the job aid for the hearing: open the menu, then Job aids.
Bot  |
Bot  | You · 22 Nov 2026
Bot  | And can I print it?
Bot  |
Bot  | Type here to add something.
Bot  | [My questions] [Close]
Bot  | [≡] [RU] [☎]
Vera  + A question from a learner
Vera  + Police, region not known
Vera  +
Vera  + And can I print it?
Vera  + [Answer]
Vera  + [≡] [RU] [☎]
Vera> /threads
Bot  | Threads
Bot  |
Bot  | 1. taken · Police, region not known · 22 Nov 2026
Bot  | [1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1
Bot  | A question: taken
Bot  | Police, region not known
Bot  |
Bot  | Learner · 22 Nov 2026
Bot  | Where is the list of what to bring to the court?
Bot  |
Bot  | You · 22 Nov 2026
Bot  | It is the job aid for the hearing: open the menu, then Job aids.
Bot  |
Bot  | Learner · 22 Nov 2026
Bot  | And can I print it?
Bot  |
Bot  | Type your answer here.
Bot  | [Close the thread] [Leave to others]
Bot  | [All threads]
Bot  | [≡] [RU] [☎]
Vera> Your trainer can send the module as a file to print.
Bot  | Sent.
Bot  |
Bot  | A question: answered
Bot  | Police, region not known
Bot  |
Bot  | Learner · 22 Nov 2026
Bot  | Where is the list of what to bring to the court?
Bot  |
Bot  | You · 22 Nov 2026
Bot  | It is the job aid for the hearing: open the menu, then Job aids.
Bot  |
Bot  | Learner · 22 Nov 2026
Bot  | And can I print it?
Bot  |
Bot  | You · 22 Nov 2026
Bot  | Your trainer can send the module as a file to print.
Bot  |
Bot  | Type your answer here.
Bot  | [Close the thread] [Leave to others]
Bot  | [All threads]
Bot  | [≡] [RU] [☎]
Alice + A trainer has answered
Alice +
Alice + Your trainer can send the module as a file to print.
Alice + [Reply]
Alice + [≡] [RU] [☎]
Vera* Close the thread
Bot  | Threads
Bot  |
Bot  | 1. closed · Police, region not known · 22 Nov 2026
Bot  | [1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ The thread is closed.
Alice> /ask
Bot  | Ask a trainer
Bot  | Type your question, up to 1,000 characters.
Bot  |
Bot  | Trainers see your work and region, not who you are. Nothing about real people or cases, please.
Bot  | [Back] [My questions]
Bot  | [≡] [RU] [☎]
Alice* My questions
Bot  | My questions
Bot  |
Bot  | 1. 22 Nov 2026 · closed
Bot  | [1]
Bot  | [Ask] [Close]
Bot  | [≡] [RU] [☎]
Alice* 1
Bot  | My question
Bot  | 22 Nov 2026
Bot  |
Bot  | You · 22 Nov 2026
Bot  | Where is the list of what to bring to the court?
Bot  |
Bot  | Trainer · 22 Nov 2026
Bot  | It is the job aid for the hearing: open the menu, then Job aids.
Bot  |
Bot  | You · 22 Nov 2026
Bot  | And can I print it?
Bot  |
Bot  | Trainer · 22 Nov 2026
Bot  | Your trainer can send the module as a file to print.
Bot  |
Bot  | Type here to add something.
Bot  | [My questions] [Close]
Bot  | [≡] [RU] [☎]
Alice* Close
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice> /threads
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
