# An admin sets how long certificates of a module hold; nobody else may, and what is printed stays
@ certified
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
Alice* Begin
Bot  | Divorce and article 24 · ▰▰▱▱▱▱▱▱ 1/4
Bot  |
Bot  | Divorce
Bot  | The court decides where children live.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Alice* Next
Bot  | Divorce and article 24 · ▰▰▰▰▱▱▱▱ 2/4
Bot  |
Bot  | Divorce
Bot  | Support is a seperate claim.
Bot  |
Bot  | ⚖ art. 65 FC
Bot  | [Next]
Bot  | [⚖ art. 65 FC]
Bot  | [Back] [≡] [RU] [☎]
Alice* Next
Bot  | Divorce and article 24 · question 1 of 2
Bot  |
Bot  | Question 1?
Bot  |
Bot  | A) Sometimes
Bot  | B) Yes
Bot  | C) No
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Alice* B
Bot  | Right.
Bot  |
Bot  | You chose:
Bot  | B) Yes
Bot  | Why: yes.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Divorce and article 24 · question 2 of 2
Bot  |
Bot  | Question 2?
Bot  |
Bot  | A) No
Bot  | B) Yes
Bot  | C) Sometimes
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Alice* B
Bot  | Right.
Bot  |
Bot  | You chose:
Bot  | B) Yes
Bot  | Why: yes.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Divorce and article 24
Bot  |
Bot  | The module is passed: 2 of 2 (100%).
Bot  | The threshold is 60%.
Bot  |
Bot  | Law as of 22 Nov 2026; lawyer's review: pending.
Bot  | [Certificate] [Once more]
Bot  | [What was useful?] [My path]
Bot  | [≡] [RU] [☎]
Alice* Certificate
Bot  | Certificate
Bot  | Divorce and article 24
Bot  |
Bot  | Which name shall stand on it? Type it. No name is needed: without one there is only a code.
Bot  |
Bot  | By sending your name you agree that it is kept and stands on all your certificates, in the badge, and on the page that checks them, for everybody who has the code. It serves nothing else.
Bot  |
Bot  | You can change it or take it off at any time on this screen; taken off, it is erased.
Bot  | [Without a name]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* Without a name
Bot  | The certificate is valid.
Bot  |
Bot  | Name: not given
Bot  | Module: Divorce and article 24 (M01)
Bot  | Length: 10 minutes
Bot  | Result: passed, 2 of 2 (100%)
Bot  | Completed on: 22 Nov 2026
Bot  | Valid until: 22 Nov 2027
Bot  | Law as of: 22 Nov 2026
Bot  | Version of the module: v1 (f32dc02aa46b)
Bot  | Document: no. 1 of 22 Nov 2026
Bot  | Code: 1M1V-FM0Q-QS07-TFYA
Bot  |
Bot  | Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.
Bot  | [PDF to print]
Bot  | [Picture] [Badge file]
Bot  | [Check page] [Add my name]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
Gleb> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Gleb* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Gleb* Lawyer
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
Gleb* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Gleb> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Certificates]
Bot  | [Cohorts] [Dashboard]
Bot  | [Question quality] [Statistics]
Bot  | [Staff] [Log]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Gleb* Certificates
Bot  | Certificates
Bot  |
Bot  | Type the code of a certificate: 16 letters and digits.
Bot  | [Rules of modules]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Gleb* Rules of modules
Bot  | How long certificates hold
Bot  |
Bot  | Divorce and article 24
Bot  | How long: 12 months, as for all.
Bot  | When the law changes: the lesson on what changed is enough.
Bot  | [Divorce and article 24]
Bot  | [Certificates]
Bot  | [≡] [RU] [☎]
Gleb* Divorce
Bot  | Divorce and article 24
Bot  | Certificates of this module
Bot  |
Bot  | How long: 12 months, as for all.
Bot  | When the law changes: the lesson on what changed is enough.
Bot  |
Bot  | A change is for certificates issued from then on; those issued before stay as they are printed.
Bot  | [How long they hold]
Bot  | [When the law changes]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Gleb* How long they hold
Bot  | Divorce and article 24
Bot  | How long shall its certificates hold?
Bot  |
Bot  | Thirty days before the end a new one is offered, for taking the module again. No end: nobody is reminded.
Bot  | [6 months] [12 months]
Bot  | [24 months] [36 months]
Bot  | [No end date]
Bot  | [✓ As for all: 12 months]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb** 24 months
Bot  | Divorce and article 24
Bot  | Certificates of this module
Bot  |
Bot  | How long: 24 months.
Bot  | When the law changes: the lesson on what changed is enough.
Bot  |
Bot  | Set on 22 Nov 2026.
Bot  |
Bot  | A change is for certificates issued from then on; those issued before stay as they are printed.
Bot  | [How long they hold]
Bot  | [When the law changes]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Bot  ~ It is set, for certificates issued from now on.
Bot  ~ It is set, for certificates issued from now on.
Gleb* When the law changes
Bot  | Divorce and article 24
Bot  | What brings a certificate up to date when the law changes?
Bot  |
Bot  | The lesson on what changed: who takes it has a valid certificate again, to the end printed on it.
Bot  |
Bot  | Only the whole module: the certificate is on an older text of the law until the module is taken again.
Bot  | [✓ The lesson on what changed]
Bot  | [Only the whole module]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb* Only the whole module
Bot  | Divorce and article 24
Bot  | Certificates of this module
Bot  |
Bot  | How long: 24 months.
Bot  | When the law changes: only the whole module is enough.
Bot  |
Bot  | Set on 22 Nov 2026.
Bot  |
Bot  | A change is for certificates issued from then on; those issued before stay as they are printed.
Bot  | [How long they hold]
Bot  | [When the law changes]
Bot  | [All modules]
Bot  | [≡] [RU] [☎]
Bot  ~ It is set, for certificates issued from now on.
Gleb* All modules
Bot  | How long certificates hold
Bot  |
Bot  | Divorce and article 24
Bot  | How long: 24 months.
Bot  | When the law changes: only the whole module is enough.
Bot  | [Divorce and article 24]
Bot  | [Certificates]
Bot  | [≡] [RU] [☎]
Gleb! cet.M01.7
Bot  | Divorce and article 24
Bot  | How long shall its certificates hold?
Bot  |
Bot  | Thirty days before the end a new one is offered, for taking the module again. No end: nobody is reminded.
Bot  | [6 months] [12 months]
Bot  | [✓ 24 months] [36 months]
Bot  | [No end date]
Bot  | [As for all: 12 months]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb! ceb.M01.nothing
Bot  | Divorce and article 24
Bot  | What brings a certificate up to date when the law changes?
Bot  |
Bot  | The lesson on what changed: who takes it has a valid certificate again, to the end printed on it.
Bot  |
Bot  | Only the whole module: the certificate is on an older text of the law until the module is taken again.
Bot  | [The lesson on what changed]
Bot  | [✓ Only the whole module]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Gleb! cet.M99.24
Bot  | How long certificates hold
Bot  |
Bot  | Divorce and article 24
Bot  | How long: 24 months.
Bot  | When the law changes: only the whole module is enough.
Bot  | [Divorce and article 24]
Bot  | [Certificates]
Bot  | [≡] [RU] [☎]
Gleb> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Certificates]
Bot  | [Cohorts] [Dashboard]
Bot  | [Question quality] [Statistics]
Bot  | [Staff] [Log]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Gleb* Log
Bot  | Log: everyone
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Set how long certificates of a module hold: not done
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Set what keeps certificates of a module up to date: not done
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Set how long certificates of a module hold: not done
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Set what keeps certificates of a module up to date: M01
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Set how long certificates of a module hold: M01
Bot  |
Bot  | 22 Nov 2026, 09:00 · 3RDC-7PGL, Admin
Bot  | Set how long certificates of a module hold: M01
Bot  | [3RDC-7PGL]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Rita> /start
Bot  | Учебный бот · Training bot
Bot  | Русский или English?
Bot  |
Bot  | Учебные материалы, не юридическая консультация.
Bot  | Training, not legal advice.
Bot  | [Русский] [English]
Rita* English
Bot  | What is your work?
Bot  | It decides which modules you get.
Bot  | [Police] [Justice of the peace]
Bot  | [District judge] [Prosecutor]
Bot  | [Lawyer] [Psychologist]
Bot  | [Medical staff] [Victim advocate]
Bot  | [Guardianship staff]
Bot  | [≡] [RU] [☎]
Rita* Lawyer
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
Rita* Rather not say
Bot  | Your path begins here
Bot  |
Bot  | Divorce and article 24
Bot  | 10 minutes
Bot  |
Bot  | Done: 0 of 1
Bot  | [Begin]
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Rita! cem.0
Bot  ~ This is not open to you.
Rita! cet.M01.endless
Bot  ~ This is not open to you.
Alice! cea.M01
Bot  | Your path is complete.
Bot  | Done: 1 of 1
Bot  | [My path] [My results]
Bot  | [≡] [RU] [☎]
Bot  ~ This is not open to you.
Alice! ceb.M01.lesson
Bot  ~ This is not open to you.
Alice> /certificates
Bot  | My certificates
Bot  |
Bot  | Divorce and article 24
Bot  | The certificate is valid.
Bot  | Valid until 22 Nov 2027 · 1M1V-FM0Q-QS07-TFYA
Bot  | [Divorce and article 24]
Bot  | [My results]
Bot  | [≡] [RU] [☎]
Alice! ag.M01
Bot  | Divorce and article 24 · ▰▰▱▱▱▱▱▱ 1/4
Bot  |
Bot  | Divorce
Bot  | The court decides where children live.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Alice* Next
Bot  | Divorce and article 24 · ▰▰▰▰▱▱▱▱ 2/4
Bot  |
Bot  | Divorce
Bot  | Support is a seperate claim.
Bot  |
Bot  | ⚖ art. 65 FC
Bot  | [Next]
Bot  | [⚖ art. 65 FC]
Bot  | [Back] [≡] [RU] [☎]
Alice* Next
Bot  | Divorce and article 24 · question 1 of 2
Bot  |
Bot  | Question 1?
Bot  |
Bot  | A) Yes
Bot  | B) Sometimes
Bot  | C) No
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Alice* A
Bot  | Right.
Bot  |
Bot  | You chose:
Bot  | A) Yes
Bot  | Why: yes.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Divorce and article 24 · question 2 of 2
Bot  |
Bot  | Question 2?
Bot  |
Bot  | A) Sometimes
Bot  | B) Yes
Bot  | C) No
Bot  | [A] [B] [C]
Bot  | [≡] [RU] [☎]
Alice* B
Bot  | Right.
Bot  |
Bot  | You chose:
Bot  | B) Yes
Bot  | Why: yes.
Bot  |
Bot  | ⚖ art. 24 FC
Bot  | [Next]
Bot  | [Report this question]
Bot  | [⚖ art. 24 FC]
Bot  | [≡] [RU] [☎]
Bot  ~ Right.
Alice* Next
Bot  | Divorce and article 24
Bot  |
Bot  | The module is passed: 2 of 2 (100%).
Bot  | The threshold is 60%.
Bot  |
Bot  | Law as of 22 Nov 2026; lawyer's review: pending.
Bot  | [Certificate] [Once more]
Bot  | [What was useful?] [My path]
Bot  | [≡] [RU] [☎]
Alice* Certificate
Bot  | Certificate
Bot  | Divorce and article 24
Bot  |
Bot  | Which name shall stand on it? Type it. No name is needed: without one there is only a code.
Bot  |
Bot  | By sending your name you agree that it is kept and stands on all your certificates, in the badge, and on the page that checks them, for everybody who has the code. It serves nothing else.
Bot  |
Bot  | You can change it or take it off at any time on this screen; taken off, it is erased.
Bot  | [Without a name]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Alice* Without a name
Bot  | The certificate is valid.
Bot  |
Bot  | Name: not given
Bot  | Module: Divorce and article 24 (M01)
Bot  | Length: 10 minutes
Bot  | Result: passed, 2 of 2 (100%)
Bot  | Completed on: 22 Nov 2026
Bot  | Valid until: 22 Nov 2028
Bot  | Law as of: 22 Nov 2026
Bot  | Version of the module: v1 (f32dc02aa46b)
Bot  | Document: no. 1 of 22 Nov 2026
Bot  | Code: K9DZ-5T48-Z9H2-CNHB
Bot  |
Bot  | Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.
Bot  | [PDF to print]
Bot  | [Picture] [Badge file]
Bot  | [Check page] [Add my name]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
Alice> /certificates
Bot  | My certificates
Bot  |
Bot  | Divorce and article 24
Bot  | The certificate is valid.
Bot  | Valid until 22 Nov 2028 · K9DZ-5T48-Z9H2-CNHB
Bot  |
Bot  | Divorce and article 24
Bot  | The certificate is valid.
Bot  | Valid until 22 Nov 2027 · 1M1V-FM0Q-QS07-TFYA
Bot  | [Divorce and article 24]
Bot  | [Divorce and article 24]
Bot  | [My results]
Bot  | [≡] [RU] [☎]
