# A sheet of people: every problem by its cell, then a good one; who has not come yet is expected
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
Vera* Lawyer
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
Vera> /cohorts
Bot  | Cohorts
Bot  |
Bot  | There is no cohort yet.
Bot  | [New cohort] [Enrol from a sheet]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* New cohort
Bot  | A new cohort
Bot  | Type a name of up to 60 characters, such as “Police, autumn 2026”. No names of people.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> Дневная смена
Bot  | Дневная смена
Bot  | fewer than 5 members
Bot  |
Bot  | Nothing is assigned yet.
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Back
Bot  | Cohorts
Bot  |
Bot  | Дневная смена · fewer than 5 members
Bot  | [Дневная смена]
Bot  | [New cohort] [Enrol from a sheet]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* New cohort
Bot  | A new cohort
Bot  | Type a name of up to 60 characters, such as “Police, autumn 2026”. No names of people.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> Ночная смена
Bot  | Ночная смена
Bot  | fewer than 5 members
Bot  |
Bot  | Nothing is assigned yet.
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Assign a module
Bot  | Ночная смена
Bot  | Which module is to be taken?
Bot  | [Divorce and article 24]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Divorce and article 24
Bot  | Divorce and article 24
Bot  | Ночная смена
Bot  |
Bot  | By when? Choose, or type a day: 5.12 or 05.12.2026. The day ends where the learner is.
Bot  | [1 week] [2 weeks] [1 month]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* 1 week
Bot  | Ночная смена
Bot  | fewer than 5 members
Bot  |
Bot  | Divorce and article 24 · by 29 Nov 2026
Bot  | Completion is shown from 5 members on.
Bot  | [Divorce and article 24]
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  ~ Assigned by 29 Nov 2026.
Vera* Enrol from a sheet
Bot  | Enrol from a sheet
Bot  | Send an Excel or CSV file of up to 10,000 people: Telegram id, region, cohort.
Bot  | Where the column “Cohort” is empty, “Ночная смена” is meant.
Bot  |
Bot  | Ids only: no names, no phone numbers. Who has not come yet is in the cohort when they do.
Bot  | [Template]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Template
Bot  | The template is being made.
Bot  | It comes as a message of its own. Send it back filled in.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  # people.xlsx: A sheet of people, to be filled in.
Vera< talk.yaml
Bot  | The sheet is being read.
Bot  | Nobody is enrolled yet.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  | No column is called “Telegram id”. The template shows the columns. Nothing was changed.
Bot  |
Bot  | Enrol from a sheet
Bot  | Send an Excel or CSV file of up to 10,000 people: Telegram id, region, cohort.
Bot  | Where the column “Cohort” is empty, “Ночная смена” is meant.
Bot  |
Bot  | Ids only: no names, no phone numbers. Who has not come yet is in the cohort when they do.
Bot  | [Template]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera< people-wrong.xlsx
Bot  | The sheet is being read.
Bot  | Nobody is enrolled yet.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  | Nobody was enrolled: 6 problems
Bot  | Mend these cells and send the sheet again.
Bot  |
Bot  | A2: looks like a phone number: it was not kept; a Telegram id is needed
Bot  | A3: a name is no id: digits are needed
Bot  | B4: there is no region “RU-XXX”
Bot  | C4: there is no cohort “Day shift”
Bot  | A5: a formula: put its value here
Bot  | C6: there is no cohort “Night shift”
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera< people.xlsx
Bot  | The sheet is being read.
Bot  | Nobody is enrolled yet.
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Bot  | 4 people can be enrolled
Bot  | There is no problem in the sheet.
Bot  |
Bot  | Ночная смена: 3
Bot  | Дневная смена: 1
Bot  |
Bot  | Who is in the cohort already stays so. Nobody gets a message now.
Bot  | [Enrol 4]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Enrol 4
Bot  | People are being enrolled
Bot  | ▱▱▱▱▱▱▱▱ 0/4
Bot  | You can go on with something else: the result comes as a message.
Bot  | [How far is it?]
Bot  | [To the cohort]
Bot  | [≡] [RU] [☎]
Bot  + 4 people were enrolled
Bot  + [To the cohort]
Bot  + [≡] [RU] [☎]
Vera* To the cohort
Bot  | Ночная смена
Bot  | fewer than 5 members
Bot  |
Bot  | Divorce and article 24 · by 29 Nov 2026
Bot  | Completion is shown from 5 members on.
Bot  | [Divorce and article 24]
Bot  | [Assign a module]
Bot  | [Invite links] [Enrol from a sheet]
Bot  | [Rename] [Archive]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
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
Bot  | Ваш маршрут начинается здесь
Bot  |
Bot  | Развод и статья 24
Bot  | 10 минут
Bot  |
Bot  | Пройдено: 0 из 1
Bot  |
Bot  | До 29.11.2026: Развод и статья 24
Bot  | [Начать]
Bot  | [Развод и статья 24]
Bot  | [Мой маршрут] [Мои результаты]
Bot  | [≡] [EN] [☎]
Alice> /my_cohorts
Bot  | My cohorts
Bot  | Ночная смена
Bot  |
Bot  | By 29 Nov 2026: Divorce and article 24
Bot  | [Divorce and article 24]
Bot  | [Leave Ночная смена]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Alice* Leave
Bot  | Leave “Ночная смена”?
Bot  | Its modules are no longer asked of you. Your results stay yours. To come back you need an invitation.
Bot  | [No, stay]
Bot  | [Yes, leave]
Bot  | [≡] [RU] [☎]
Alice* Yes, leave
Bot  | My cohorts
Bot  | You are in no cohort. A trainer's invitation leads into one.
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Bot  ~ You have left the cohort.
