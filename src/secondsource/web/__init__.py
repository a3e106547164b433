"""The desk in the browser: local pages over an archive, and REST beside them.

It listens on this machine only unless told otherwise, answers requests that name it by an expected host (so that no other site's
page can read it through a rebound name), and never writes: the archive is opened to read, anew for each request.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import Route

from secondsource.web import pages, rest

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["application", "serve"]

LOCAL = ("localhost", "127.0.0.1", "[::1]")


def application(archive: str | Path, *, hosts: Sequence[str] = LOCAL) -> Starlette:
    """The ASGI application over one archive file; `hosts` are the names it answers to."""
    app = Starlette(
        routes=[
            Route("/", pages.stories),
            Route("/search", pages.search),
            Route("/story/{story}", pages.story),
            Route("/api/stories", rest.stories),
            Route("/api/stories/{story}", rest.story),
            Route("/api/articles/{article}", rest.article),
            Route("/api/search", rest.search),
            Route("/api/dossiers", rest.dossiers, methods=["POST"]),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts))],
        exception_handlers={404: pages.missing},
    )
    app.state.archive = Path(archive)
    return app


def serve(archive: str | Path, *, host: str = "127.0.0.1", port: int = 8000, browse: bool = False) -> None:
    """Serve until interrupted. `browse` opens the desk in the user's browser once it listens."""
    import threading
    import webbrowser

    import uvicorn

    address = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    if browse:
        threading.Timer(0.7, webbrowser.open, (address,)).start()
    # Who listens on every address has asked to be called by any name.
    hosts = ("*",) if host in ("0.0.0.0", "::") else (*LOCAL, host)  # noqa: S104 - compared, not bound
    uvicorn.run(application(archive, hosts=hosts), host=host, port=port, log_level="warning")
