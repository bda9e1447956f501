# In the middle of a lesson a judge looks a norm up, follows it to another, and is back at the card
@ register
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
Alice* Justice of the peace
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
Alice* Begin
Bot  | Module 0
Bot  |
Bot  | This module describes cases of violence.
Bot  | [Next]
Bot  | [Skip the hard cards]
Bot  | [≡] [RU] [☎]
Alice* Next
Bot  | Module 0 · before the module, question 1 of 2
Bot  |
Bot  | What do you know already? It is not graded, and the answers come later.
Bot  |
Bot  | Question 1?
Bot  |
Bot  | A) Sometimes
Bot  | B) Yes
Bot  | C) No
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Alice> /law uk 116,1
Bot  | Found: 116.1 uk
Bot  | 2 entries
Bot  |
Bot  | 1. UK art. 116.1(1) — battery by a person already penalised
Bot  | 2. UK art. 119 — threat to kill
Bot  | [⚖ UK art. 116.1(1)] [⚖ UK art. 119]
Bot  | [Ask anew] [Close]
Bot  | [≡] [RU] [☎]
Alice* ⚖ UK art. 116.1(1)
Bot  | UK art. 116.1(1)
Bot  | battery by a person already penalised
Bot  |
Bot  | The inquirer opens the case <12 & 3>.
Bot  |
Bot  | Status: in force
Bot  | In force since 15 Jul 2016.
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: high.
Bot  | Lawyer's review: pending.
Bot  | [Back to results] [Close]
Bot  | [Bookmark]
Bot  | [⚖ KoAP art. 6.1.1] [⚖ UK art. 119]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Alice* ⚖ KoAP art. 6.1.1
Bot  | KoAP art. 6.1.1
Bot  | battery
Bot  |
Bot  | A first battery is an administrative case.
Bot  |
Bot  | Status: in force
Bot  |
Bot  | As of 22 Nov 2026.
Bot  | How sure we are: high.
Bot  | Lawyer's review: pending.
Bot  | [Back to results] [Close]
Bot  | [Bookmark]
Bot  | [⚖ UK art. 116.1(1)]
Bot  | [example.org] [example.com]
Bot  | [≡] [RU] [☎]
Alice* RU
Bot  | ст. 6.1.1 КоАП РФ
Bot  | побои
Bot  |
Bot  | Первые побои — административное дело.
Bot  |
Bot  | Статус: в силе
Bot  |
Bot  | По состоянию на 22.11.2026.
Bot  | Уверенность: высокая.
Bot  | Проверка юриста: ожидается.
Bot  | [К найденному] [Закрыть]
Bot  | [В закладки]
Bot  | [⚖ ч. 1 ст. 116.1 УК РФ]
Bot  | [example.org] [example.com]
Bot  | [≡] [EN] [☎]
Alice* К найденному
Bot  | Найдено: 116.1 uk
Bot  | 2 записи
Bot  |
Bot  | 1. ч. 1 ст. 116.1 УК РФ — побои лицом, подвергнутым наказанию
Bot  | 2. ст. 119 УК РФ — угроза убийством
Bot  | [⚖ ч. 1 ст. 116.1 УК РФ] [⚖ ст. 119 УК РФ]
Bot  | [Искать заново] [Закрыть]
Bot  | [≡] [EN] [☎]
Alice* EN
Bot  | Found: 116.1 uk
Bot  | 2 entries
Bot  |
Bot  | 1. UK art. 116.1(1) — battery by a person already penalised
Bot  | 2. UK art. 119 — threat to kill
Bot  | [⚖ UK art. 116.1(1)] [⚖ UK art. 119]
Bot  | [Ask anew] [Close]
Bot  | [≡] [RU] [☎]
Alice* Close
Bot  | Module 0 · before the module, question 1 of 2
Bot  |
Bot  | What do you know already? It is not graded, and the answers come later.
Bot  |
Bot  | Question 1?
Bot  |
Bot  | A) Sometimes
Bot  | B) Yes
Bot  | C) No
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
