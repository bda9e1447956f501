"""Every story happens as it is written. `pytest --update-stories` writes what happens now."""

from __future__ import annotations

from difflib import unified_diff
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests import answered, certified, content, released, reported, talk
from tests.driver import Driver, retell

STORIES = sorted(Path(__file__).parent.glob("*.story"))
LONGEST = 60
FROM_NOTHING = "draft-upload"
"""Its jobs are processes as they are in earnest: started from nothing, not forked."""


def _marked(story: Path) -> Any:
    """What another story tells in English takes its time in `make test` only."""
    again = story.stem.endswith("-ru") and story.with_name(f"{story.stem[:-3]}.story").exists()
    return pytest.param(story, id=story.stem, marks=[pytest.mark.slow] if again else [])


@pytest.mark.parametrize("story", [_marked(story) for story in STORIES])
async def test_story(story: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    written = story.read_text("utf-8")
    driver = Driver(f"sqlite:///{tmp_path}/story.db", _publisher(written), ready=story.stem != FROM_NOTHING)
    await driver.begin()
    happened = await retell(story, driver)
    if request.config.getoption("--update-stories"):
        story.write_text(happened, "utf-8")
    _compare(story.read_text("utf-8"), happened, story.name)


def _compare(told: str, happened: str, name: str) -> None:
    """By lines: pytest compares letter by letter, which takes minutes for a story that has changed much."""
    changes = unified_diff(told.splitlines(), happened.splitlines(), name, "what happens now", lineterm="")
    if told != happened:
        pytest.fail("\n".join(changes), pytrace=False)


def test_a_story_that_happens_otherwise_fails() -> None:
    _compare("Bot  | a\n", "Bot  | a\n", "one.story")
    with pytest.raises(pytest.fail.Exception, match=r"\n-Bot  \| b\n\+Bot  \| c"):
        _compare("Bot  | a\nBot  | b\n", "Bot  | a\nBot  | c\n", "one.story")


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_story_is_short(story: Path) -> None:
    steps = [line for line in story.read_text("utf-8").splitlines() if line and not line.startswith("Bot")]
    assert len(steps) <= LONGEST


def _publisher(written: str) -> content.Publish:
    names = [line[1:].strip() for line in written.splitlines() if line.startswith("@")]
    known = {
        "real": content.real,
        "example": content.example,
        "register": content.register,
        "draft": content.draft,
        "certified": certified.certified,
        "certified-new-law": certified.on_new_law,
        "talk": talk.talk,
        "answered": answered.answered,
        "reported": reported.reported,
        "reported-new-law": reported.renewed,
        "release-typo": partial(content.release, module=released.TYPO),
        "release-substance": partial(content.release, module=released.SUBSTANCE),
        "release-key": partial(content.release, module=released.KEY),
    }
    return known[names[0]] if names else content.example


def test_there_are_stories() -> None:
    assert len(STORIES) >= 15
