# Help is one tap away, before the first question and in the middle of a lesson
Alice> /help
Bot  | Contacts
Bot  |
Bot  | Emergency services: 112
Bot  | Single emergency number. Round the clock, free, nationwide.
Bot  |
Bot  | Police: 102
Bot  | Round the clock, free, nationwide.
Bot  |
Bot  | Ambulance: 103
Bot  | Round the clock, free, nationwide.
Bot  |
Bot  | Children’s helpline: 8-800-2000-122
Bot  | For children, teenagers and parents; free, anonymous. Not round the clock in every region.
Bot  |
Bot  | Children’s line from a mobile: 124
Bot  | Short number of the same line, from a mobile phone. Not round the clock in every region.
Bot  |
Bot  | Gosuslugi: family violence
Bot  | Life situation “Crisis situation” (Кризисная ситуация): signs of violence, what to do, hotlines, search for the nearest crisis centre.
Bot  |
Bot  | If this is about yourself: you are not alone, and you may ask for help too.
Bot  | [Gosuslugi: family violence]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* RU
Bot  | Контакты
Bot  |
Bot  | Экстренные службы: 112
Bot  | Единый номер. Круглосуточно, бесплатно, по всей стране.
Bot  |
Bot  | Полиция: 102
Bot  | Круглосуточно, бесплатно, по всей стране.
Bot  |
Bot  | Скорая помощь: 103
Bot  | Круглосуточно, бесплатно, по всей стране.
Bot  |
Bot  | Детский телефон доверия: 8-800-2000-122
Bot  | Детям, подросткам и родителям; бесплатно, анонимно. Круглосуточно не во всех регионах.
Bot  |
Bot  | Детский телефон с мобильного: 124
Bot  | Короткий номер той же линии, с мобильного. Круглосуточно не во всех регионах.
Bot  |
Bot  | Госуслуги: насилие в семье
Bot  | Жизненная ситуация «Кризисная ситуация»: признаки насилия, что делать, горячие линии, поиск ближайшего кризисного центра.
Bot  |
Bot  | Если это касается вас: вы не одни и тоже можете попросить о помощи.
Bot  | [Госуслуги: насилие в семье]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Alice* Назад
Bot  | Кто вы по работе?
Bot  | Это определит ваш маршрут.
Bot  | [Полиция] [Мировой судья]
Bot  | [Районный судья] [Прокурор]
Bot  | [Адвокат, юрист] [Психолог]
Bot  | [Медик] [Сопровождение]
Bot  | [Опека и попечительство]
Bot  | [≡] [EN] [☎]
Alice* Полиция
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
Alice* Пропустить
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Развод и статья 24
Bot  | 10 минут
Bot  |
Bot  | Пройдено: 0 из 1
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
Alice* Начать
Bot  | Модуль 0
Bot  |
Bot  | В модуле описаны случаи насилия.
Bot  | [Дальше]
Bot  | [Пропустить трудные карточки]
Bot  | [≡] [EN] [☎]
Alice* ☎
Bot  | Контакты
Bot  |
Bot  | Экстренные службы: 112
Bot  | Единый номер. Круглосуточно, бесплатно, по всей стране.
Bot  |
Bot  | Полиция: 102
Bot  | Круглосуточно, бесплатно, по всей стране.
Bot  |
Bot  | Скорая помощь: 103
Bot  | Круглосуточно, бесплатно, по всей стране.
Bot  |
Bot  | Детский телефон доверия: 8-800-2000-122
Bot  | Детям, подросткам и родителям; бесплатно, анонимно. Круглосуточно не во всех регионах.
Bot  |
Bot  | Детский телефон с мобильного: 124
Bot  | Короткий номер той же линии, с мобильного. Круглосуточно не во всех регионах.
Bot  |
Bot  | Госуслуги: насилие в семье
Bot  | Жизненная ситуация «Кризисная ситуация»: признаки насилия, что делать, горячие линии, поиск ближайшего кризисного центра.
Bot  |
Bot  | Если это касается вас: вы не одни и тоже можете попросить о помощи.
Bot  | [Госуслуги: насилие в семье]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Alice* Назад
Bot  | Модуль 0
Bot  |
Bot  | В модуле описаны случаи насилия.
Bot  | [Дальше]
Bot  | [Пропустить трудные карточки]
Bot  | [≡] [EN] [☎]
