# A certificate with a name: asked for with its own consent, made as files, changed, taken off
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
Alice> Anna 4
Bot  | Certificate
Bot  | Divorce and article 24
Bot  |
Bot  | This cannot be a name. It has 2-80 letters; spaces, hyphens, dots.
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
Bot  | Code: VEFY-D036-70P9-4D31
Bot  |
Bot  | Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.
Bot  | [PDF to print]
Bot  | [Picture] [Badge file]
Bot  | [Check page] [Change the name]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
Alice* PDF
Bot  ~ Your file is being made.
Bot  # certificate-M01-VEFY.pdf: Certificate: Divorce and article 24. Code VEFY-D036-70P9-4D31. https://bot.example/verify/VEFY-D036-70P9-4D31
Alice* Picture
Bot  ~ Your file is being made.
Bot  # certificate-M01-VEFY.png: Certificate: Divorce and article 24. Code VEFY-D036-70P9-4D31. https://bot.example/verify/VEFY-D036-70P9-4D31
Alice* Badge file
Bot  # certificate-M01-VEFY.json: Certificate: Divorce and article 24. Code VEFY-D036-70P9-4D31. https://bot.example/verify/VEFY-D036-70P9-4D31
Alice* Change the name
Bot  | Certificate
Bot  | Divorce and article 24
Bot  |
Bot  | Which name shall stand on it? Type it. No name is needed: without one there is only a code.
Bot  |
Bot  | By sending your name you agree that it is kept and stands on all your certificates, in the badge, and on the page that checks them, for everybody who has the code. It serves nothing else.
Bot  |
Bot  | You can change it or take it off at any time on this screen; taken off, it is erased.
Bot  | [Leave it as it is]
Bot  | [Take the name off]
Bot  | [≡] [RU] [☎]
Alice> Anna Orlova
Bot  | The certificate is valid.
Bot  |
Bot  | Name: Anna Orlova
Bot  | Module: Divorce and article 24 (M01)
Bot  | Length: 10 minutes
Bot  | Result: passed, 2 of 2 (100%)
Bot  | Completed on: 22 Nov 2026
Bot  | Valid until: 22 Nov 2027
Bot  | Law as of: 22 Nov 2026
Bot  | Version of the module: v1 (f32dc02aa46b)
Bot  | Document: no. 2 of 22 Nov 2026
Bot  | Code: VEFY-D036-70P9-4D31
Bot  |
Bot  | Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.
Bot  | [PDF to print]
Bot  | [Picture] [Badge file]
Bot  | [Check page] [Change the name]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
Alice* Change the name
Bot  | Certificate
Bot  | Divorce and article 24
Bot  |
Bot  | Which name shall stand on it? Type it. No name is needed: without one there is only a code.
Bot  |
Bot  | By sending your name you agree that it is kept and stands on all your certificates, in the badge, and on the page that checks them, for everybody who has the code. It serves nothing else.
Bot  |
Bot  | You can change it or take it off at any time on this screen; taken off, it is erased.
Bot  | [Leave it as it is]
Bot  | [Take the name off]
Bot  | [≡] [RU] [☎]
Alice* Take the name off
Bot  | Take the name off?
Bot  |
Bot  | It is erased here and on the page that checks your certificates. Certificates stay, with their codes.
Bot  |
Bot  | Files you have already sent to somebody cannot be called back; the page will show that they are old.
Bot  | [No, keep it]
Bot  | [Yes, take it off]
Bot  | [≡] [RU] [☎]
Alice** Yes, take it off
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
Bot  | Document: no. 3 of 22 Nov 2026
Bot  | Code: VEFY-D036-70P9-4D31
Bot  |
Bot  | Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.
Bot  | [PDF to print]
Bot  | [Picture] [Badge file]
Bot  | [Check page] [Add my name]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
Bot  ~ Your name is erased.
Alice* My certificates
Bot  | My certificates
Bot  |
Bot  | Divorce and article 24
Bot  | The certificate is valid.
Bot  | Valid until 22 Nov 2027 · VEFY-D036-70P9-4D31
Bot  | [Divorce and article 24]
Bot  | [My results]
Bot  | [≡] [RU] [☎]
Alice* Divorce
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
Bot  | Document: no. 3 of 22 Nov 2026
Bot  | Code: VEFY-D036-70P9-4D31
Bot  |
Bot  | Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.
Bot  | [PDF to print]
Bot  | [Picture] [Badge file]
Bot  | [Check page] [Add my name]
Bot  | [My certificates]
Bot  | [≡] [RU] [☎]
