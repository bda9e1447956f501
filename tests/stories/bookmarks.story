# What is kept at hand stays, in the order of keeping; a double tap keeps it once
@ register
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
Alice> /bookmarks
Bot  | My bookmarks
Bot  | Nothing is kept yet. Open an entry of law and tap “Bookmark”.
Bot  | [Find law] [Close]
Bot  | [≡] [RU] [☎]
Alice* Find law
Bot  | Law reference
Bot  | 18 entries
Bot  |
Bot  | Type an article, a number or words: 116.1, 61 GPK, 442-FZ, child support.
Bot  | [Back]
Bot  | [My bookmarks] [Glossary]
Bot  | [≡] [RU] [☎]
Alice> 119
Bot  | Found: 119
Bot  | 1 entry
Bot  |
Bot  | 1. UK art. 119 — threat to kill
Bot  | [⚖ UK art. 119]
Bot  | [Ask anew] [Close]
Bot  | [≡] [RU] [☎]
Alice* ⚖ UK art. 119
Bot  | UK art. 119
Bot  | threat to kill
Bot  |
Bot  | A threat there is reason to fear.
Bot  |
Bot  | Status: in force
Bot  | In force until 1 Jan 2027.
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: medium. Look the text up before you rely on it.
Bot  | Lawyer's review: pending.
Bot  | [Back to results] [Close]
Bot  | [Bookmark]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Alice** Bookmark
Bot  | UK art. 119
Bot  | threat to kill
Bot  |
Bot  | A threat there is reason to fear.
Bot  |
Bot  | Status: in force
Bot  | In force until 1 Jan 2027.
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: medium. Look the text up before you rely on it.
Bot  | Lawyer's review: pending.
Bot  | [Back to results] [Close]
Bot  | [Remove bookmark]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Bot  ~ Kept among your bookmarks.
Bot  ~ Kept among your bookmarks.
Alice> /law koap
Bot  | Found: koap
Bot  | 1 entry
Bot  |
Bot  | 1. KoAP art. 6.1.1 — battery
Bot  | [⚖ KoAP art. 6.1.1]
Bot  | [Ask anew] [Close]
Bot  | [≡] [RU] [☎]
Alice* ⚖ KoAP art. 6.1.1
Bot  | KoAP art. 6.1.1
Bot  | battery
Bot  |
Bot  | A first battery is an administrative case.
Bot  |
Bot  | Status: in force
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: high.
Bot  | Lawyer's review: pending.
Bot  | [Back to results] [Close]
Bot  | [Bookmark]
Bot  | [⚖ UK art. 116.1(1)]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Alice* Bookmark
Bot  | KoAP art. 6.1.1
Bot  | battery
Bot  |
Bot  | A first battery is an administrative case.
Bot  |
Bot  | Status: in force
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: high.
Bot  | Lawyer's review: pending.
Bot  | [Back to results] [Close]
Bot  | [Remove bookmark]
Bot  | [⚖ UK art. 116.1(1)]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Bot  ~ Kept among your bookmarks.
Alice> /bookmarks
Bot  | My bookmarks
Bot  |
Bot  | 1. KoAP art. 6.1.1 — battery
Bot  | 2. UK art. 119 — threat to kill
Bot  | [⚖ KoAP art. 6.1.1] [⚖ UK art. 119]
Bot  | [Find law] [Close]
Bot  | [≡] [RU] [☎]
Alice* ⚖ UK art. 119
Bot  | UK art. 119
Bot  | threat to kill
Bot  |
Bot  | A threat there is reason to fear.
Bot  |
Bot  | Status: in force
Bot  | In force until 1 Jan 2027.
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: medium. Look the text up before you rely on it.
Bot  | Lawyer's review: pending.
Bot  | [My bookmarks] [Close]
Bot  | [Remove bookmark]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Alice* Remove bookmark
Bot  | UK art. 119
Bot  | threat to kill
Bot  |
Bot  | A threat there is reason to fear.
Bot  |
Bot  | Status: in force
Bot  | In force until 1 Jan 2027.
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: medium. Look the text up before you rely on it.
Bot  | Lawyer's review: pending.
Bot  | [My bookmarks] [Close]
Bot  | [Bookmark]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Bot  ~ No longer among your bookmarks.
Alice* My bookmarks
Bot  | My bookmarks
Bot  |
Bot  | 1. KoAP art. 6.1.1 — battery
Bot  | [⚖ KoAP art. 6.1.1]
Bot  | [Find law] [Close]
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
