from __future__ import annotations

from bot.domain.learner import Role
from bot.features.home import menus
from bot.routes import ACTIONS, COMMANDS, JOBS, PRODUCTS, PROGRESS, ROUTES, TIMERS
from bot.texts import all_texts


def test_every_command_that_is_shown_works() -> None:
    for t in all_texts().values():
        shown = [name for name, _ in menus.commands(t)]
        assert len(set(shown)) == len(shown)
        assert set(shown) <= COMMANDS.keys()
        assert {"start", "menu", "help", "privacy", "my_data", "delete_me"} <= set(shown)


def test_every_job_has_a_product_and_a_handler() -> None:
    assert JOBS.keys() == PRODUCTS.keys() >= PROGRESS.keys()


def test_the_table_is_what_the_engine_gets() -> None:
    assert (ROUTES.actions, ROUTES.commands, ROUTES.jobs, ROUTES.timers) == (ACTIONS, COMMANDS, JOBS, TIMERS)
    assert ROUTES.progress == PROGRESS
    assert type(ROUTES.home) in ACTIONS


def test_everything_a_learner_does_is_open_to_everyone() -> None:
    roles = {role for route in (*ACTIONS.values(), *COMMANDS.values()) for role in route.roles}
    assert roles <= set(Role)
    assert ACTIONS[type(ROUTES.home)].roles == (Role.LEARNER,)
