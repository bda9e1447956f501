# Small fixes in the chat: one text, one key, a number; everything else stays as it is
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
Vera* 1 EN
Bot  | title of the card
Bot  |
Bot  | RU:
Bot  | Куда звонить
Bot  |
Bot  | EN:
Bot  | Where to call
Bot  |
Bot  | Type the new English text.
Bot  | **Two stars** make words bold, a line that begins with - is a point of a list.
Bot  | [Back] [To the draft]
Bot  | [≡] [RU] [☎]
Vera> Whom to call
Bot  | Checking the change …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v1: draft
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
Vera* Fix a text or key
Bot  | What shall be mended?
Bot  | Choose the part; then its text or its key.
Bot  | [module M20: The first conversation]
Bot  | [question of confidence before: How sure of yourself are you…]
Bot  | [card apart: Speak apart]
Bot  | [card help: Whom to call]
Bot  | [question practice: The husband opens the door. Where do you…]
Bot  | [question first: What matters most?]
Bot  | [question ask: What do you ask at once?]
Bot  | [question steps: Put in order.]
Bot  | [›]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* question practice
Bot  | question · practice
Bot  |
Bot  | 1. stem of the question
Bot  | RU: Дверь открыл муж. С чего начать?
Bot  | EN: The husband opens the door. Where do you begin?
Bot  |
Bot  | 2. option a
Bot  | RU: Поговорить с обоими вместе
Bot  | EN: Speak with both together
Bot  |
Bot  | 3. feedback to the option a
Bot  | RU: При нём она может промолчать.
Bot  | EN: In front of him she may say nothing.
Bot  |
Bot  | 4. option b
Bot  | RU: Развести и говорить отдельно
Bot  | EN: Separate them and speak apart
Bot  |
Bot  | Which text shall be changed?
Bot  | [1 RU] [1 EN] [2 RU] [2 EN]
Bot  | [3 RU] [3 EN] [4 RU] [4 EN]
Bot  | [Change the key]
Bot  | [›]
Bot  | [Another part] [To the draft]
Bot  | [≡] [RU] [☎]
Vera* Change the key
Bot  | Key of question practice
Bot  |
Bot  | The husband opens the door. Where do you begin?
Bot  |
Bot  | ☐ A) Speak with both together
Bot  | ☑ B) Separate them and speak apart
Bot  | ☐ C) Leave as nobody complains
Bot  |
Bot  | Tap the one that is right.
Bot  | [A] [B] [C]
Bot  | [This is the key]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* A
Bot  | Key of question practice
Bot  |
Bot  | The husband opens the door. Where do you begin?
Bot  |
Bot  | ☑ A) Speak with both together
Bot  | ☐ B) Separate them and speak apart
Bot  | ☐ C) Leave as nobody complains
Bot  |
Bot  | Tap the one that is right.
Bot  | [A] [B] [C]
Bot  | [This is the key]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera** This is the key
Bot  | Checking the change …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  ~ Already counted.
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | The key is changed.
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
Vera* Fix a text or key
Bot  | What shall be mended?
Bot  | Choose the part; then its text or its key.
Bot  | [module M20: The first conversation]
Bot  | [question of confidence before: How sure of yourself are you…]
Bot  | [card apart: Speak apart]
Bot  | [card help: Whom to call]
Bot  | [question practice: The husband opens the door. Where do you…]
Bot  | [question first: What matters most?]
Bot  | [question ask: What do you ask at once?]
Bot  | [question steps: Put in order.]
Bot  | [›]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* ›
Bot  | What shall be mended?
Bot  | Choose the part; then its text or its key.
Bot  | [question hours: How many hours is the term?]
Bot  | [scenario night: A night call]
Bot  | [checklist call: On a call]
Bot  | [‹]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* question hours
Bot  | question · hours
Bot  |
Bot  | 1. stem of the question
Bot  | RU: Сколько часов длится срок?
Bot  | EN: How many hours is the term?
Bot  |
Bot  | 2. unit of the number
Bot  | RU: часов
Bot  | EN: hours
Bot  |
Bot  | 3. feedback when right
Bot  | RU: Верно.
Bot  | EN: Right.
Bot  |
Bot  | 4. feedback when wrong
Bot  | RU: Срок 48 часов.
Bot  | EN: The term is 48 hours.
Bot  |
Bot  | Which text shall be changed?
Bot  | [1 RU] [1 EN] [2 RU] [2 EN]
Bot  | [3 RU] [3 EN] [4 RU] [4 EN]
Bot  | [Change the key]
Bot  | [Another part] [To the draft]
Bot  | [≡] [RU] [☎]
Vera* Change the key
Bot  | Key of question hours
Bot  |
Bot  | How many hours is the term?
Bot  |
Bot  | Right now: 48 ± 0 hours
Bot  |
Bot  | Type the right number; 48:2 means 48, give or take 2.
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera> forty
Bot  | Checking the change …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Not taken: 1 error.
Bot  |
Bot  | M20: item.hours:
Bot  | “forty” is not a number: write 48, or 48:2 with a tolerance
Bot  |
Bot  | The draft is as it was.
Bot  | [Fix a text or key]
Bot  | [To the draft] [Drafts]
Bot  | [≡] [RU] [☎]
Vera* Fix a text or key
Bot  | What shall be mended?
Bot  | Choose the part; then its text or its key.
Bot  | [module M20: The first conversation]
Bot  | [question of confidence before: How sure of yourself are you…]
Bot  | [card apart: Speak apart]
Bot  | [card help: Whom to call]
Bot  | [question practice: The husband opens the door. Where do you…]
Bot  | [question first: What matters most?]
Bot  | [question ask: What do you ask at once?]
Bot  | [question steps: Put in order.]
Bot  | [›]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* ›
Bot  | What shall be mended?
Bot  | Choose the part; then its text or its key.
Bot  | [question hours: How many hours is the term?]
Bot  | [scenario night: A night call]
Bot  | [checklist call: On a call]
Bot  | [‹]
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera* question hours
Bot  | question · hours
Bot  |
Bot  | 1. stem of the question
Bot  | RU: Сколько часов длится срок?
Bot  | EN: How many hours is the term?
Bot  |
Bot  | 2. unit of the number
Bot  | RU: часов
Bot  | EN: hours
Bot  |
Bot  | 3. feedback when right
Bot  | RU: Верно.
Bot  | EN: Right.
Bot  |
Bot  | 4. feedback when wrong
Bot  | RU: Срок 48 часов.
Bot  | EN: The term is 48 hours.
Bot  |
Bot  | Which text shall be changed?
Bot  | [1 RU] [1 EN] [2 RU] [2 EN]
Bot  | [3 RU] [3 EN] [4 RU] [4 EN]
Bot  | [Change the key]
Bot  | [Another part] [To the draft]
Bot  | [≡] [RU] [☎]
Vera* Change the key
Bot  | Key of question hours
Bot  |
Bot  | How many hours is the term?
Bot  |
Bot  | Right now: 48 ± 0 hours
Bot  |
Bot  | Type the right number; 48:2 means 48, give or take 2.
Bot  | [To the draft]
Bot  | [≡] [RU] [☎]
Vera> 72
Bot  | Checking the change …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Module “The first conversation” v1: draft
Bot  |
Bot  | The key is changed.
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
