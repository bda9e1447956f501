# Who erases themselves leaves a certificate without a name to whoever holds its code
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
Alice> Anna Petrova
Bot  | The certificate is valid.
Bot  |
Bot  | Name: Anna Petrova
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
Bot  | [Check page] [Change the name]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
Alice> /delete_me
Bot  | Erase everything?
Bot  |
Bot  | Your answers, results and settings will be gone and cannot be brought back. Totals without names stay.
Bot  | [No, keep it]
Bot  | [Take my data first]
Bot  | [Yes, erase]
Bot  | [≡] [RU] [☎]
Alice* Yes, erase
Bot  | Everything is erased.
Bot  | You can begin anew at any time with /start.
Bot  | [Begin anew]
Alice! ceo.1
Bot  | My certificates
Bot  | There is none yet. A module that is passed has one on its last screen.
Bot  | [My results]
Bot  | [≡] [RU] [☎]
Bot  ~ There is no certificate for this.
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
Gleb! ces
Bot  | Certificates
Bot  |
Bot  | Type the code of a certificate: 16 letters and digits.
Bot  | [Rules of modules]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Gleb> 1M1V-FM0Q-QS07-TFYA
Bot  | The certificate is valid.
Bot  |
Bot  | Name: taken back by the holder
Bot  | Module: Divorce and article 24 (M01)
Bot  | Length: 10 minutes
Bot  | Result: passed, 2 of 2 (100%)
Bot  | Completed on: 22 Nov 2026
Bot  | Valid until: 22 Nov 2027
Bot  | Law as of: 22 Nov 2026
Bot  | Version of the module: v1 (f32dc02aa46b)
Bot  | Document: no. 1 of 22 Nov 2026
Bot  | Code: 1M1V-FM0Q-QS07-TFYA
Bot  | [Another code]
Bot  | [Withdraw it]
Bot  | [≡] [RU] [☎]
