# A draft and a published module as files to carry, in every form; the empty workbook to fill in
@ talk
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
Vera> /drafts
Bot  | Drafts
Bot  |
Bot  | No draft is open.
Bot  |
Bot  | Send a file here: YAML, Excel, or a zip with pictures makes a draft; GIFT or Moodle XML adds questions.
Bot  | Up to 2 MB. A newer file of the same module changes your draft.
Bot  | [Excel template] [Modules as files]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Vera* Excel template
Bot  ~ The file is being made.
Bot  # new-module.xlsx: Fill in the sheets and send the file back here.
Vera* Modules as files
Bot  | Modules as files
Bot  | Which module shall be sent as a file?
Bot  | [M20 · The first conversation]
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Vera* M20
Bot  | The first conversation
Bot  | Version 330ab5f1b0b1
Bot  |
Bot  | zip: everything, with pictures. Imported elsewhere it gives the same version.
Bot  | Excel and YAML: to work on. GIFT and Moodle: the questions. PDF: for paper.
Bot  | [zip] [Excel] [YAML]
Bot  | [GIFT] [Moodle] [PDF]
Bot  | [Modules as files]
Bot  | [≡] [RU] [☎]
Vera* zip
Bot  ~ The file is being made.
Bot  # M20-330ab5f1.zip: M20, version 330ab5f1b0b1, zip
Vera* PDF
Bot  ~ The file is being made.
Bot  # M20-330ab5f1.pdf: M20, version 330ab5f1b0b1, PDF
Vera* GIFT
Bot  ~ The file is being made.
Bot  # M20-330ab5f1.gift: M20, version 330ab5f1b0b1, GIFT
Vera< questions.zip
Bot  | Checking questions.zip …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Which module do these questions go into?
Bot  |
Bot  | A draft is changed. Of a published module a new draft is made; learners notice nothing.
Bot  | [M20 · The first conversation]
Bot  | [Drafts] [Drop it]
Bot  | [≡] [RU] [☎]
Vera* M20
Bot  | Checking questions.zip …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v2: draft
Bot  |
Bot  | Questions added: who.
Bot  |
Bot  | 2 cards, 6 questions, 1 scenario, 1 checklist, RU = EN.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | Not sent to a reviewer yet.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed] [Send to the reviewer]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Vera* As a file
Bot  | The first conversation
Bot  | Version 699132ea7cc9
Bot  |
Bot  | zip: everything, with pictures. Imported elsewhere it gives the same version.
Bot  | Excel and YAML: to work on. GIFT and Moodle: the questions. PDF: for paper.
Bot  | [zip] [Excel] [YAML]
Bot  | [GIFT] [Moodle] [PDF]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* Excel
Bot  ~ The file is being made.
Bot  # M20-699132ea.xlsx: M20, version 699132ea7cc9, Excel
Vera* YAML
Bot  ~ The file is being made.
Bot  # M20-699132ea.yaml: M20, version 699132ea7cc9, YAML
Vera* Moodle
Bot  ~ The file is being made.
Bot  # M20-699132ea.xml: M20, version 699132ea7cc9, Moodle
Vera! pu6.M20.exe
Bot  | The first conversation
Bot  | Version 330ab5f1b0b1
Bot  |
Bot  | zip: everything, with pictures. Imported elsewhere it gives the same version.
Bot  | Excel and YAML: to work on. GIFT and Moodle: the questions. PDF: for paper.
Bot  | [zip] [Excel] [YAML]
Bot  | [GIFT] [Moodle] [PDF]
Bot  | [Modules as files]
Bot  | [≡] [RU] [☎]
