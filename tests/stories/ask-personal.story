# What looks like somebody's data is not kept, and it is said why
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
Alice* Police
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
Alice* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice> /ask
Bot  | Ask a trainer
Bot  | Type your question, up to 1,000 characters.
Bot  |
Bot  | Trainers see your work and region, not who you are. Nothing about real people or cases, please.
Bot  | [Back] [My questions]
Bot  | [≡] [RU] [☎]
Alice> Her number is +7 926 555-01-99, may I call at night?
Bot  | This looks like a phone number. What you typed was not kept: no data about people belongs here.
Bot  |
Bot  | Ask a trainer
Bot  | Type your question, up to 1,000 characters.
Bot  |
Bot  | Trainers see your work and region, not who you are. Nothing about real people or cases, please.
Bot  | [Back] [My questions]
Bot  | [≡] [RU] [☎]
Alice> In case No. 5-312/2026 the judge did not ask about the children
Bot  | This looks like the number of a case. What you typed was not kept: no data about people belongs here.
Bot  |
Bot  | Ask a trainer
Bot  | Type your question, up to 1,000 characters.
Bot  |
Bot  | Trainers see your work and region, not who you are. Nothing about real people or cases, please.
Bot  | [Back] [My questions]
Bot  | [≡] [RU] [☎]
Alice> She lives at 14 Maple Street
Bot  | This looks like somebody's address. What you typed was not kept: no data about people belongs here.
Bot  |
Bot  | Ask a trainer
Bot  | Type your question, up to 1,000 characters.
Bot  |
Bot  | Trainers see your work and region, not who you are. Nothing about real people or cases, please.
Bot  | [Back] [My questions]
Bot  | [≡] [RU] [☎]
Alice> The helpline 8-800-2000-122 is for children only?
Bot  | Sent.
Bot  |
Bot  | My question
Bot  | 22 Nov 2026
Bot  |
Bot  | You · 22 Nov 2026
Bot  | The helpline 8-800-2000-122 is for children only?
Bot  |
Bot  | Type here to add something.
Bot  | [My questions] [Close]
Bot  | [≡] [RU] [☎]
Vera  + A question from a learner
Vera  + Police, region not known
Vera  +
Vera  + The helpline 8-800-2000-122 is for children only?
Vera  + [Answer]
Vera  + [≡] [RU] [☎]
Boris> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Boris* Русский
Bot  | Кто вы по работе?
Bot  | Это определит ваш маршрут.
Bot  | [Полиция] [Мировой судья]
Bot  | [Районный судья] [Прокурор]
Bot  | [Адвокат, юрист] [Психолог]
Bot  | [Медик] [Сопровождение]
Bot  | [Опека и попечительство]
Bot  | [≡] [EN] [☎]
Boris* Полиция
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
Boris* Пропустить
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Развод и статья 24
Bot  | 10 минут
Bot  |
Bot  | Пройдено: 0 из 1
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
Boris> /ask
Bot  | Спросить тренера
Bot  | Наберите вопрос, до 1 000 знаков.
Bot  |
Bot  | Тренеры видят вашу работу и регион, но не вас. Пожалуйста, ничего о реальных людях и делах.
Bot  | [Назад] [Мои вопросы]
Bot  | [≡] [EN] [☎]
Boris> Паспорт потерпевшей 4509 123456, что писать в рапорте?
Bot  | Похоже на номер паспорта. Набранное не сохранено: данных о людях здесь быть не должно.
Bot  |
Bot  | Спросить тренера
Bot  | Наберите вопрос, до 1 000 знаков.
Bot  |
Bot  | Тренеры видят вашу работу и регион, но не вас. Пожалуйста, ничего о реальных людях и делах.
Bot  | [Назад] [Мои вопросы]
Bot  | [≡] [EN] [☎]
Boris> Пишите мне на petrov@example.ru
Bot  | Похоже на адрес почты. Набранное не сохранено: данных о людях здесь быть не должно.
Bot  |
Bot  | Спросить тренера
Bot  | Наберите вопрос, до 1 000 знаков.
Bot  |
Bot  | Тренеры видят вашу работу и регион, но не вас. Пожалуйста, ничего о реальных людях и делах.
Bot  | [Назад] [Мои вопросы]
Bot  | [≡] [EN] [☎]
Boris> Можно ли применить ст. 6.1.1 КоАП после 22.11.2026?
Bot  | Отправлено.
Bot  |
Bot  | Мой вопрос
Bot  | 22.11.2026
Bot  |
Bot  | Вы · 22.11.2026
Bot  | Можно ли применить ст. 6.1.1 КоАП после 22.11.2026?
Bot  |
Bot  | Чтобы добавить, наберите здесь.
Bot  | [Мои вопросы] [Закрыть]
Bot  | [≡] [EN] [☎]
Vera  + A question from a learner
Vera  + Police, region not known
Vera  +
Vera  + Можно ли применить ст. 6.1.1 КоАП после 22.11.2026?
Vera  + [Answer]
Vera  + [≡] [RU] [☎]
