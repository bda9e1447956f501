# The language changes anywhere, and the same place is shown again
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
Alice* RU
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
Alice* EN
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
Alice* My path
Bot  | My path: Police
Bot  | Done: 0 of 1
Bot  |
Bot  | ▱ Divorce and article 24
Bot  | [Divorce and article 24]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* RU
Bot  | Мой маршрут: Полиция
Bot  | Пройдено: 0 из 1
Bot  |
Bot  | ▱ Развод и статья 24
Bot  | [Развод и статья 24]
Bot  | [Назад]
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
Alice* EN
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
Alice* Back
Bot  | My path: Police
Bot  | Done: 0 of 1
Bot  |
Bot  | ▱ Divorce and article 24
Bot  | [Divorce and article 24]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice> /language
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  | [Русский] [English]
Alice* Русский
Bot  | Мой маршрут: Полиция
Bot  | Пройдено: 0 из 1
Bot  |
Bot  | ▱ Развод и статья 24
Bot  | [Развод и статья 24]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
