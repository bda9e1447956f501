# A job aid on the spot: ticks stay through restarts and months, the term counts, a reset asks once
@ real
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
Boris* Архангельская
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Что мы видим: динамика, мифы, роли
Bot  | 11 минут
Bot  |
Bot  | Пройдено: 0 из 6
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
Boris> /pocket
Bot  | Памятки
Bot  | Чек-листы для работы на месте. Отметки хранятся, пока вы их не сбросите.
Bot  | О людях бот ничего не спрашивает и не хранит.
Bot  | [Первый вызов: до отъезда]
Bot  | [Первый контакт]
Bot  | [Проверка организации]
Bot  | [Обмен данными]
Bot  | [Развод: карта статьи 24]
Bot  | [Частное обвинение за десять минут]
Bot  | [›]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Boris* Первый вызов
Bot  | Первый вызов: до отъезда · ▱▱▱▱▱▱▱▱ 0/10
Bot  |
Bot  | Задержание считают с доставления. Для человека в опьянении — с вытрезвления, но вместе не больше 48 часов от доставления. Шаги без своей нормы сверьте с приказами.
Bot  |
Bot  | ☐ 1. Сообщение зарегистрировано, номер КУСП известен.
Bot  | ⚖ Приказ МВД от 29.08.2014 № 736
Bot  |
Bot  | ☐ 2. Вошли без согласия: услышанное записано, прокурор письменно уведомлён в 24 часа.
Bot  | ⚖ ст. 15 закона «О полиции»
Bot  |
Bot  | ☐ 3. Насилие пресечено, люди разведены, оружие изъято.
Bot  | ⚖ ст. 13 закона «О полиции»
Bot  |
Bot  | ☐ 4. Первая помощь, скорая. Спрошено об удушении, беременности, травме головы; экспертиза назначена.
Bot  | ⚖ ст. 12 закона «О полиции»; Назначение судмедэкспертизы
Bot  |
Bot  | ☐ 5. Дети найдены и в безопасности; ПДН знает, при прямой угрозе — опека.
Bot  | ⚖ ст. 77 СК РФ; Маршрут A. Первый вызов
Bot  |
Bot  | ☐ 6. Она опрошена отдельно. Кто нападал, решено по травмам, истории и страху.
Bot  | ⚖ ст. 37 УК РФ; Маршрут A. Первый вызов
Bot  |
Bot  | ☐ 7. Проверено от тяжкого к лёгкому: вред, серия, угроза, предмет. И только потом ст. 6.1.1.
Bot  | ⚖ ст. 117 УК РФ; ст. 119 УК РФ; ст. 115 УК РФ; ст. 6.1.1 КоАП РФ
Bot  |
Bot  | ☐ 8. Сразу зафиксировано: травмы, комната, предмет, соседи, запись 112.
Bot  | ⚖ ст. 140–148 УПК РФ; ст. 25.6, 26.2, 26.4, 26.11 КоАП РФ
Bot  |
Bot  | ☐ 9. Доставлен: время записано, протокол есть, задержание необходимо и соразмерно именно здесь.
Bot  | ⚖ ст. 27.2–27.4 КоАП РФ; ст. 27.5 КоАП РФ
Bot  |
Bot  | ☐ 10. Она уходит с номером КУСП, вашим именем и телефоном, правами и следующей датой.
Bot  | ⚖ Маршрут A. Первый вызов
Bot  |
Bot  | ⏱ Задержание по ст. 6.1.1: не больше 48 часов
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | ⚖ Маршрут A. Первый вызов; ст. 6.1.1 КоАП РФ
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  | [☐ 1] [☐ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ Начать отсчёт] [⚖ Нормы]
Bot  | [Все памятки] [К моему месту]
Bot  | [≡] [EN] [☎]
Boris* ☐ 1
Bot  | Первый вызов: до отъезда · ▱▱▱▱▱▱▱▱ 1/10
Bot  |
Bot  | Задержание считают с доставления. Для человека в опьянении — с вытрезвления, но вместе не больше 48 часов от доставления. Шаги без своей нормы сверьте с приказами.
Bot  |
Bot  | ☑ 1. Сообщение зарегистрировано, номер КУСП известен.
Bot  | ⚖ Приказ МВД от 29.08.2014 № 736
Bot  |
Bot  | ☐ 2. Вошли без согласия: услышанное записано, прокурор письменно уведомлён в 24 часа.
Bot  | ⚖ ст. 15 закона «О полиции»
Bot  |
Bot  | ☐ 3. Насилие пресечено, люди разведены, оружие изъято.
Bot  | ⚖ ст. 13 закона «О полиции»
Bot  |
Bot  | ☐ 4. Первая помощь, скорая. Спрошено об удушении, беременности, травме головы; экспертиза назначена.
Bot  | ⚖ ст. 12 закона «О полиции»; Назначение судмедэкспертизы
Bot  |
Bot  | ☐ 5. Дети найдены и в безопасности; ПДН знает, при прямой угрозе — опека.
Bot  | ⚖ ст. 77 СК РФ; Маршрут A. Первый вызов
Bot  |
Bot  | ☐ 6. Она опрошена отдельно. Кто нападал, решено по травмам, истории и страху.
Bot  | ⚖ ст. 37 УК РФ; Маршрут A. Первый вызов
Bot  |
Bot  | ☐ 7. Проверено от тяжкого к лёгкому: вред, серия, угроза, предмет. И только потом ст. 6.1.1.
Bot  | ⚖ ст. 117 УК РФ; ст. 119 УК РФ; ст. 115 УК РФ; ст. 6.1.1 КоАП РФ
Bot  |
Bot  | ☐ 8. Сразу зафиксировано: травмы, комната, предмет, соседи, запись 112.
Bot  | ⚖ ст. 140–148 УПК РФ; ст. 25.6, 26.2, 26.4, 26.11 КоАП РФ
Bot  |
Bot  | ☐ 9. Доставлен: время записано, протокол есть, задержание необходимо и соразмерно именно здесь.
Bot  | ⚖ ст. 27.2–27.4 КоАП РФ; ст. 27.5 КоАП РФ
Bot  |
Bot  | ☐ 10. Она уходит с номером КУСП, вашим именем и телефоном, правами и следующей датой.
Bot  | ⚖ Маршрут A. Первый вызов
Bot  |
Bot  | ⏱ Задержание по ст. 6.1.1: не больше 48 часов
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | ⚖ Маршрут A. Первый вызов; ст. 6.1.1 КоАП РФ
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  | [☑ 1] [☐ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ Начать отсчёт] [⚖ Нормы] [Сбросить]
Bot  | [Все памятки] [К моему месту]
Bot  | [≡] [EN] [☎]
Boris** ☐ 2
Bot  | Первый вызов: до отъезда · ▰▱▱▱▱▱▱▱ 2/10
Bot  |
Bot  | Задержание считают с доставления. Для человека в опьянении — с вытрезвления, но вместе не больше 48 часов от доставления. Шаги без своей нормы сверьте с приказами.
Bot  |
Bot  | ☑ 1. Сообщение зарегистрировано, номер КУСП известен.
Bot  | ⚖ Приказ МВД от 29.08.2014 № 736
Bot  |
Bot  | ☑ 2. Вошли без согласия: услышанное записано, прокурор письменно уведомлён в 24 часа.
Bot  | ⚖ ст. 15 закона «О полиции»
Bot  |
Bot  | ☐ 3. Насилие пресечено, люди разведены, оружие изъято.
Bot  | ⚖ ст. 13 закона «О полиции»
Bot  |
Bot  | ☐ 4. Первая помощь, скорая. Спрошено об удушении, беременности, травме головы; экспертиза назначена.
Bot  | ⚖ ст. 12 закона «О полиции»; Назначение судмедэкспертизы
Bot  |
Bot  | ☐ 5. Дети найдены и в безопасности; ПДН знает, при прямой угрозе — опека.
Bot  | ⚖ ст. 77 СК РФ; Маршрут A. Первый вызов
Bot  |
Bot  | ☐ 6. Она опрошена отдельно. Кто нападал, решено по травмам, истории и страху.
Bot  | ⚖ ст. 37 УК РФ; Маршрут A. Первый вызов
Bot  |
Bot  | ☐ 7. Проверено от тяжкого к лёгкому: вред, серия, угроза, предмет. И только потом ст. 6.1.1.
Bot  | ⚖ ст. 117 УК РФ; ст. 119 УК РФ; ст. 115 УК РФ; ст. 6.1.1 КоАП РФ
Bot  |
Bot  | ☐ 8. Сразу зафиксировано: травмы, комната, предмет, соседи, запись 112.
Bot  | ⚖ ст. 140–148 УПК РФ; ст. 25.6, 26.2, 26.4, 26.11 КоАП РФ
Bot  |
Bot  | ☐ 9. Доставлен: время записано, протокол есть, задержание необходимо и соразмерно именно здесь.
Bot  | ⚖ ст. 27.2–27.4 КоАП РФ; ст. 27.5 КоАП РФ
Bot  |
Bot  | ☐ 10. Она уходит с номером КУСП, вашим именем и телефоном, правами и следующей датой.
Bot  | ⚖ Маршрут A. Первый вызов
Bot  |
Bot  | ⏱ Задержание по ст. 6.1.1: не больше 48 часов
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | ⚖ Маршрут A. Первый вызов; ст. 6.1.1 КоАП РФ
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  | [☑ 1] [☑ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ Начать отсчёт] [⚖ Нормы] [Сбросить]
Bot  | [Все памятки] [К моему месту]
Bot  | [≡] [EN] [☎]
Boris* ⏱ Начать отсчёт
Bot  | Первый вызов: до отъезда
Bot  |
Bot  | ⏱ Задержание по ст. 6.1.1: не больше 48 часов
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | Когда началось?
Bot  | Нажмите или напишите время: 14:05, вчера 23:40, 21.11 23:40.
Bot  | Ваше время: Архангельская область.
Bot  | [Началось сейчас] [Час назад]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Boris* Час назад
Bot  | Первый вызов: до отъезда
Bot  |
Bot  | ⏱ Задержание по ст. 6.1.1: не больше 48 часов
Bot  | С 11:00, 22.11.2026, до 11:00, 24.11.2026, осталось 47 часов (на 12:00)
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | Когда началось?
Bot  | Нажмите или напишите время: 14:05, вчера 23:40, 21.11 23:40.
Bot  | Ваше время: Архангельская область.
Bot  | [Началось сейчас] [Час назад]
Bot  | [Напомнить за два часа]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Boris* Напомнить за два часа
Bot  | Первый вызов: до отъезда
Bot  |
Bot  | ⏱ Задержание по ст. 6.1.1: не больше 48 часов
Bot  | С 11:00, 22.11.2026, до 11:00, 24.11.2026, осталось 46 часов (на 12:00)
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | Когда началось?
Bot  | Нажмите или напишите время: 14:05, вчера 23:40, 21.11 23:40.
Bot  | Ваше время: Архангельская область.
Bot  | [Началось сейчас] [Час назад]
Bot  | [Не напоминать]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Bot  ~ Напомню.
Boris* Назад
Bot  | Первый вызов: до отъезда · ▰▱▱▱▱▱▱▱ 2/10
Bot  |
Bot  | Задержание считают с доставления. Для человека в опьянении — с вытрезвления, но вместе не больше 48 часов от доставления. Шаги без своей нормы сверьте с приказами.
Bot  |
Bot  | ☑ 1. Сообщение зарегистрировано, номер КУСП известен.
Bot  | ⚖ Приказ МВД от 29.08.2014 № 736
Bot  |
Bot  | ☑ 2. Вошли без согласия: услышанное записано, прокурор письменно уведомлён в 24 часа.
Bot  | ⚖ ст. 15 закона «О полиции»
Bot  |
Bot  | ☐ 3. Насилие пресечено, люди разведены, оружие изъято.
Bot  | ⚖ ст. 13 закона «О полиции»
Bot  |
Bot  | ☐ 4. Первая помощь, скорая. Спрошено об удушении, беременности, травме головы; экспертиза назначена.
Bot  | ⚖ ст. 12 закона «О полиции»; Назначение судмедэкспертизы
Bot  |
Bot  | ☐ 5. Дети найдены и в безопасности; ПДН знает, при прямой угрозе — опека.
Bot  | ⚖ ст. 77 СК РФ; Маршрут A. Первый вызов
Bot  |
Bot  | ☐ 6. Она опрошена отдельно. Кто нападал, решено по травмам, истории и страху.
Bot  | ⚖ ст. 37 УК РФ; Маршрут A. Первый вызов
Bot  |
Bot  | ☐ 7. Проверено от тяжкого к лёгкому: вред, серия, угроза, предмет. И только потом ст. 6.1.1.
Bot  | ⚖ ст. 117 УК РФ; ст. 119 УК РФ; ст. 115 УК РФ; ст. 6.1.1 КоАП РФ
Bot  |
Bot  | ☐ 8. Сразу зафиксировано: травмы, комната, предмет, соседи, запись 112.
Bot  | ⚖ ст. 140–148 УПК РФ; ст. 25.6, 26.2, 26.4, 26.11 КоАП РФ
Bot  |
Bot  | ☐ 9. Доставлен: время записано, протокол есть, задержание необходимо и соразмерно именно здесь.
Bot  | ⚖ ст. 27.2–27.4 КоАП РФ; ст. 27.5 КоАП РФ
Bot  |
Bot  | ☐ 10. Она уходит с номером КУСП, вашим именем и телефоном, правами и следующей датой.
Bot  | ⚖ Маршрут A. Первый вызов
Bot  |
Bot  | ⏱ Задержание по ст. 6.1.1: не больше 48 часов
Bot  | С 11:00, 22.11.2026, до 11:00, 24.11.2026, осталось 46 часов (на 12:00)
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | ⚖ Маршрут A. Первый вызов; ст. 6.1.1 КоАП РФ
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  | [☑ 1] [☑ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ Срок] [⚖ Нормы] [Сбросить]
Bot  | [Все памятки] [К моему месту]
Bot  | [≡] [EN] [☎]
Boris* EN
Bot  | First call: before you leave · ▰▱▱▱▱▱▱▱ 2/10
Bot  |
Bot  | UK is the Criminal Code (УК), KoAP the Code of Administrative Offences (КоАП). Detention runs from delivery; for a drunk person from sobering up, but 48 hours from delivery in all. Check steps without a norm of their own against your orders.
Bot  |
Bot  | ☑ 1. The report is registered and its KUSP number (КУСП) is known.
Bot  | ⚖ Interior Ministry Order 736 (2014)
Bot  |
Bot  | ☑ 2. Entered without consent: what was heard is recorded, the prosecutor told in writing within 24 hours.
Bot  | ⚖ Law “On Police”, art. 15
Bot  |
Bot  | ☐ 3. The violence is stopped, the people are apart, weapons are secured.
Bot  | ⚖ Law “On Police”, art. 13
Bot  |
Bot  | ☐ 4. First aid, ambulance. Strangulation, pregnancy and head injury asked about; an examination ordered.
Bot  | ⚖ Law “On Police”, art. 12; Ordering a forensic examination
Bot  |
Bot  | ☐ 5. The children are found and safe; the juvenile-affairs unit (ПДН) knows, on a direct threat the guardianship body (опека).
Bot  | ⚖ SK art. 77; Path A. First call
Bot  |
Bot  | ☐ 6. She was heard alone. Who attacked was decided by injuries, history and fear.
Bot  | ⚖ UK art. 37; Path A. First call
Bot  |
Bot  | ☐ 7. Checked from grave to light: harm, series, threat, object. Only then art. 6.1.1.
Bot  | ⚖ UK art. 117; UK art. 119; UK art. 115; KoAP art. 6.1.1
Bot  |
Bot  | ☐ 8. Recorded at once: injuries, room, object, neighbours, the 112 audio.
Bot  | ⚖ UPK arts 140–148; KoAP arts 25.6, 26.2, 26.4, 26.11
Bot  |
Bot  | ☐ 9. Brought in: the time is noted, there is a protocol, detention is necessary and proportionate in this very case.
Bot  | ⚖ KoAP arts 27.2–27.4; KoAP art. 27.5
Bot  |
Bot  | ☐ 10. She leaves with the KUSP number, your name and phone, her rights and the next date.
Bot  | ⚖ Path A. First call
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | Since 11:00 on 22 Nov 2026, until 11:00 on 24 Nov 2026, 46 hours left (counted at 12:00)
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | ⚖ Path A. First call; KoAP art. 6.1.1
Bot  | Training, not legal advice. Lawyer's review: pending.
Bot  | [☑ 1] [☑ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ The term] [⚖ The law] [Reset]
Bot  | [All aids] [To my place]
Bot  | [≡] [RU] [☎]
Time+ 44h
Time+ 90m
Boris* Open the checklist
Bot  | First call: before you leave · ▰▱▱▱▱▱▱▱ 2/10
Bot  |
Bot  | UK is the Criminal Code (УК), KoAP the Code of Administrative Offences (КоАП). Detention runs from delivery; for a drunk person from sobering up, but 48 hours from delivery in all. Check steps without a norm of their own against your orders.
Bot  |
Bot  | ☑ 1. The report is registered and its KUSP number (КУСП) is known.
Bot  | ⚖ Interior Ministry Order 736 (2014)
Bot  |
Bot  | ☑ 2. Entered without consent: what was heard is recorded, the prosecutor told in writing within 24 hours.
Bot  | ⚖ Law “On Police”, art. 15
Bot  |
Bot  | ☐ 3. The violence is stopped, the people are apart, weapons are secured.
Bot  | ⚖ Law “On Police”, art. 13
Bot  |
Bot  | ☐ 4. First aid, ambulance. Strangulation, pregnancy and head injury asked about; an examination ordered.
Bot  | ⚖ Law “On Police”, art. 12; Ordering a forensic examination
Bot  |
Bot  | ☐ 5. The children are found and safe; the juvenile-affairs unit (ПДН) knows, on a direct threat the guardianship body (опека).
Bot  | ⚖ SK art. 77; Path A. First call
Bot  |
Bot  | ☐ 6. She was heard alone. Who attacked was decided by injuries, history and fear.
Bot  | ⚖ UK art. 37; Path A. First call
Bot  |
Bot  | ☐ 7. Checked from grave to light: harm, series, threat, object. Only then art. 6.1.1.
Bot  | ⚖ UK art. 117; UK art. 119; UK art. 115; KoAP art. 6.1.1
Bot  |
Bot  | ☐ 8. Recorded at once: injuries, room, object, neighbours, the 112 audio.
Bot  | ⚖ UPK arts 140–148; KoAP arts 25.6, 26.2, 26.4, 26.11
Bot  |
Bot  | ☐ 9. Brought in: the time is noted, there is a protocol, detention is necessary and proportionate in this very case.
Bot  | ⚖ KoAP arts 27.2–27.4; KoAP art. 27.5
Bot  |
Bot  | ☐ 10. She leaves with the KUSP number, your name and phone, her rights and the next date.
Bot  | ⚖ Path A. First call
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | Since 11:00 on 22 Nov 2026, until 11:00 today, 89 minutes left (counted at 09:30)
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | ⚖ Path A. First call; KoAP art. 6.1.1
Bot  | Training, not legal advice. Lawyer's review: pending.
Bot  | [☑ 1] [☑ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ The term] [⚖ The law] [Reset]
Bot  | [All aids] [To my place]
Bot  | [≡] [RU] [☎]
Time+ 90d
Boris> /pocket
Bot  | Job aids
Bot  | Checklists to use on the spot. Your ticks are kept until you reset them.
Bot  | Nothing about the people involved is asked or kept.
Bot  | [First call: before you leave · 2/10]
Bot  | [First contact]
Bot  | [Checking an organisation]
Bot  | [Sharing data]
Bot  | [Divorce: art. 24 bench card]
Bot  | [Private prosecution in ten minutes]
Bot  | [›]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Boris* First call
Bot  | First call: before you leave · ▰▱▱▱▱▱▱▱ 2/10
Bot  |
Bot  | UK is the Criminal Code (УК), KoAP the Code of Administrative Offences (КоАП). Detention runs from delivery; for a drunk person from sobering up, but 48 hours from delivery in all. Check steps without a norm of their own against your orders.
Bot  |
Bot  | ☑ 1. The report is registered and its KUSP number (КУСП) is known.
Bot  | ⚖ Interior Ministry Order 736 (2014)
Bot  |
Bot  | ☑ 2. Entered without consent: what was heard is recorded, the prosecutor told in writing within 24 hours.
Bot  | ⚖ Law “On Police”, art. 15
Bot  |
Bot  | ☐ 3. The violence is stopped, the people are apart, weapons are secured.
Bot  | ⚖ Law “On Police”, art. 13
Bot  |
Bot  | ☐ 4. First aid, ambulance. Strangulation, pregnancy and head injury asked about; an examination ordered.
Bot  | ⚖ Law “On Police”, art. 12; Ordering a forensic examination
Bot  |
Bot  | ☐ 5. The children are found and safe; the juvenile-affairs unit (ПДН) knows, on a direct threat the guardianship body (опека).
Bot  | ⚖ SK art. 77; Path A. First call
Bot  |
Bot  | ☐ 6. She was heard alone. Who attacked was decided by injuries, history and fear.
Bot  | ⚖ UK art. 37; Path A. First call
Bot  |
Bot  | ☐ 7. Checked from grave to light: harm, series, threat, object. Only then art. 6.1.1.
Bot  | ⚖ UK art. 117; UK art. 119; UK art. 115; KoAP art. 6.1.1
Bot  |
Bot  | ☐ 8. Recorded at once: injuries, room, object, neighbours, the 112 audio.
Bot  | ⚖ UPK arts 140–148; KoAP arts 25.6, 26.2, 26.4, 26.11
Bot  |
Bot  | ☐ 9. Brought in: the time is noted, there is a protocol, detention is necessary and proportionate in this very case.
Bot  | ⚖ KoAP arts 27.2–27.4; KoAP art. 27.5
Bot  |
Bot  | ☐ 10. She leaves with the KUSP number, your name and phone, her rights and the next date.
Bot  | ⚖ Path A. First call
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | Since 11:00 on 22 Nov 2026, the term has ended: 11:00 on 24 Nov 2026
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | ⚖ Path A. First call; KoAP art. 6.1.1
Bot  | Training, not legal advice. Lawyer's review: pending.
Bot  | [☑ 1] [☑ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ The term] [⚖ The law] [Reset]
Bot  | [All aids] [To my place]
Bot  | [≡] [RU] [☎]
Boris* Reset
Bot  | First call: before you leave
Bot  | Clear all ticks and the count of time?
Bot  | [Yes, begin anew]
Bot  | [No, keep them]
Bot  | [≡] [RU] [☎]
Boris* No, keep them
Bot  | First call: before you leave · ▰▱▱▱▱▱▱▱ 2/10
Bot  |
Bot  | UK is the Criminal Code (УК), KoAP the Code of Administrative Offences (КоАП). Detention runs from delivery; for a drunk person from sobering up, but 48 hours from delivery in all. Check steps without a norm of their own against your orders.
Bot  |
Bot  | ☑ 1. The report is registered and its KUSP number (КУСП) is known.
Bot  | ⚖ Interior Ministry Order 736 (2014)
Bot  |
Bot  | ☑ 2. Entered without consent: what was heard is recorded, the prosecutor told in writing within 24 hours.
Bot  | ⚖ Law “On Police”, art. 15
Bot  |
Bot  | ☐ 3. The violence is stopped, the people are apart, weapons are secured.
Bot  | ⚖ Law “On Police”, art. 13
Bot  |
Bot  | ☐ 4. First aid, ambulance. Strangulation, pregnancy and head injury asked about; an examination ordered.
Bot  | ⚖ Law “On Police”, art. 12; Ordering a forensic examination
Bot  |
Bot  | ☐ 5. The children are found and safe; the juvenile-affairs unit (ПДН) knows, on a direct threat the guardianship body (опека).
Bot  | ⚖ SK art. 77; Path A. First call
Bot  |
Bot  | ☐ 6. She was heard alone. Who attacked was decided by injuries, history and fear.
Bot  | ⚖ UK art. 37; Path A. First call
Bot  |
Bot  | ☐ 7. Checked from grave to light: harm, series, threat, object. Only then art. 6.1.1.
Bot  | ⚖ UK art. 117; UK art. 119; UK art. 115; KoAP art. 6.1.1
Bot  |
Bot  | ☐ 8. Recorded at once: injuries, room, object, neighbours, the 112 audio.
Bot  | ⚖ UPK arts 140–148; KoAP arts 25.6, 26.2, 26.4, 26.11
Bot  |
Bot  | ☐ 9. Brought in: the time is noted, there is a protocol, detention is necessary and proportionate in this very case.
Bot  | ⚖ KoAP arts 27.2–27.4; KoAP art. 27.5
Bot  |
Bot  | ☐ 10. She leaves with the KUSP number, your name and phone, her rights and the next date.
Bot  | ⚖ Path A. First call
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | Since 11:00 on 22 Nov 2026, the term has ended: 11:00 on 24 Nov 2026
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | ⚖ Path A. First call; KoAP art. 6.1.1
Bot  | Training, not legal advice. Lawyer's review: pending.
Bot  | [☑ 1] [☑ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ The term] [⚖ The law] [Reset]
Bot  | [All aids] [To my place]
Bot  | [≡] [RU] [☎]
Boris* Reset
Bot  | First call: before you leave
Bot  | Clear all ticks and the count of time?
Bot  | [Yes, begin anew]
Bot  | [No, keep them]
Bot  | [≡] [RU] [☎]
Boris* Yes, begin anew
Bot  | First call: before you leave · ▱▱▱▱▱▱▱▱ 0/10
Bot  |
Bot  | UK is the Criminal Code (УК), KoAP the Code of Administrative Offences (КоАП). Detention runs from delivery; for a drunk person from sobering up, but 48 hours from delivery in all. Check steps without a norm of their own against your orders.
Bot  |
Bot  | ☐ 1. The report is registered and its KUSP number (КУСП) is known.
Bot  | ⚖ Interior Ministry Order 736 (2014)
Bot  |
Bot  | ☐ 2. Entered without consent: what was heard is recorded, the prosecutor told in writing within 24 hours.
Bot  | ⚖ Law “On Police”, art. 15
Bot  |
Bot  | ☐ 3. The violence is stopped, the people are apart, weapons are secured.
Bot  | ⚖ Law “On Police”, art. 13
Bot  |
Bot  | ☐ 4. First aid, ambulance. Strangulation, pregnancy and head injury asked about; an examination ordered.
Bot  | ⚖ Law “On Police”, art. 12; Ordering a forensic examination
Bot  |
Bot  | ☐ 5. The children are found and safe; the juvenile-affairs unit (ПДН) knows, on a direct threat the guardianship body (опека).
Bot  | ⚖ SK art. 77; Path A. First call
Bot  |
Bot  | ☐ 6. She was heard alone. Who attacked was decided by injuries, history and fear.
Bot  | ⚖ UK art. 37; Path A. First call
Bot  |
Bot  | ☐ 7. Checked from grave to light: harm, series, threat, object. Only then art. 6.1.1.
Bot  | ⚖ UK art. 117; UK art. 119; UK art. 115; KoAP art. 6.1.1
Bot  |
Bot  | ☐ 8. Recorded at once: injuries, room, object, neighbours, the 112 audio.
Bot  | ⚖ UPK arts 140–148; KoAP arts 25.6, 26.2, 26.4, 26.11
Bot  |
Bot  | ☐ 9. Brought in: the time is noted, there is a protocol, detention is necessary and proportionate in this very case.
Bot  | ⚖ KoAP arts 27.2–27.4; KoAP art. 27.5
Bot  |
Bot  | ☐ 10. She leaves with the KUSP number, your name and phone, her rights and the next date.
Bot  | ⚖ Path A. First call
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | ⚖ Path A. First call; KoAP art. 6.1.1
Bot  | Training, not legal advice. Lawyer's review: pending.
Bot  | [☐ 1] [☐ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ Count the term] [⚖ The law]
Bot  | [All aids] [To my place]
Bot  | [≡] [RU] [☎]
Boris* ☐ 3
Bot  | First call: before you leave · ▱▱▱▱▱▱▱▱ 1/10
Bot  |
Bot  | UK is the Criminal Code (УК), KoAP the Code of Administrative Offences (КоАП). Detention runs from delivery; for a drunk person from sobering up, but 48 hours from delivery in all. Check steps without a norm of their own against your orders.
Bot  |
Bot  | ☐ 1. The report is registered and its KUSP number (КУСП) is known.
Bot  | ⚖ Interior Ministry Order 736 (2014)
Bot  |
Bot  | ☐ 2. Entered without consent: what was heard is recorded, the prosecutor told in writing within 24 hours.
Bot  | ⚖ Law “On Police”, art. 15
Bot  |
Bot  | ☑ 3. The violence is stopped, the people are apart, weapons are secured.
Bot  | ⚖ Law “On Police”, art. 13
Bot  |
Bot  | ☐ 4. First aid, ambulance. Strangulation, pregnancy and head injury asked about; an examination ordered.
Bot  | ⚖ Law “On Police”, art. 12; Ordering a forensic examination
Bot  |
Bot  | ☐ 5. The children are found and safe; the juvenile-affairs unit (ПДН) knows, on a direct threat the guardianship body (опека).
Bot  | ⚖ SK art. 77; Path A. First call
Bot  |
Bot  | ☐ 6. She was heard alone. Who attacked was decided by injuries, history and fear.
Bot  | ⚖ UK art. 37; Path A. First call
Bot  |
Bot  | ☐ 7. Checked from grave to light: harm, series, threat, object. Only then art. 6.1.1.
Bot  | ⚖ UK art. 117; UK art. 119; UK art. 115; KoAP art. 6.1.1
Bot  |
Bot  | ☐ 8. Recorded at once: injuries, room, object, neighbours, the 112 audio.
Bot  | ⚖ UPK arts 140–148; KoAP arts 25.6, 26.2, 26.4, 26.11
Bot  |
Bot  | ☐ 9. Brought in: the time is noted, there is a protocol, detention is necessary and proportionate in this very case.
Bot  | ⚖ KoAP arts 27.2–27.4; KoAP art. 27.5
Bot  |
Bot  | ☐ 10. She leaves with the KUSP number, your name and phone, her rights and the next date.
Bot  | ⚖ Path A. First call
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | ⚖ Path A. First call; KoAP art. 6.1.1
Bot  | Training, not legal advice. Lawyer's review: pending.
Bot  | [☐ 1] [☐ 2] [☑ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ Count the term] [⚖ The law] [Reset]
Bot  | [All aids] [To my place]
Bot  | [≡] [RU] [☎]
Boris* Reset
Bot  | First call: before you leave
Bot  | Clear all ticks and the count of time?
Bot  | [Yes, begin anew]
Bot  | [No, keep them]
Bot  | [≡] [RU] [☎]
Boris* ≡
Bot  | Menu
Bot  | Your place in the lesson is kept.
Bot  | [Back]
Bot  | [Home] [My path]
Bot  | [Law reference] [Glossary]
Bot  | [Job aids] [Case navigator]
Bot  | [My results] [In the browser]
Bot  | [My work] [My region]
Bot  | [Language] [Privacy]
Bot  | [My bookmarks] [My data]
Bot  | [Ask a trainer] [My cohorts]
Bot  | [≡] [RU] [☎]
Boris^ Yes, begin anew
Bot  | First call: before you leave · ▱▱▱▱▱▱▱▱ 0/10
Bot  |
Bot  | UK is the Criminal Code (УК), KoAP the Code of Administrative Offences (КоАП). Detention runs from delivery; for a drunk person from sobering up, but 48 hours from delivery in all. Check steps without a norm of their own against your orders.
Bot  |
Bot  | ☐ 1. The report is registered and its KUSP number (КУСП) is known.
Bot  | ⚖ Interior Ministry Order 736 (2014)
Bot  |
Bot  | ☐ 2. Entered without consent: what was heard is recorded, the prosecutor told in writing within 24 hours.
Bot  | ⚖ Law “On Police”, art. 15
Bot  |
Bot  | ☐ 3. The violence is stopped, the people are apart, weapons are secured.
Bot  | ⚖ Law “On Police”, art. 13
Bot  |
Bot  | ☐ 4. First aid, ambulance. Strangulation, pregnancy and head injury asked about; an examination ordered.
Bot  | ⚖ Law “On Police”, art. 12; Ordering a forensic examination
Bot  |
Bot  | ☐ 5. The children are found and safe; the juvenile-affairs unit (ПДН) knows, on a direct threat the guardianship body (опека).
Bot  | ⚖ SK art. 77; Path A. First call
Bot  |
Bot  | ☐ 6. She was heard alone. Who attacked was decided by injuries, history and fear.
Bot  | ⚖ UK art. 37; Path A. First call
Bot  |
Bot  | ☐ 7. Checked from grave to light: harm, series, threat, object. Only then art. 6.1.1.
Bot  | ⚖ UK art. 117; UK art. 119; UK art. 115; KoAP art. 6.1.1
Bot  |
Bot  | ☐ 8. Recorded at once: injuries, room, object, neighbours, the 112 audio.
Bot  | ⚖ UPK arts 140–148; KoAP arts 25.6, 26.2, 26.4, 26.11
Bot  |
Bot  | ☐ 9. Brought in: the time is noted, there is a protocol, detention is necessary and proportionate in this very case.
Bot  | ⚖ KoAP arts 27.2–27.4; KoAP art. 27.5
Bot  |
Bot  | ☐ 10. She leaves with the KUSP number, your name and phone, her rights and the next date.
Bot  | ⚖ Path A. First call
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | ⚖ Path A. First call; KoAP art. 6.1.1
Bot  | Training, not legal advice. Lawyer's review: pending.
Bot  | [☐ 1] [☐ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ Count the term] [⚖ The law]
Bot  | [All aids] [To my place]
Bot  | [≡] [RU] [☎]
