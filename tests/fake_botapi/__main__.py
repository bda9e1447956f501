"""`python -m tests.fake_botapi --port 0`: prints its port, then plays the people typed on standard input.

    101> /start          person 101 says something
    101* English         person 101 taps a button, by its label

What the bot shows them is printed as it changes. Serves until it is terminated.
"""

import argparse
import asyncio
import contextlib
import re
import signal
import sys

from . import Clock, FakeBotApi, Person

LINE = re.compile(r"(\d+)\s*([>*])\s*(.*)")


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def shown(person: Person) -> str:
    screen = person.screen
    if screen is None:
        return f"{person.id}| (empty)"
    rows = [" ".join(f"[{button.label}]" for button in row) for row in screen.rows]
    return "\n".join(f"{person.id}| {line}" for line in [*screen.text.splitlines(), *rows])


async def watch(person: Person) -> None:
    while True:
        before = person.version
        await person.changes(before)
        tell(shown(person))


async def play(api: FakeBotApi, line: str, watchers: dict[int, asyncio.Task[None]], group: asyncio.TaskGroup) -> None:
    read = LINE.fullmatch(line.strip())
    if read is None:
        tell("? write 101> text, or 101* label")
        return
    number = int(read[1])
    person = api.person(number)
    if number not in watchers:
        watchers[number] = group.create_task(watch(person))
    try:
        await (person.says(read[3]) if read[2] == ">" else person.taps(read[3]))
    except AssertionError as problem:
        tell(f"? {problem}")


async def typed() -> asyncio.StreamReader:
    """Standard input, which is silent where it is neither a pipe nor a terminal."""
    reader = asyncio.StreamReader()
    try:
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    except ValueError:
        reader.feed_eof()
    return reader


async def serve(arguments: argparse.Namespace) -> None:
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    clock = Clock(arguments.clock) if arguments.clock else Clock()
    async with FakeBotApi(arguments.token, port=arguments.port, clock=clock) as api:
        api.latency = arguments.latency
        tell(str(api.port))
        lines = await typed()
        watchers: dict[int, asyncio.Task[None]] = {}
        async with asyncio.TaskGroup() as group:
            while line := await lines.readline():
                await play(api, line.decode(), watchers, group)
            await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fake_botapi")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default="1:test")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds added to every call")
    parser.add_argument("--clock", type=float, help="the server's calendar begins here, seconds since 1970")
    with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
