# All results as a file: made beside, told where it was asked for, sent into the chat
@ reported
Gleb> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Gleb* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Gleb* Police
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
Gleb* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Gleb> /stats
Bot  | Statistics
Bot  | All time
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 70%
Bot  | Completed: 49 of 70 · mean score 94% ± 17%
Bot  |
Bot  | 70 people · 70 attempts · passed 49 · failed 7
Bot  | Before 25%, after 94%: 92% of what could be gained
Bot  |
Bot  | Overdue: 0 · inactive for 30 days: 0 · need help: 0
Bot  | Completed, but on the old text: 0
Bot  | [By region] [By profession]
Bot  | [By module] [By cohort]
Bot  | [By version] [By law date]
Bot  | [Period] [People]
Bot  | [Picture] [File]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* File
Bot  | Files
Bot  | All time
Bot  |
Bot  | The same figures as on the screen. XLSX has a sheet that explains every column.
Bot  |
Bot  | All results: a line for each attempt, without names.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [All: XLSX] [All: CSV] [All: xAPI]
Bot  | [Kirkpatrick report]
Bot  | [Every Monday: off]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* All: XLSX
Bot  | The file of all results is being made.
Bot  | You can go on with something else: the file comes into this chat.
Bot  | [To the files]
Bot  | [≡] [RU] [☎]
Bot  | The file of all results is ready.
Bot  | It comes below this message.
Bot  | [To the files]
Bot  | [≡] [RU] [☎]
Bot  # results-2026-11-22-all.xlsx: All results, without names. Do not join them with other lists: together they may lead to a person.
Gleb* To the files
Bot  | Files
Bot  | All time
Bot  |
Bot  | The same figures as on the screen. XLSX has a sheet that explains every column.
Bot  |
Bot  | All results: a line for each attempt, without names.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [All: XLSX] [All: CSV] [All: xAPI]
Bot  | [Kirkpatrick report]
Bot  | [Every Monday: off]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* All: xAPI
Bot  | The file of all results is being made.
Bot  | You can go on with something else: the file comes into this chat.
Bot  | [To the files]
Bot  | [≡] [RU] [☎]
Bot  | The file of all results is ready.
Bot  | It comes below this message.
Bot  | [To the files]
Bot  | [≡] [RU] [☎]
Bot  # results-2026-11-22-all.jsonl.gz: All results, without names. Do not join them with other lists: together they may lead to a person.
Gleb* RU
Bot  | Файлы
Bot  | За всё время
Bot  |
Bot  | Те же показатели, что на экране. В XLSX есть лист с пояснением каждого столбца.
Bot  |
Bot  | Все результаты: по строке на попытку, без имён.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [Все: XLSX] [Все: CSV] [Все: xAPI]
Bot  | [Отчёт по Киркпатрику]
Bot  | [По понедельникам: нет]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Gleb* EN
Bot  | Files
Bot  | All time
Bot  |
Bot  | The same figures as on the screen. XLSX has a sheet that explains every column.
Bot  |
Bot  | All results: a line for each attempt, without names.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [All: XLSX] [All: CSV] [All: xAPI]
Bot  | [Kirkpatrick report]
Bot  | [Every Monday: off]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
# Of a file that was made long ago nothing is shown any more
Gleb! rpe.x.a.AuC.cF3
# Nobody but an admin has it, nor sees how far it is
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
Vera* Police
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
Vera* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Vera! rpx.x.a
Bot  ~ This is not open to you.
Vera! rpe.x.a.AuC.cF3
Bot  ~ This is not open to you.
