# По-русски: файл с ошибками, книга Excel с ошибками, чужой файл; ничего не сохранено
Vera> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Vera* Русский
Bot  | Кто вы по работе?
Bot  | Это определит ваш маршрут.
Bot  | [Полиция] [Мировой судья]
Bot  | [Районный судья] [Прокурор]
Bot  | [Адвокат, юрист] [Психолог]
Bot  | [Медик] [Сопровождение]
Bot  | [Опека и попечительство]
Bot  | [≡] [EN] [☎]
Vera< talk-wrong.yaml
Bot  | Проверяется talk-wrong.yaml …
Bot  | Ответ появится на месте этого сообщения. Пока можно заниматься другим.
Bot  | [Черновики]
Bot  | [≡] [EN] [☎]
Bot  | Не принято: 6 ошибок.
Bot  |
Bot  | talk-wrong.yaml:6:
Bot  | в поле «minutes» нужно целое число
Bot  |
Bot  | talk-wrong.yaml:32:
Bot  | нет английского текста
Bot  |
Bot  | talk-wrong.yaml:46:
Bot  | у вопроса practice верных вариантов 0, нужен ровно один (correct: true)
Bot  |
Bot  | talk-wrong.yaml:95:
Bot  | нормы «koap-27.55» нет в реестре (koap-27.5?)
Bot  |
Bot  | talk-wrong.yaml:114:
Bot  | нет узла «better»
Bot  |
Bot  | talk-wrong.yaml:117:
Bot  | в узел «good» никак не попасть
Bot  |
Bot  | Ничего не сохранено. Исправьте файл и пришлите снова.
Bot  | [Шаблон Excel] [Черновики]
Bot  | [≡] [EN] [☎]
Vera< talk-wrong.xlsx
Bot  | Проверяется talk-wrong.xlsx …
Bot  | Ответ появится на месте этого сообщения. Пока можно заниматься другим.
Bot  | [Черновики]
Bot  | [≡] [EN] [☎]
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
Bot  # talk-wrong-проверено.xlsx: Ваша книга: замечания стоят рядом с ячейками.
Vera< notes.pdf 1200
Bot  | notes.pdf: не принято.
Bot  |
Bot  | Файлы такого вида здесь не читаются.
Bot  |
Bot  | Модуль: .yaml, .yml, .xlsx, .zip.
Bot  | Вопросы для модуля: .gift, .txt, .xml.
Bot  | До 2 МБ.
Bot  |
Bot  | Ничего не сохранено.
Bot  | [Шаблон Excel] [Черновики]
Bot  | [≡] [EN] [☎]
Vera* Черновики
Bot  | Черновики
Bot  |
Bot  | Открытых черновиков нет.
Bot  |
Bot  | Пришлите файл сюда: из YAML, Excel или zip с картинками получится черновик; GIFT или Moodle XML добавит вопросы.
Bot  | До 2 МБ. Новый файл того же модуля изменит ваш черновик.
Bot  | [Шаблон Excel] [Модули файлами]
Bot  | [Для сотрудников]
Bot  | [≡] [EN] [☎]
