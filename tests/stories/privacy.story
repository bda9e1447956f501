# What is kept, and everything one may do about it, in one place
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
Alice> /privacy
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
Alice* Erase everything
Bot  | Erase everything?
Bot  |
Bot  | Your answers, results and settings will be gone and cannot be brought back. Totals without names stay.
Bot  | [No, keep it]
Bot  | [Take my data first]
Bot  | [Yes, erase]
Bot  | [≡] [RU] [☎]
Alice* No, keep it
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
