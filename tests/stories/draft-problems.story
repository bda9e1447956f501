# A file with errors: all of them at once, by line or by cell; nothing is stored
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
Vera< talk-wrong.yaml
Bot  | Checking talk-wrong.yaml …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Not taken: 6 errors.
Bot  |
Bot  | talk-wrong.yaml:6:
Bot  | “minutes” must be a whole number
Bot  |
Bot  | talk-wrong.yaml:32:
Bot  | the English text is missing
Bot  |
Bot  | talk-wrong.yaml:46:
Bot  | item practice has 0 right options; there must be exactly one (correct: true)
Bot  |
Bot  | talk-wrong.yaml:95:
Bot  | there is no law entry “koap-27.55” in the register (koap-27.5?)
Bot  |
Bot  | talk-wrong.yaml:114:
Bot  | there is no node “better”
Bot  |
Bot  | talk-wrong.yaml:117:
Bot  | node “good” cannot be reached
Bot  |
Bot  | Nothing is stored. Correct the file and send it again.
Bot  | [Excel template] [Drafts]
Bot  | [≡] [RU] [☎]
Vera< talk-wrong.xlsx
Bot  | Checking talk-wrong.xlsx …
Bot  | The answer takes the place of this message. You may go on meanwhile.
Bot  | [Drafts]
Bot  | [≡] [RU] [☎]
Bot  | Not taken: 3 errors.
Bot  |
Bot  | talk-wrong.xlsx, sheet “Карточки”, D4:
Bot  | the English text is missing
Bot  |
Bot  | talk-wrong.xlsx, sheet “Вопросы”, G3:
Bot  | the English text is missing
Bot  |
Bot  | talk-wrong.xlsx, sheet “Вопросы”, A5:
Bot  | question first has 0 right options; there must be exactly one: “yes” under “Right”
Bot  |
Bot  | Warnings: 1. Nothing is stored. Correct the file and send it again.
Bot  | [Excel template] [Drafts]
Bot  | [≡] [RU] [☎]
Bot  # talk-wrong-checked.xlsx: Your workbook with the problems beside the cells.
Vera* RU
Bot  | Не принято: 3 ошибки.
Bot  |
Bot  | talk-wrong.xlsx, лист «Карточки», D4:
Bot  | нет английского текста
Bot  |
Bot  | talk-wrong.xlsx, лист «Вопросы», G3:
Bot  | нет английского текста
Bot  |
Bot  | talk-wrong.xlsx, лист «Вопросы», A5:
Bot  | у вопроса first верных вариантов 0, нужен ровно один: «да» в столбце «Верно»
Bot  |
Bot  | Предупреждения: 1. Ничего не сохранено. Исправьте файл и пришлите снова.
Bot  | [Шаблон Excel] [Черновики]
Bot  | [≡] [EN] [☎]
Vera* EN
Bot  | Not taken: 3 errors.
Bot  |
Bot  | talk-wrong.xlsx, sheet “Карточки”, D4:
Bot  | the English text is missing
Bot  |
Bot  | talk-wrong.xlsx, sheet “Вопросы”, G3:
Bot  | the English text is missing
Bot  |
Bot  | talk-wrong.xlsx, sheet “Вопросы”, A5:
Bot  | question first has 0 right options; there must be exactly one: “yes” under “Right”
Bot  |
Bot  | Warnings: 1. Nothing is stored. Correct the file and send it again.
Bot  | [Excel template] [Drafts]
Bot  | [≡] [RU] [☎]
Vera< notes.pdf 1200
Bot  | notes.pdf was not taken.
Bot  |
Bot  | This kind of file is not read here.
Bot  |
Bot  | A module: .yaml, .yml, .xlsx, .zip.
Bot  | Questions for a module: .gift, .txt, .xml.
Bot  | Up to 2 MB.
Bot  |
Bot  | Nothing is stored.
Bot  | [Excel template] [Drafts]
Bot  | [≡] [RU] [☎]
Vera< film.zip 3000000
Bot  | film.zip was not taken.
Bot  |
Bot  | The file is larger than 2 MB. Make its pictures smaller, please.
Bot  |
Bot  | A module: .yaml, .yml, .xlsx, .zip.
Bot  | Questions for a module: .gift, .txt, .xml.
Bot  | Up to 2 MB.
Bot  |
Bot  | Nothing is stored.
Bot  | [Excel template] [Drafts]
Bot  | [≡] [RU] [☎]
Vera< lost.yaml 1200
Bot  | lost.yaml was not taken.
Bot  |
Bot  | The file did not arrive whole. Send it once more, please.
Bot  |
Bot  | A module: .yaml, .yml, .xlsx, .zip.
Bot  | Questions for a module: .gift, .txt, .xml.
Bot  | Up to 2 MB.
Bot  |
Bot  | Nothing is stored.
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
Alice< talk.yaml
Bot  | Files are not expected here. What you sent was not kept.
Bot  |
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
