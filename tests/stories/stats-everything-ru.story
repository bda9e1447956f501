# То же по-русски: все результаты одним файлом
@ reported
Gleb> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Gleb* Русский
Bot  | Кто вы по работе?
Bot  | Это определит ваш маршрут.
Bot  | [Полиция] [Мировой судья]
Bot  | [Районный судья] [Прокурор]
Bot  | [Адвокат, юрист] [Психолог]
Bot  | [Медик] [Сопровождение]
Bot  | [Опека и попечительство]
Bot  | [≡] [EN] [☎]
Gleb* Полиция
Bot  | Где вы работаете?
Bot  | Так мы узнаем ваш часовой пояс.
Bot  | [Адыгея] [Алтай, республика]
Bot  | [Алтайский край] [Амурская обл.]
Bot  | [Архангельская обл.] [Астраханская обл.]
Bot  | [Башкортостан] [Белгородская обл.]
Bot  | [Брянская обл.] [Бурятия]
Bot  | [Владимирская обл.] [Волгоградская обл.]
Bot  | [›]
Bot  | [Найти] [Пропустить]
Bot  | [≡] [EN] [☎]
Gleb* Пропустить
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Развод и статья 24
Bot  | 10 минут
Bot  |
Bot  | Пройдено: 0 из 1
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
Gleb> /stats
Bot  | Статистика
Bot  | За всё время
Bot  |
Bot  | ▰▰▰▰▰▱▱▱ 70 %
Bot  | Прошли: 49 из 70 · средний балл 94 % ± 17 %
Bot  |
Bot  | 70 человек · 70 попыток · сдано 49 · не сдано 7
Bot  | До модуля 25 %, после 94 %: 92 % возможного прироста
Bot  |
Bot  | Просрочено: 0 · не заходят 30 дней: 0 · нужна помощь: 0
Bot  | Прошли по старой редакции: 0
Bot  | [По региону] [По профессии]
Bot  | [По модулю] [По группе]
Bot  | [По версии] [По дате права]
Bot  | [Период] [Люди]
Bot  | [Картинка] [Файл]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Gleb* Файл
Bot  | Файлы
Bot  | За всё время
Bot  |
Bot  | Те же показатели, что на экране. В XLSX есть лист с пояснением каждого столбца.
Bot  |
Bot  | Все результаты: по строке на попытку, без имён.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [Все результаты, XLSX] [CSV] [xAPI]
Bot  | [Отчёт по Киркпатрику]
Bot  | [По понедельникам: нет]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Gleb* Все результаты, XLSX
Bot  | The file of all results is being made.
Bot  | You can go on with something else: the file comes into this chat.
Bot  | [To the files]
Bot  | [≡] [EN] [☎]
Bot  | The file of all results is ready.
Bot  | It comes below this message.
Bot  | [To the files]
Bot  | [≡] [EN] [☎]
Bot  # results-2026-11-22-all.xlsx: Все результаты, без имён. Не соединяйте их с другими списками: вместе они могут указать на человека.
Gleb* EN
Bot  | Files
Bot  | All time
Bot  |
Bot  | The same figures as on the screen. XLSX has a sheet that explains every column.
Bot  |
Bot  | All results: a line for each attempt, without names.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [All results, XLSX] [CSV] [xAPI]
Bot  | [Kirkpatrick report]
Bot  | [Every Monday: off]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* RU
Bot  | Файлы
Bot  | За всё время
Bot  |
Bot  | Те же показатели, что на экране. В XLSX есть лист с пояснением каждого столбца.
Bot  |
Bot  | Все результаты: по строке на попытку, без имён.
Bot  | [PDF] [XLSX] [CSV]
Bot  | [Все результаты, XLSX] [CSV] [xAPI]
Bot  | [Отчёт по Киркпатрику]
Bot  | [По понедельникам: нет]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Gleb* xAPI
Bot  | The file of all results is being made.
Bot  | You can go on with something else: the file comes into this chat.
Bot  | [To the files]
Bot  | [≡] [EN] [☎]
Bot  | The file of all results is ready.
Bot  | It comes below this message.
Bot  | [To the files]
Bot  | [≡] [EN] [☎]
Bot  # results-2026-11-22-all.jsonl.gz: Все результаты, без имён. Не соединяйте их с другими списками: вместе они могут указать на человека.
