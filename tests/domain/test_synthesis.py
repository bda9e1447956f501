from __future__ import annotations

from collections import Counter

from bot.domain.synthesis import YEAR, Chance, Crowd, Person

NOW = 1_795_338_000_000
PATHS = {"police": ("M01", "M02"), "judge": ("M01",)}
REGIONS = ("RU-ARK", "RU-CHU", "RU-MOW")


def people(number: int, seed: str = "1") -> list[Person]:
    crowd = Crowd(seed, PATHS, REGIONS)
    return [crowd.person(one + 1, NOW)[0] for one in range(number)]


def test_chance_repeats_itself_for_the_same_word_only() -> None:
    first, same, other = Chance("a"), Chance("a"), Chance("b")
    drawn = [first.share() for _ in range(20)]
    assert drawn == [same.share() for _ in range(20)]
    assert drawn != [other.share() for _ in range(20)]


def test_chance_is_spread_as_it_should_be() -> None:
    chance = Chance("spread")
    shares = [chance.share() for _ in range(20_000)]
    assert all(0 <= one < 1 for one in shares)
    tenths = Counter(int(10 * one) for one in shares)
    assert all(1_800 < number < 2_200 for number in tenths.values())
    normal = [chance.normal() for _ in range(20_000)]
    mean = sum(normal) / len(normal)
    assert abs(mean) < 0.03
    assert abs(sum((one - mean) ** 2 for one in normal) / len(normal) - 1) < 0.04
    waits = [chance.waiting(3.0) for _ in range(20_000)]
    assert min(waits) >= 0
    assert abs(sum(waits) / len(waits) - 3.0) < 0.1


def test_the_same_seed_gives_the_same_people_and_another_gives_others() -> None:
    assert people(20) == people(20)
    assert people(20) != people(20, "2")
    assert len({one.id for one in people(2_000)}) == 2_000


def test_people_come_from_everywhere_over_a_year() -> None:
    found = people(3_000)
    assert all(NOW - YEAR <= one.joined <= NOW for one in found)
    assert min(one.joined for one in found) < NOW - 0.95 * YEAR
    languages = Counter(one.locale for one in found)
    assert 0.82 < languages["ru"] / len(found) < 0.88
    regions = Counter(one.place.region for one in found)
    assert regions["RU-MOW"] > 5 * regions["RU-ARK"] > 5 * regions["RU-CHU"] > 0
    assert 0.01 < regions[""] / len(found) < 0.05
    assert {one.place.profession for one in found} == set(PATHS)
    assert all(one.path == PATHS[one.place.profession] for one in found)
