# Figures of questions, the worst first, and what to do about each alarm
@ answered
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
Vera> /questions
Bot  | Question quality
Bot  | Answers in final tests. Modules with most alarms first.
Bot  |
Bot  | 1. Divorce and article 24 · no figures yet
Bot  |
Bot  | Some figures are being counted; look again in a moment.
Bot  | [Look again]
Bot  | [1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Look again
Bot  | Question quality
Bot  | Answers in final tests. Modules with most alarms first.
Bot  |
Bot  | 1. Divorce and article 24 · 1 question with an alarm
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | [1]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1
Bot  | Divorce and article 24
Bot  | Questions of the final test, the worst first.
Bot  |
Bot  | 1. Question 1?
Bot  | 25% right, discrimination 0.56: too hard, languages differ
Bot  |
Bot  | 2. Question 2?
Bot  | 67% right, discrimination 1
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | [1] [2]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Vera* 1
Bot  | Divorce and article 24
Bot  |
Bot  | Question 1?
Bot  |
Bot  | Answers: 60. Right: 25%.
Bot  | Discrimination: 0.56 (right among the best 27% less right among the weakest 27%).
Bot  |
Bot  | Chosen by: all · best 27% · weakest 27%
Bot  | A) Yes (right): 25% · 62% · 6%
Bot  | B) No: 50% · 31% · 56%
Bot  | C) Sometimes: 25% · 6% · 38%
Bot  |
Bot  | Right in Russian: 50% of 30; in English: 0% of 30 (p < 0.001).
Bot  |
Bot  | Too hard
Bot  | Fewer than 30% answer right. Check the key first, then the wording, then whether a card teaches this.
Bot  |
Bot  | Languages differ
Bot  | It may be the translation. Read both texts: the button below changes the language.
Bot  |
Bot  | The newest answers are counted, 2,000 at most.
Bot  | [Questions of the module]
Bot  | [≡] [RU] [☎]
Vera* Questions of the module
Bot  | Divorce and article 24
Bot  | Questions of the final test, the worst first.
Bot  |
Bot  | 1. Question 1?
Bot  | 25% right, discrimination 0.56: too hard, languages differ
Bot  |
Bot  | 2. Question 2?
Bot  | 67% right, discrimination 1
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | [1] [2]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Vera* 2
Bot  | Divorce and article 24
Bot  |
Bot  | Question 2?
Bot  |
Bot  | Answers: 60. Right: 67%.
Bot  | Discrimination: 1 (right among the best 27% less right among the weakest 27%).
Bot  |
Bot  | Chosen by: all · best 27% · weakest 27%
Bot  | A) Yes (right): 67% · 100% · 0%
Bot  | B) No: 22% · 0% · 62%
Bot  | C) Sometimes: 12% · 0% · 38%
Bot  |
Bot  | Right in Russian: 67% of 30; in English: 67% of 30 (p = 1). Such a difference may well be chance.
Bot  |
Bot  | The newest answers are counted, 2,000 at most.
Bot  | [Questions of the module]
Bot  | [≡] [RU] [☎]
Vera* RU
Bot  | Развод и статья 24
Bot  |
Bot  | Вопрос 2?
Bot  |
Bot  | Ответов: 60. Верно: 67 %.
Bot  | Различение: 1 (доля верных у лучших 27 % минус доля у слабейших 27 %).
Bot  |
Bot  | Выбрали: все · лучшие 27 % · слабейшие 27 %
Bot  | А) Да (верно): 67 % · 100 % · 0 %
Bot  | Б) Нет: 22 % · 0 % · 62 %
Bot  | В) Иногда: 12 % · 0 % · 38 %
Bot  |
Bot  | Верно по-русски: 67 % из 30; по-английски: 67 % из 30 (p = 1). Такая разница вполне может быть случайной.
Bot  |
Bot  | Учтены последние ответы, не более 2 000.
Bot  | [К вопросам модуля]
Bot  | [≡] [EN] [☎]
Vera* ≡
Bot  | Меню
Bot  | Ваше место в уроке сохранено.
Bot  | [Назад]
Bot  | [Начало] [Мой маршрут]
Bot  | [Справочник права] [Словарь]
Bot  | [Памятки] [Навигатор по делу]
Bot  | [Мои результаты] [В браузере]
Bot  | [Моя работа] [Мой регион]
Bot  | [Язык] [О данных]
Bot  | [Мои закладки] [Мои данные]
Bot  | [Спросить тренера] [Мои группы]
Bot  | [Для сотрудников]
Bot  | [≡] [EN] [☎]
