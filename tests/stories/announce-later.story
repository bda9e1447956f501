# A time to come by buttons and by typing; a wrong one is said; what is scheduled can be stopped
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
Vera> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Cohorts]
Bot  | [Dashboard] [Drafts]
Bot  | [Versions] [Question quality]
Bot  | [Reported questions] [Statistics]
Bot  | [Threads]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Vera* Announcements
Bot  | Announcements
Bot  | There are none yet.
Bot  | [New announcement]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
Vera* New announcement
Bot  | Announcement: the Russian text
Bot  |
Bot  | Type it as one message, at most 1,500 characters.
Bot  | The first line is seen on a locked screen: keep it neutral.
Bot  | **bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.
Bot  | [Announcements]
Bot  | [≡] [RU] [☎]
Vera> Напоминание о занятии.
Bot  | Announcement: the English text
Bot  |
Bot  | Type it as one message, at most 1,500 characters.
Bot  | The first line is seen on a locked screen: keep it neutral.
Bot  | **bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.
Bot  | [Announcements]
Bot  | [≡] [RU] [☎]
Vera> A reminder of the session.
Bot  | To whom
Bot  | 2 people get it
Bot  |
Bot  | Each choice narrows it. Only people who can be written to are counted.
Bot  | [That is all]
Bot  | [By profession] [By region]
Bot  | [By module] [By cohort]
Bot  | [Everyone]
Bot  | [≡] [RU] [☎]
Vera* That is all
Bot  | Announcement, not sent yet
Bot  | 2 people get it
Bot  |
Bot  | Русский
Bot  | Напоминание о занятии.
Bot  |
Bot  | English
Bot  | A reminder of the session.
Bot  | [Send now] [Schedule]
Bot  | [To whom] [Test to me]
Bot  | [Russian text] [English text]
Bot  | [Announcements] [Discard]
Bot  | [≡] [RU] [☎]
Vera* Schedule
Bot  | When shall it go out?
Bot  | Choose, or type a day and a time, such as 23.11 18:30.
Bot  | Who has night then gets it in their morning.
Bot  | [Tomorrow, 10:00]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> some day
Bot  | This could not be read as a time to come within half a year.
Bot  |
Bot  | When shall it go out?
Bot  | Choose, or type a day and a time, such as 23.11 18:30.
Bot  | Who has night then gets it in their morning.
Bot  | [Tomorrow, 10:00]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> 01.01.2020 10:00
Bot  | This could not be read as a time to come within half a year.
Bot  |
Bot  | When shall it go out?
Bot  | Choose, or type a day and a time, such as 23.11 18:30.
Bot  | Who has night then gets it in their morning.
Bot  | [Tomorrow, 10:00]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera> 24.11 18:30
Bot  | Announcement, scheduled
Bot  | It goes out on 24 Nov 2026, 18:30.
Bot  | 2 people get it
Bot  |
Bot  | A reminder of the session.
Bot  | [Stop]
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
Vera* Stop
Bot  | Stop this announcement?
Bot  | Who has it keeps it: 0. Who has not got it will not get it.
Bot  | [No, go on] [Yes, stop]
Bot  | [≡] [RU] [☎]
Vera* Yes, stop
Bot  | Announcement: stopped
Bot  | Nobody was sent it.
Bot  |
Bot  | A reminder of the session.
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
Vera* Use it again
Bot  | Announcement, not sent yet
Bot  | 2 people get it
Bot  |
Bot  | Русский
Bot  | Напоминание о занятии.
Bot  |
Bot  | English
Bot  | A reminder of the session.
Bot  | [Send now] [Schedule]
Bot  | [To whom] [Test to me]
Bot  | [Russian text] [English text]
Bot  | [Announcements] [Discard]
Bot  | [≡] [RU] [☎]
Vera* Schedule
Bot  | When shall it go out?
Bot  | Choose, or type a day and a time, such as 23.11 18:30.
Bot  | Who has night then gets it in their morning.
Bot  | [Tomorrow, 10:00]
Bot  | [Back]
Bot  | [≡] [RU] [☎]
Vera* Tomorrow
Bot  | Announcement, scheduled
Bot  | It goes out on 23 Nov 2026, 10:00.
Bot  | 2 people get it
Bot  |
Bot  | A reminder of the session.
Bot  | [Stop]
Bot  | [Use it again] [Announcements]
Bot  | [≡] [RU] [☎]
Time+ 1d
Alice + A reminder of the session.
Alice + [Continue]
Alice + [≡] [RU] [☎]
Vera  + A reminder of the session.
Vera  + [Continue]
Vera  + [≡] [RU] [☎]
Vera  + The announcement has gone out.
Vera  + Sent: 2 of 2
Vera  +
Vera  + A reminder of the session.
Vera  + [Open]
Vera  + [≡] [RU] [☎]
Alice> /progress
Bot  | My results
Bot  | You have not finished a module yet.
Bot  | [Continue]
Bot  | [≡] [RU] [☎]
Vera> /staff
Bot  | For staff
Bot  | Everything you do here is written to the log.
Bot  | [Announcements] [Cohorts]
Bot  | [Dashboard] [Drafts]
Bot  | [Versions] [Question quality]
Bot  | [Reported questions] [Statistics]
Bot  | [Threads]
Bot  | [Home]
Bot  | [≡] [RU] [☎]
Vera* Announcements
Bot  | Announcements
Bot  | Words in both languages to the people you choose.
Bot  | [New announcement]
Bot  | [22 Nov 2026, sent: A reminder of the session.]
Bot  | [22 Nov 2026, stopped: A reminder of the session.]
Bot  | [For staff]
Bot  | [≡] [RU] [☎]
