# Erasure takes two steps; the second works for ten minutes; then one begins anew
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
Alice> /delete_me
Bot  | Erase everything?
Bot  |
Bot  | Your answers, results and settings will be gone and cannot be brought back. Totals without names stay.
Bot  | [No, keep it]
Bot  | [Take my data first]
Bot  | [Yes, erase]
Bot  | [≡] [RU] [☎]
Time+ 11m
Alice* Yes, erase
Bot  | Erase everything?
Bot  |
Bot  | Your answers, results and settings will be gone and cannot be brought back. Totals without names stay.
Bot  | [No, keep it]
Bot  | [Take my data first]
Bot  | [Yes, erase]
Bot  | [≡] [RU] [☎]
Alice* Yes, erase
Bot  | Everything is erased.
Bot  | You can begin anew at any time with /start.
Bot  | [Begin anew]
Alice* Begin anew
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Alice! n.1.0
Bot  ~ This button is out of date. Your place is kept.
