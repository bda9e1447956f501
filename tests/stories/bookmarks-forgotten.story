# Who has everything erased begins with nothing kept and nothing looked for
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
Alice> /law 119
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
Alice* Bookmark
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
Alice> /delete_me
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
Alice> /bookmarks
Bot  | My bookmarks
Bot  | Nothing is kept yet. Open an entry of law and tap “Bookmark”.
Bot  | [Find law] [Close]
Bot  | [≡] [RU] [☎]
Alice! lr.0
Bot  | Law reference
Bot  | 18 entries
Bot  |
Bot  | Type an article, a number or words: 116.1, 61 GPK, 442-FZ, child support.
Bot  | [Back]
Bot  | [My bookmarks] [Glossary]
Bot  | [≡] [RU] [☎]
Alice> /bookmarks
Bot  | My bookmarks
Bot  | Nothing is kept yet. Open an entry of law and tap “Bookmark”.
Bot  | [Find law] [Close]
Bot  | [≡] [RU] [☎]
