# A region is found by a part of its name, in either alphabet, with ё typed for е
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
Boris* Найти
Bot  | Где вы работаете?
Bot  | Напишите часть названия региона.
Bot  | [Весь список]
Bot  | [≡] [EN] [☎]
Boris> Атлантида
Bot  | Где вы работаете?
Bot  |
Bot  | Региона с таким названием нет.
Bot  |
Bot  | Напишите часть названия региона.
Bot  | [Весь список]
Bot  | [≡] [EN] [☎]
Boris> кемёр
Bot  | Где вы работаете?
Bot  | Напишите часть названия региона.
Bot  | [Кемеровская обл.]
Bot  | [Весь список]
Bot  | [≡] [EN] [☎]
Boris> Sakha
Bot  | Где вы работаете?
Bot  | Напишите часть названия региона.
Bot  | [Саха (Якутия)] [Сахалинская обл.]
Bot  | [Весь список]
Bot  | [≡] [EN] [☎]
Boris* EN
Bot  | Where do you work?
Bot  | Type a part of the region's name.
Bot  | [Whole list]
Bot  | [≡] [RU] [☎]
Boris* Whole list
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
Boris* Find
Bot  | Where do you work?
Bot  | Type a part of the region's name.
Bot  | [Whole list]
Bot  | [≡] [RU] [☎]
Boris> петербург
Bot  | Where do you work?
Bot  | Type a part of the region's name.
Bot  | [Saint Petersburg]
Bot  | [Whole list]
Bot  | [≡] [RU] [☎]
Boris* Saint Petersburg
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
