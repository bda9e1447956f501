# Trainers and reviewers see what rests on doubtful entries; a signed entry leaves the list
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
Alice> /doubts
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
Vera> /doubts
Bot  | What is uncertain
Bot  | 2 places rest on entries in doubt
Bot  |
Bot  | M01 · card · A case
Bot  | ⚖ art. 65 FC: low confidence, from memory
Bot  |
Bot  | M01 · question · What does the court always decide?
Bot  | ⚖ art. 65 FC: low confidence, from memory
Bot  | [⚖ art. 65 FC]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Lev> /doubts
Bot  | What is uncertain
Bot  | 2 places rest on entries in doubt
Bot  |
Bot  | M01 · card · A case
Bot  | ⚖ art. 65 FC: low confidence, from memory
Bot  |
Bot  | M01 · question · What does the court always decide?
Bot  | ⚖ art. 65 FC: low confidence, from memory
Bot  | [⚖ art. 65 FC]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Lev* ⚖ art. 65 FC
Bot  | art. 65 FC
Bot  | Family Code of Russia, art. 65 FC
Bot  |
Bot  | What the court decides on divorce.
Bot  |
Bot  | Status: in force
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: low. Rely on the text itself, not on this note.
Bot  | From memory, to be checked.
Bot  | Lawyer's review: pending.
Bot  | [What is uncertain] [Close]
Bot  | [Bookmark] [Sign: checked]
Bot  | [Divorce and article 24]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Lev* Sign: checked
Bot  | art. 65 FC
Bot  | Family Code of Russia, art. 65 FC
Bot  |
Bot  | What the court decides on divorce.
Bot  |
Bot  | Status: in force
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: low. Rely on the text itself, not on this note.
Bot  | From memory, to be checked.
Bot  | Lawyer's review: checked by reviewer on 22 Nov 2026.
Bot  | [What is uncertain] [Close]
Bot  | [Bookmark] [Take the signature back]
Bot  | [Divorce and article 24]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Bot  ~ Signed: this wording is checked.
Lev* What is uncertain
Bot  | What is uncertain
Bot  | No published card or question rests on an entry in doubt.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Lev* Back
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
