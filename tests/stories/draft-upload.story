# A good file becomes a draft; a newer file of the module changes it; it goes to the reviewer
Lev> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Lev* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
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
Vera* Warnings: 1
Bot  | 1 warning
Bot  |
Bot  | talk.yaml:133:
Bot  | written from memory, not checked against the text: koap-25.2
Bot  |
Bot  | A warning does not keep the draft from being published.
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* To the draft
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
Vera< talk.yaml
Bot  | Checking talk.yaml …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | Nothing is different from before.
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
Vera* Send to the reviewer
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | The reviewers are told.
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist, RU = EN.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | With the reviewers since 22 Nov 2026.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Bot  ~ Sent to the reviewers.
Lev   + A module waits for your review.
Lev   + The first conversation
Lev   + [What changed]
Vera* Drafts
Bot  | Drafts
Bot  |
Bot  | M20 · The first conversation · with the reviewers
Bot  |
Bot  | Send a file here: YAML, Excel, or a zip with pictures makes a draft; GIFT or Moodle XML adds questions.
Bot  | Up to 2 MB. A newer file of the same module changes your draft.
Bot  | [M20 · The first conversation]
Bot  | [Excel template] [Modules as files]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Vera* M20
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist, RU = EN.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | With the reviewers since 22 Nov 2026.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Vera* Give up the draft
Bot  | Give up the draft of “The first conversation”?
Bot  | What learners have now stays as it is. The draft can no longer be published.
Bot  | [To the draft]
Bot  | [Yes, give it up]
Bot  | [≡] [RU] [☎]
Vera* Yes, give it up
Bot  | Drafts
Bot  |
Bot  | No draft is open.
Bot  |
Bot  | Send a file here: YAML, Excel, or a zip with pictures makes a draft; GIFT or Moodle XML adds questions.
Bot  | Up to 2 MB. A newer file of the same module changes your draft.
Bot  | [Excel template] [Modules as files]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Bot  ~ The draft is given up.
Vera* For staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Cohorts]
Bot  | [Dashboard] [Drafts]
Bot  | [Versions] [Question quality]
Bot  | [Reported questions] [Statistics]
Bot  | [Threads]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Mallory! pud.1
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Bot  ~ This is not open to you.
