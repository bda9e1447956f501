import pytest

from bot.domain.learner import Learner, Role


@pytest.mark.parametrize(
    ("learner", "ready"),
    [
        (Learner(1), False),
        (Learner(1, "ru"), False),
        (Learner(1, "ru", "jp"), False),
        (Learner(1, "ru", "jp", "RU-ARK"), True),
        (Learner(1, "ru", "jp", ""), True),
    ],
)
def test_a_learner_is_ready_when_all_three_questions_are_answered(learner: Learner, ready: bool) -> None:
    assert learner.ready is ready


@pytest.mark.parametrize("role", Role)
def test_an_owner_may_do_everything(role: Role) -> None:
    assert Learner(1, roles=frozenset({Role.LEARNER, Role.OWNER})).may(role)


def test_others_may_do_what_their_roles_say() -> None:
    trainer = Learner(1, roles=frozenset({Role.LEARNER, Role.TRAINER}))
    assert [role for role in Role if trainer.may(role)] == [Role.LEARNER, Role.TRAINER]
    assert [role for role in Role if Learner(1).may(role)] == [Role.LEARNER]
