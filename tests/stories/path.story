# The path shows what is done, begun and still to come
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
Alice* My path
Bot  | My path: Police
Bot  | Done: 0 of 1
Bot  |
Bot  | ▱ Divorce and article 24
Bot  | [Divorce and article 24]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* Divorce and article 24
Bot  | Module 0
Bot  |
Bot  | This module describes cases of violence.
Bot  | [Next]
Bot  | [Skip the hard cards]
Bot  | [≡] [RU] [☎]
Alice> /start
Bot  | Shall we go on?
Bot  |
Bot  | Divorce and article 24 · ▱▱▱▱▱▱▱▱
Bot  | About 10 minutes are left.
Bot  |
Bot  | Done: 0 of 1
Bot  | [Continue]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice* My path
Bot  | My path: Police
Bot  | Done: 0 of 1
Bot  |
Bot  | ▱▱▱▱ Divorce and article 24
Bot  | [Divorce and article 24]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* Back
Bot  | Shall we go on?
Bot  |
Bot  | Divorce and article 24 · ▱▱▱▱▱▱▱▱
Bot  | About 10 minutes are left.
Bot  |
Bot  | Done: 0 of 1
Bot  | [Continue]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice* My results
Bot  | My results
Bot  | You have not finished a module yet.
Bot  | [Continue]
Bot  | [≡] [RU] [☎]
