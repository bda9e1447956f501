# Russian changed, English did not: nothing goes on until somebody says that it is good, or changes it
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
Vera< questions.gift
Bot  | Which module do these questions go into?
Bot  |
Bot  | A draft is changed. Of a published module a new draft is made; learners notice nothing.
Bot  | [M20 · The first conversation]
Bot  | [Drafts] [Drop it]
Bot  | [≡] [RU] [☎]
Vera* M20
Bot  | Checking questions.gift …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Not taken: 1 error.
Bot  |
Bot  | questions.gift:2:
Bot  | the Russian text is missing
Bot  |
Bot  | Warnings: 1. Nothing is stored. Correct the file and send it again.
Bot  | [Excel template] [Drafts]
Bot  | [≡] [RU] [☎]
Vera* Drafts
Bot  | Drafts
Bot  |
Bot  | No draft is open.
Bot  |
Bot  | Send a file here: YAML, Excel, or a zip with pictures makes a draft; GIFT or Moodle XML adds questions.
Bot  | Up to 2 MB. A newer file of the same module changes your draft.
Bot  | [Excel template] [Modules as files]
Bot  | [For staff]
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
Bot  | It is the same as the published version.
Bot  |
Bot  | Not sent to a reviewer yet.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed] [Send to the reviewer]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1]
Bot  | [Drafts] [Give up the draft]
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
Vera* card help
Bot  | card · help
Bot  |
Bot  | 1. title of the card
Bot  | RU: Куда звонить
Bot  | EN: Where to call
Bot  |
Bot  | 2. text of the card
Bot  | RU: Экстренные службы: 112
Bot  | EN: Emergency services: 112
Bot  |
Bot  | Which text shall be changed?
Bot  | [1 RU] [1 EN] [2 RU] [2 EN]
Bot  | [Another part] [To the draft]
Bot  | [≡] [RU] [☎]
Vera* 1 RU
Bot  | title of the card
Bot  |
Bot  | RU:
Bot  | Куда звонить
Bot  |
Bot  | EN:
Bot  | Where to call
Bot  |
Bot  | Type the new Russian text.
Bot  | **Two stars** make words bold, a line that begins with - is a point of a list.
Bot  | [Back] [To the draft]
Bot  | [≡] [RU] [☎]
Vera> Кому звонить
Bot  | Checking the change …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v2: draft
Bot  |
Bot  | The text is changed.
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist.
Bot  | English behind its Russian: 1 text.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | Not sent to a reviewer yet.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed] [Send to the reviewer]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1] [English: 1]
Bot  | [Drafts] [Give up the draft]
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
Vera* 1 RU
Bot  | title of the card
Bot  |
Bot  | RU:
Bot  | Говорите отдельно
Bot  |
Bot  | EN:
Bot  | Speak apart
Bot  |
Bot  | Type the new Russian text.
Bot  | **Two stars** make words bold, a line that begins with - is a point of a list.
Bot  | [Back] [To the draft]
Bot  | [≡] [RU] [☎]
Vera> Говорите порознь
Bot  | Checking the change …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v2: draft
Bot  |
Bot  | The text is changed.
Bot  |
Bot  | 2 cards, 5 questions, 1 scenario, 1 checklist.
Bot  | English behind its Russian: 2 texts.
Bot  | Warnings: 1 (of them on law to be checked: 1).
Bot  |
Bot  | Not sent to a reviewer yet.
Bot  | Author: you.
Bot  | [See it as a learner]
Bot  | [What changed] [Send to the reviewer]
Bot  | [Fix a text or key] [As a file]
Bot  | [Warnings: 1] [English: 2]
Bot  | [Drafts] [Give up the draft]
Bot  | [≡] [RU] [☎]
Vera* Send to the reviewer
Bot  | Not sent to the reviewer.
Bot  |
Bot  | • English behind its Russian: 2 texts.
Bot  | [Look at the English]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* Look at the English
Bot  | English behind its Russian: 1 of 2
Bot  | card · apart
Bot  |
Bot  | Russian before:
Bot  | Говорите отдельно
Bot  |
Bot  | Russian now:
Bot  | Говорите порознь
Bot  |
Bot  | English:
Bot  | Speak apart
Bot  |
Bot  | Does the English still say the same? If only a slip was mended in the Russian, it does.
Bot  | [Typo only, English is good]
Bot  | [Change the English] [All 2 are good]
Bot  | [›]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* RU
Bot  | Английский отстал от русского: 1 из 2
Bot  | карточка · apart
Bot  |
Bot  | По-русски было:
Bot  | Говорите отдельно
Bot  |
Bot  | По-русски стало:
Bot  | Говорите порознь
Bot  |
Bot  | По-английски:
Bot  | Speak apart
Bot  |
Bot  | Говорит ли английский текст то же самое? Если в русском исправлена лишь опечатка, то да.
Bot  | [Опечатка, английский верен]
Bot  | [Изменить английский] [Верны все 2]
Bot  | [›]
Bot  | [К черновику]
Bot  | [≡] [EN] [☎]
Vera* EN
Bot  | English behind its Russian: 1 of 2
Bot  | card · apart
Bot  |
Bot  | Russian before:
Bot  | Говорите отдельно
Bot  |
Bot  | Russian now:
Bot  | Говорите порознь
Bot  |
Bot  | English:
Bot  | Speak apart
Bot  |
Bot  | Does the English still say the same? If only a slip was mended in the Russian, it does.
Bot  | [Typo only, English is good]
Bot  | [Change the English] [All 2 are good]
Bot  | [›]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera** Typo only, English is good
Bot  | English behind its Russian: 1 of 1
Bot  | card · help
Bot  |
Bot  | Russian before:
Bot  | Куда звонить
Bot  |
Bot  | Russian now:
Bot  | Кому звонить
Bot  |
Bot  | English:
Bot  | Where to call
Bot  |
Bot  | Does the English still say the same? If only a slip was mended in the Russian, it does.
Bot  | [Typo only, English is good]
Bot  | [Change the English]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Bot  ~ Kept: 1 English text is good.
Bot  ~ Already counted.
Vera* Change the English
Bot  | title of the card
Bot  |
Bot  | RU:
Bot  | Кому звонить
Bot  |
Bot  | EN:
Bot  | Where to call
Bot  |
Bot  | Type the new English text.
Bot  | **Two stars** make words bold, a line that begins with - is a point of a list.
Bot  | [Back] [To the draft]
Bot  | [≡] [RU] [☎]
Vera> Speak with each one apart
Bot  | Checking the change …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v2: draft
Bot  |
Bot  | The text is changed.
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
Bot  | Module “The first conversation” v2: draft
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
