"""What staff do, in words, by the name under which the log keeps it."""

from __future__ import annotations

from bot.texts import Texts


def act_words(act: str, t: Texts) -> str:
    """An act nobody has given words yet is shown by its name."""
    tables = (_people, _cohorts, _announcements, _drafts, _releases, _reading, _figures, _operator)
    return next((known[act] for known in (table(t) for table in tables) if act in known), act)


def _people(t: Texts) -> dict[str, str]:
    return {
        "MakeStaffLink": t("Made a link into a role"),
        "WithdrawStaffLink": t("Withdrew a link into a role"),
        "ConfirmMember": t("Gave a role"),
        "RefuseMember": t("Refused who opened a link"),
        "TakeRoleNow": t("Took a role away"),
        "WithdrawCertificate": t("Withdrew a certificate"),
        "RestoreCertificate": t("Restored a certificate"),
        "SetCertificateTerm": t("Set how long certificates of a module hold"),
        "SetCertificateNeed": t("Set what keeps certificates of a module up to date"),
    }


def _cohorts(t: Texts) -> dict[str, str]:
    assigned = t("Assigned a module")
    return {
        "NameCohort": t("Named a cohort"),
        "ArchiveCohortNow": t("Archived a cohort"),
        "AssignIn": assigned,
        "AssignOn": assigned,
        "TakeBack": t("Took an assignment back"),
        "MakeInvite": t("Made a link into a cohort"),
        "RevokeInvite": t("Revoked a link into a cohort"),
        "EnrolSheet": t("Sent a sheet of people"),
        "EnrolNow": t("Enrolled people from a sheet"),
        "TakeThread": t("Took a learner's question"),
        "AnswerThread": t("Answered a learner's question"),
        "CloseThread": t("Closed a learner's question"),
        "GiveBackThread": t("Left a learner's question to others"),
        "AnswerReported": t("Answered who reported a question"),
        "SayToReported": t("Answered who reported a question"),
    }


def _announcements(t: Texts) -> dict[str, str]:
    audience = t("Chose who gets an announcement")
    return {
        "NewAnnouncement": t("Began an announcement"),
        "UseAnnouncementAgain": t("Began an announcement from an older one"),
        "WriteAnnouncement": t("Wrote an announcement"),
        "TryAnnouncement": t("Sent an announcement to themselves"),
        "AnnounceToAll": audience,
        "AnnounceProfession": audience,
        "AnnounceRegion": audience,
        "AnnounceModule": audience,
        "AnnounceCohort": audience,
        "SendAnnouncement": t("Sent an announcement"),
        "SendAnnouncementAt": t("Scheduled an announcement"),
        "ScheduleAnnouncement": t("Scheduled an announcement"),
        "StopAnnouncementNow": t("Stopped an announcement"),
    }


def _drafts(t: Texts) -> dict[str, str]:
    questions = t("Worked on a new question")
    return {
        "Uploaded": t("Sent a file"),
        "Forwarded": t("Forwarded a quiz"),
        "JobDone": t("A file they sent was read"),
        "SubmitDraft": t("Sent a draft to the reviewers"),
        "DropDraftNow": t("Threw a draft away"),
        "IntoDraft": t("Put questions into a draft"),
        "IntoModule": t("Put questions into a module"),
        "ConfirmEnglish": t("Confirmed an English text"),
        "RewriteText": t("Rewrote a text of a draft"),
        "SetKey": t("Changed the right answer in a draft"),
        "EnterKey": t("Changed the right answer in a draft"),
        "FillQuestion": questions,
        "RewriteQuestion": questions,
        "MarkRight": questions,
        "CiteLaw": questions,
        "AddQuestion": t("Added a question to a draft"),
        "DropQuestion": t("Threw a new question away"),
        "ExportDraft": t("Took a draft as a file"),
        "ExportModule": t("Took a module as a file"),
    }


def _releases(t: Texts) -> dict[str, str]:
    return {
        "ReleaseNow": t("Published a module"),
        "ReleaseOn": t("Scheduled a publication"),
        "CancelRelease": t("Cancelled a scheduled publication"),
        "CountWrongKey": t("Counted what a wrong answer key changes"),
        "RollBackNow": t("Went back to an earlier version"),
        "WithdrawNow": t("Withdrew a module"),
    }


def _reading(t: Texts) -> dict[str, str]:
    return {
        "KeepRemark": t("Wrote a remark on a draft"),
        "ApproveDraft": t("Approved a draft"),
        "ReturnDraft": t("Sent a draft back"),
        "SignEntry": t("Signed an entry of law"),
        "UnsignEntry": t("Took the signature on an entry of law back"),
    }


def _figures(t: Texts) -> dict[str, str]:
    return {
        "GetStats": t("Made a file of figures"),
        "GetKirkpatrick": t("Made a file of the four levels"),
        "ExportResults": t("Made a file of all results"),
        "ListPeople": t("Looked at a list of people"),
        "WeeklyReport": t("Changed whether figures come every Monday"),
    }


def _operator(t: Texts) -> dict[str, str]:
    return {
        "content import": t("Imported a draft"),
        "content publish": t("Published a module"),
        "content rollback": t("Went back to an earlier version"),
        "staff grant": t("Gave a role"),
        "staff revoke": t("Took a role away"),
    }
