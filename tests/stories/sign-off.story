# A lawyer signs a wording; a learner sees that it is checked; nobody else can sign
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
Lev> /law 119
Bot  | Found: 119
Bot  | 1 entry
Bot  |
Bot  | 1. UK art. 119 — threat to kill
Bot  | [⚖ UK art. 119]
Bot  | [Ask anew] [Close]
Bot  | [≡] [RU] [☎]
Lev* ⚖ UK art. 119
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
Bot  | From memory, to be checked.
Bot  | Lawyer's review: pending.
Bot  | [Back to results] [Close]
Bot  | [Bookmark] [Sign: checked]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Lev** Sign: checked
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
Bot  | From memory, to be checked.
Bot  | Lawyer's review: checked by reviewer on 22 Nov 2026.
Bot  | [Back to results] [Close]
Bot  | [Bookmark] [Take the signature back]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Bot  ~ Signed: this wording is checked.
Bot  ~ Already counted.
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
Bot  | Lawyer's review: checked by reviewer on 22 Nov 2026.
Bot  | [Back to results] [Close]
Bot  | [Bookmark]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Mallory! sg.uk-119.000000000000
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Bot  ~ This is not open to you.
Lev! sg.uk-119.000000000000
Bot  ~ The entry has changed since. Read it again, please.
Lev* Take the signature back
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
Bot  | From memory, to be checked.
Bot  | Lawyer's review: pending.
Bot  | [Back to results] [Close]
Bot  | [Bookmark] [Sign: checked]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Bot  ~ The signature is taken back.
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
