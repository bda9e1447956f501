# An answer never covers what the trainer has gone on to; a bank asks which module it belongs to
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
Vera< talk.yaml
Bot  | Checking talk.yaml …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist, RU = EN.
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
Vera< questions.zip
Bot  | Checking questions.zip …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Which module do these questions go into?
Bot  |
Bot  | A draft is changed. Of a published module a new draft is made; learners notice nothing.
Bot  | [Draft M20 · The first conversation]
Bot  | [M01 · Divorce and article 24]
Bot  | [Drafts] [Drop it]
Bot  | [≡] [RU] [☎]
Vera* Draft M20
Bot  | Checking questions.zip …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v1: draft
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
Vera< questions.zip
Bot  | Checking questions.zip …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Which module do these questions go into?
Bot  |
Bot  | A draft is changed. Of a published module a new draft is made; learners notice nothing.
Bot  | [Draft M20 · The first conversation]
Bot  | [M01 · Divorce and article 24]
Bot  | [Drafts] [Drop it]
Bot  | [≡] [RU] [☎]
Vera* Draft M20
Bot  | Checking questions.zip …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | Nothing is different from before.
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
Vera< questions.gift
Bot  | Which module do these questions go into?
Bot  |
Bot  | A draft is changed. Of a published module a new draft is made; learners notice nothing.
Bot  | [Draft M20 · The first conversation]
Bot  | [M01 · Divorce and article 24]
Bot  | [Drafts] [Drop it]
Bot  | [≡] [RU] [☎]
Vera* Drop it
Bot  | Drafts
Bot  |
Bot  | M20 · The first conversation · draft
Bot  |
Bot  | Send a file here: YAML, Excel, or a zip with pictures makes a draft; GIFT or Moodle XML adds questions.
Bot  | Up to 2 MB. A newer file of the same module changes your draft.
Bot  | [M20 · The first conversation]
Bot  | [Excel template] [Modules as files]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Bot  ~ Dropped. The drafts are as they were.
