# What came back is put right and read again; the button of the old version signs nothing
@ example
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
Lev+ What changed
Bot  | The first conversation
Bot  | Waits for a reviewer.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 13
Bot  | added – module M20: The first conversation
Bot  | added – card apart: Speak apart
Bot  | added – card help: Where to call
Bot  | added – question ask: What do you ask at once?
Bot  | added – question first: What matters most?
Bot  | added – question hours: How many hours is the term?
Bot  | added – question practice: The husband opens the door. Where do you begin?
Bot  | added – question steps: Put in order.
Bot  | and 5 more
Bot  |
Bot  | ⚖ KoAP arts 25.2, 25.3, 25.5: from memory
Bot  | [Read part by part]
Bot  | [Approve] [Send back]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Lev* Read part by part
Bot  | The first conversation
Bot  | part 1 of 13 · added
Bot  | module M20: The first conversation
Bot  |
Bot  | Title
Bot  | RU: Первый разговор
Bot  | EN: The first conversation
Bot  |
Bot  | Title for the lock screen
Bot  | RU: Модуль 20
Bot  | EN: Module 20
Bot  | For whom: police
Bot  | Minutes: 10
Bot  | Law as of: 1 Nov 2026
Bot  | Threshold: 80%
Bot  |
Bot  | Warning
Bot  | RU: В модуле описан случай насилия.
Bot  | EN: This module describes a case of violence.
Bot  |
Bot  | Objective 1
Bot  | RU: поговорить с пострадавшей отдельно
Bot  | EN: speak with the victim apart
Bot  | Pool post: first, ask, steps, hours
Bot  |
Bot  | Question of confidence before
Bot  | RU: Насколько вы уверены в себе на таком вызове?
Bot  | EN: How sure of yourself are you on such a call?
Bot  | Order of steps: questions before: 1 of pool post, question of confidence before, card apart, card help, question practice, scenario night, checklist call, questions after: 3 of pool post
Bot  | [›]
Bot  | [Remark] [Whole draft]
Bot  | [≡] [RU] [☎]
Lev* ›
Bot  | The first conversation
Bot  | part 2 of 13 · added
Bot  | card apart: Speak apart
Bot  |
Bot  | Title
Bot  | RU: Говорите отдельно
Bot  | EN: Speak apart
Bot  |
Bot  | Text
Bot  | RU: При том, кого она боится, человек молчит. Разведите их и спросите:
Bot  |
Bot  | • есть ли в доме оружие;
Bot  | • где сейчас дети.
Bot  | EN: People are silent in front of those they fear. Separate them and ask:
Bot  |
Bot  | • is there a weapon in the home;
Bot  | • where are the children now.
Bot  |
Bot  | ⚖ KoAP art. 6.1.1 · high confidence
Bot  | Checked against a copy of the text.
Bot  | The register does not have this entry.
Bot  | [‹] [›]
Bot  | [Remark] [Whole draft]
Bot  | [≡] [RU] [☎]
Lev* Remark
Bot  | A remark
Bot  | card apart: Speak apart
Bot  |
Bot  | Type it, up to 600 characters. The author and the reviewers read it.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Lev> Say first that she is safe.
Bot  | The first conversation
Bot  | part 2 of 13 · added
Bot  | card apart: Speak apart
Bot  |
Bot  | Title
Bot  | RU: Говорите отдельно
Bot  | EN: Speak apart
Bot  |
Bot  | Text
Bot  | RU: При том, кого она боится, человек молчит. Разведите их и спросите:
Bot  |
Bot  | • есть ли в доме оружие;
Bot  | • где сейчас дети.
Bot  | EN: People are silent in front of those they fear. Separate them and ask:
Bot  |
Bot  | • is there a weapon in the home;
Bot  | • where are the children now.
Bot  |
Bot  | ⚖ KoAP art. 6.1.1 · high confidence
Bot  | Checked against a copy of the text.
Bot  | The register does not have this entry.
Bot  |
Bot  | Remark, 22 Nov 2026
Bot  | Say first that she is safe.
Bot  | [‹] [›]
Bot  | [Remark] [Whole draft]
Bot  | [≡] [RU] [☎]
Lev* Whole draft
Bot  | The first conversation
Bot  | Waits for a reviewer.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 13
Bot  | added – module M20: The first conversation
Bot  | added – card apart: Speak apart
Bot  | added – card help: Where to call
Bot  | added – question ask: What do you ask at once?
Bot  | added – question first: What matters most?
Bot  | added – question hours: How many hours is the term?
Bot  | added – question practice: The husband opens the door. Where do you begin?
Bot  | added – question steps: Put in order.
Bot  | and 5 more
Bot  |
Bot  | ⚖ KoAP arts 25.2, 25.3, 25.5: from memory
Bot  | [Read part by part]
Bot  | [Approve] [Send back]
Bot  | [Remarks: 1]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Lev* Send back
Bot  | Send the draft back?
Bot  | The first conversation
Bot  |
Bot  | The author gets 1 remark.
Bot  |
Bot  | Type what is to be changed in the whole draft, up to 600 characters.
Bot  | [Send back]
Bot  | [Whole draft]
Bot  | [≡] [RU] [☎]
Lev* Send back
Bot  | The first conversation
Bot  | Sent back on 22 Nov 2026.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 13
Bot  | added – module M20: The first conversation
Bot  | added – card apart: Speak apart
Bot  | added – card help: Where to call
Bot  | added – question ask: What do you ask at once?
Bot  | added – question first: What matters most?
Bot  | added – question hours: How many hours is the term?
Bot  | added – question practice: The husband opens the door. Where do you begin?
Bot  | added – question steps: Put in order.
Bot  | and 5 more
Bot  |
Bot  | ⚖ KoAP arts 25.2, 25.3, 25.5: from memory
Bot  | [Read part by part]
Bot  | [Remarks: 1]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Bot  ~ Sent back. The author gets the remarks.
Vera  + Your draft came back
Vera  + The first conversation
Vera  +
Vera  + card apart: Speak apart
Vera  + Remark, 22 Nov 2026
Vera  + Say first that she is safe.
Vera  + [Open the draft]
Vera  + [All remarks]
Vera  + [≡] [RU] [☎]
Vera+ Open the draft
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist, RU = EN.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | Sent back by a reviewer on 22 Nov 2026.
Bot  | Author: you.
Bot  |
Bot  | Remarks of the reviewer
Bot  | • Say first that she is safe.
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
Bot  |
Bot  | Remarks of the reviewer
Bot  | • Say first that she is safe.
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
Lev+ What changed
Bot  | The first conversation
Bot  | Waits for a reviewer.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 13
Bot  | added – module M20: The first conversation
Bot  | added – card apart: Speak apart
Bot  | added – card help: Where to call
Bot  | added – question ask: What do you ask at once?
Bot  | added – question first: What matters most?
Bot  | added – question hours: How many hours is the term?
Bot  | added – question practice: The husband opens the door. Where do you begin?
Bot  | added – question steps: Put in order.
Bot  | and 5 more
Bot  |
Bot  | ⚖ KoAP arts 25.2, 25.3, 25.5: from memory
Bot  | [Read part by part]
Bot  | [Approve] [Send back]
Bot  | [Remarks: 1]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Vera* Fix a text or key
Bot  | What shall be mended?
Bot  | Choose the part; then its text or its key.
Bot  | [module M20: The first conversation]
Bot  | [question of confidence before: How sure of yourself are you…]
Bot  | [card apart: Speak apart]
Bot  | [card help: Where to call]
Bot  | [question practice: The husband opens the door. Where do you…]
Bot  | [question first: What matters most?]
Bot  | [question ask: What do you ask at once?]
Bot  | [question steps: Put in order.]
Bot  | [›]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* card apart
Bot  | card · apart
Bot  |
Bot  | 1. title of the card
Bot  | RU: Говорите отдельно
Bot  | EN: Speak apart
Bot  |
Bot  | 2. text of the card
Bot  | RU: При том, кого она боится, человек молчит. **Разведите их** и спросите:
Bot  |
Bot  | - есть ли в доме оружие;
Bot  | - где сейчас дети.
Bot  | EN: People are silent in front of those they fear. **Separate them** and ask:
Bot  |
Bot  | - is there a weapon in the home;
Bot  | - where are the children now.
Bot  |
Bot  | Which text shall be changed?
Bot  | [1 RU] [1 EN] [2 RU] [2 EN]
Bot  | [Another part] [To the draft]
Bot  | [≡] [RU] [☎]
Vera* 1 EN
Bot  | title of the card
Bot  |
Bot  | RU:
Bot  | Говорите отдельно
Bot  |
Bot  | EN:
Bot  | Speak apart
Bot  |
Bot  | Type the new English text.
Bot  | **Two stars** make words bold, a line that begins with - is a point of a list.
Bot  | [Back] [To the draft]
Bot  | [≡] [RU] [☎]
Vera> Speak apart, safely
Bot  | Checking the change …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | The text is changed. The draft has changed: it has to go to the reviewer again.
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist, RU = EN.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | Not sent to a reviewer yet.
Bot  | Author: you.
Bot  |
Bot  | Remarks of the reviewer
Bot  | • Say first that she is safe.
Bot  | [See it as a learner]
Bot  | [What changed] [Send to the reviewer]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Lev* Approve
Bot  | The first conversation
Bot  | A draft; not sent for review.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 13
Bot  | added – module M20: The first conversation
Bot  | added – card apart: Speak apart, safely
Bot  | added – card help: Where to call
Bot  | added – question ask: What do you ask at once?
Bot  | added – question first: What matters most?
Bot  | added – question hours: How many hours is the term?
Bot  | added – question practice: The husband opens the door. Where do you begin?
Bot  | added – question steps: Put in order.
Bot  | and 5 more
Bot  |
Bot  | ⚖ KoAP arts 25.2, 25.3, 25.5: from memory
Bot  | [Read part by part]
Bot  | [Remarks: 1]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Bot  ~ The draft has changed since. Read it again, please.
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
Bot  |
Bot  | Remarks of the reviewer
Bot  | • Say first that she is safe.
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
Lev+ What changed
Bot  | The first conversation
Bot  | Waits for a reviewer.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 13
Bot  | added – module M20: The first conversation
Bot  | added – card apart: Speak apart, safely
Bot  | added – card help: Where to call
Bot  | added – question ask: What do you ask at once?
Bot  | added – question first: What matters most?
Bot  | added – question hours: How many hours is the term?
Bot  | added – question practice: The husband opens the door. Where do you begin?
Bot  | added – question steps: Put in order.
Bot  | and 5 more
Bot  |
Bot  | ⚖ KoAP arts 25.2, 25.3, 25.5: from memory
Bot  | [Read part by part]
Bot  | [Approve] [Send back]
Bot  | [Remarks: 1]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Lev* Remarks
Bot  | The first conversation
Bot  |
Bot  | card apart: Speak apart, safely
Bot  | Remark on an earlier version, 22 Nov 2026
Bot  | Say first that she is safe.
Bot  | [Whole draft]
Bot  | [≡] [RU] [☎]
Lev* Whole draft
Bot  | The first conversation
Bot  | Waits for a reviewer.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 13
Bot  | added – module M20: The first conversation
Bot  | added – card apart: Speak apart, safely
Bot  | added – card help: Where to call
Bot  | added – question ask: What do you ask at once?
Bot  | added – question first: What matters most?
Bot  | added – question hours: How many hours is the term?
Bot  | added – question practice: The husband opens the door. Where do you begin?
Bot  | added – question steps: Put in order.
Bot  | and 5 more
Bot  |
Bot  | ⚖ KoAP arts 25.2, 25.3, 25.5: from memory
Bot  | [Read part by part]
Bot  | [Approve] [Send back]
Bot  | [Remarks: 1]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Lev* Approve
Bot  | The first conversation
Bot  | Approved on 22 Nov 2026.
Bot  | A new module: everything is added.
Bot  |
Bot  | Parts: 13
Bot  | added – module M20: The first conversation
Bot  | added – card apart: Speak apart, safely
Bot  | added – card help: Where to call
Bot  | added – question ask: What do you ask at once?
Bot  | added – question first: What matters most?
Bot  | added – question hours: How many hours is the term?
Bot  | added – question practice: The husband opens the door. Where do you begin?
Bot  | added – question steps: Put in order.
Bot  | and 5 more
Bot  |
Bot  | ⚖ KoAP arts 25.2, 25.3, 25.5: from memory
Bot  | [Read part by part]
Bot  | [Remarks: 1]
Bot  | [For review]
Bot  | [≡] [RU] [☎]
Bot  ~ Approved. The author is told.
Vera  + Your draft is approved
Vera  + The first conversation
Vera  + It is signed off and can be published.
Vera  + [Publish]
Vera  + [≡] [RU] [☎]
Vera+ Publish
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist, RU = EN.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | Signed off by a reviewer on 22 Nov 2026. It may be published.
Bot  | Author: you.
Bot  |
Bot  | Remarks of the reviewer
Bot  | • Say first that she is safe.
Bot  | [See it as a learner]
Bot  | [What changed] [Publish]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
