# From the menu too: after the choice the place beneath is shown, not the beginning
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
Alice* Language
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  | [Русский] [English]
Alice* Русский
Bot  | Мой маршрут: Полиция
Bot  | Пройдено: 0 из 1
Bot  |
Bot  | ▱ Развод и статья 24
Bot  | [Развод и статья 24]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
