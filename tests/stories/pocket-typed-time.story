# The beginning of a term is typed; what is no time, or still ahead, is told so; language and law on the way
@ real
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
Bot  | What we see: dynamics, myths, roles
Bot  | 11 minutes
Bot  |
Bot  | Done: 0 of 6
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Alice> /pocket
Bot  | Job aids
Bot  | Checklists to use on the spot. Your ticks are kept until you reset them.
Bot  | Nothing about the people involved is asked or kept.
Bot  | [First call: before you leave]
Bot  | [First contact]
Bot  | [Checking an organisation]
Bot  | [Sharing data]
Bot  | [Divorce: art. 24 bench card]
Bot  | [Private prosecution in ten minutes]
Bot  | [›]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* First call
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
Alice* ⏱ Count
Bot  | First call: before you leave
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | When did it begin?
Bot  | Tap, or type the time: 14:05, yesterday 23:40, 21.11 23:40.
Bot  | Your time: Moscow.
Bot  | [It began now] [An hour ago]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice> after lunch
Bot  | First call: before you leave
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | No time could be read in that. Type it like this: 14:05.
Bot  |
Bot  | When did it begin?
Bot  | Tap, or type the time: 14:05, yesterday 23:40, 21.11 23:40.
Bot  | Your time: Moscow.
Bot  | [It began now] [An hour ago]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice> today 23:59
Bot  | First call: before you leave
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | That time is still ahead. Type when it began.
Bot  |
Bot  | When did it begin?
Bot  | Tap, or type the time: 14:05, yesterday 23:40, 21.11 23:40.
Bot  | Your time: Moscow.
Bot  | [It began now] [An hour ago]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice> 01.01.2020 10:00
Bot  | First call: before you leave
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | That is too long ago: the term would be over for more than a month.
Bot  |
Bot  | When did it begin?
Bot  | Tap, or type the time: 14:05, yesterday 23:40, 21.11 23:40.
Bot  | Your time: Moscow.
Bot  | [It began now] [An hour ago]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice> yesterday 23:40
Bot  | First call: before you leave
Bot  |
Bot  | ⏱ Detention under art. 6.1.1: 48 hours at most
Bot  | Since 23:40 on 21 Nov 2026, until 23:40 tomorrow, 35 hours left (counted at 12:00)
Bot  | ⚖ KoAP art. 27.5
Bot  |
Bot  | When did it begin?
Bot  | Tap, or type the time: 14:05, yesterday 23:40, 21.11 23:40.
Bot  | Your time: Moscow.
Bot  | [It began now] [An hour ago]
Bot  | [Remind me two hours before]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* RU
Bot  | Первый вызов: до отъезда
Bot  |
Bot  | ⏱ Задержание по ст. 6.1.1: не больше 48 часов
Bot  | С 23:40, 21.11.2026, до 23:40 завтра, осталось 35 часов (на 12:00)
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | Когда началось?
Bot  | Нажмите или напишите время: 14:05, вчера 23:40, 21.11 23:40.
Bot  | Ваше время: Москва.
Bot  | [Началось сейчас] [Час назад]
Bot  | [Напомнить за два часа]
Bot  | [Назад]
Bot  | [≡] [EN] [☎]
Alice* Назад
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
Bot  | С 23:40, 21.11.2026, до 23:40 завтра, осталось 35 часов (на 12:00)
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | ⚖ Маршрут A. Первый вызов; ст. 6.1.1 КоАП РФ
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  | [☐ 1] [☐ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ Срок] [⚖ Нормы] [Сбросить]
Bot  | [Все памятки] [К моему месту]
Bot  | [≡] [EN] [☎]
Alice* ⚖ Нормы
Bot  | Маршрут A. Первый вызов
Bot  |
Bot  | 1) Дежурный или 112: сразу зарегистрировать; спросить об оружии, детях, удушении, прежних вызовах, здесь ли обидчик — номер КУСП, наряд направлен (приказ № 736; п. 1 ч. 1 ст. 12 3-ФЗ). 2) Наряд прибывает незамедлительно и до входа фиксирует услышанное (п. 2 ч. 1 ст. 12 3-ФЗ). 3) Дверь закрыта: крики, удары, угрозы, плач ребёнка — войти; признаков нет — стучать, спросить соседей, позвонить, не уходить, не увидев звонившую в безопасности; прокурору — в 24 часа (п. 2, 3 ч. 3 ст. 15 3-ФЗ). 4) Пресечь насилие, развести людей, изъять оружие (ч. 1 ст. 13, ст. 18–20 3-ФЗ). 5) Первая помощь, скорая; спросить об удушении, беременности, травме головы (п. 3 ч. 1 ст. 12 3-ФЗ). 6) Дети: увидеть, в безопасности ли; ПДН, при прямой угрозе — опека (ст. 77 СК; 120-ФЗ). 7) Говорить с пострадавшей наедине, при нужде с переводчиком (ст. 18 УПК; ст. 24.2 КоАП). 8) Кто основной агрессор: раны нападения и защиты, история, страх, рост и сила, кто звонил (ст. 37 УК; ст. 2.7 КоАП). 9) Принять заявление, письменное или устное под протокол, выдать талон; не пишет — рапорт: по публичным составам (ст. 143 УПК), по ст. 6.1.1 (п. 1 ч. 1 ст. 28.1 КоАП). 10) Квалифицировать от тяжкого к лёгкому: 105/111 → 112 → 117 → 119 → п. «в» ч. 2 ст. 115 → 127/131/139 → ч. 1 ст. 115 → ч. 2 ст. 116.1 → ч. 1 ст. 116.1 УК → ст. 6.1.1 КоАП. 11) Доказательства сразу: регистратор, фото ран, комнаты и предметов, изъятие предмета, соседи, запись 112, переписка (ст. 144, 176, 177 УПК; ст. 26.2, 27.10 КоАП). 12) Медицина: травмпункт сейчас, постановление или определение об экспертизе (ст. 144, 195, 196 УПК; ст. 26.4 КоАП; приказ № 172н). 13) Обидчик: по составам с лишением свободы — ст. 91–92 УПК и возбуждение дела; по ст. 6.1.1 — доставление и задержание до 48 часов, если необходимо и соразмерно (ст. 27.2–27.5 КоАП). 14) Бумага: протокол (ст. 28.2) либо определение о расследовании (ст. 28.7), либо материал КУСП в дознание. 15) Судье: задержанного — немедленно, иначе 3 суток (ст. 28.8 КоАП). 16) Профилактика: предостережение, учёт, сообщить участковому, проверить разрешение на оружие через Росгвардию (ст. 17, 20 182-ФЗ; ст. 13 3-ФЗ; приказ № 205; 150-ФЗ). 17) Пострадавшая уходит с номером КУСП, именем и телефоном сотрудника, разъяснёнными правами, следующей датой, направлением к медикам, адресами помощи; перечень рисков заполнен, о решении уведомят. Если возбуждено уголовное дело: признать потерпевшей (ст. 42 УПК), просить о запрете определённых действий (ст. 105.1 УПК), предложить госзащиту (119-ФЗ).
Bot  |
Bot  | Статус: порядок по состоянию на февраль 2026 г.; шаги без отдельной карточки сверить
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  | [Назад]
Bot  | [›]
Bot  | [В справочнике] [К моему месту]
Bot  | [≡] [EN] [☎]
Alice* ›
Bot  | ст. 6.1.1 КоАП РФ
Bot  | ст. 6.1.1 КоАП РФ — побои (введена законом от 03.07.2016 № 326-ФЗ)
Bot  |
Bot  | Побои или иные насильственные действия, причинившие физическую боль, но не повлёкшие последствий ст. 115 УК и не образующие преступления; следы на теле не обязательны — достаточно боли. «Побои» — неоднократные удары (два и более), единичный удар — «иные насильственные действия». Наказание: штраф 5 000–30 000 ₽, либо арест на 10–15 суток, либо обязательные работы на 60–120 часов. Субъект — любое лицо с 16 лет (ст. 2.3 КоАП); брак, родство, совместное проживание на квалификацию не влияют. Дело возбуждает полиция — по заявлению пострадавшей или третьего лица, сообщению медиков либо при непосредственном обнаружении (ст. 28.1). Это дело публичное: согласие пострадавшей не требуется, её отказ производство не прекращает, примирения как основания КоАП не знает.
Bot  |
Bot  | Статус: в силе с 15.07.2016; в отношении близких лиц — с 07.02.2017 (8-ФЗ); изменений санкции с 2016 г. не найдено, нижние пределы ареста и работ сверить; раньше — ст. 116 УК
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  | [Назад]
Bot  | [‹] [›]
Bot  | [В справочнике] [К моему месту]
Bot  | [≡] [EN] [☎]
Alice* Назад
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
Bot  | С 23:40, 21.11.2026, до 23:40 завтра, осталось 35 часов (на 12:00)
Bot  | ⚖ ст. 27.5 КоАП РФ
Bot  |
Bot  | ⚖ Маршрут A. Первый вызов; ст. 6.1.1 КоАП РФ
Bot  | Учебный материал, не юридическая консультация. Проверка юриста: ожидается.
Bot  | [☐ 1] [☐ 2] [☐ 3] [☐ 4] [☐ 5]
Bot  | [☐ 6] [☐ 7] [☐ 8] [☐ 9] [☐ 10]
Bot  | [⏱ Срок] [⚖ Нормы] [Сбросить]
Bot  | [Все памятки] [К моему месту]
Bot  | [≡] [EN] [☎]
Alice* К моему месту
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Что мы видим: динамика, мифы, роли
Bot  | 11 минут
Bot  |
Bot  | Пройдено: 0 из 6
Bot  | [Начать]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
