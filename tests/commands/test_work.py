from __future__ import annotations

import pytest

from bot.commands import CommandError
from bot.commands.work import _worker, kinds, work
from bot.routes import JOBS, PRODUCTS
from bot.settings import Settings


def test_every_kind_of_job_has_a_worker_a_product_and_a_handler_of_its_end() -> None:
    assert kinds() == set(PRODUCTS) == set(JOBS)


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_every_worker_is_there(kind: str) -> None:
    assert callable(_worker(Settings(), kind))


def test_a_kind_nobody_knows_is_said() -> None:
    with pytest.raises(CommandError, match="no job paint"):
        work(Settings(), "paint", {})


def test_the_template_is_a_workbook() -> None:
    assert b"".join(work(Settings(), "template", {"lang": "ru"})).startswith(b"PK")
