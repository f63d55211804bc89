"""A headless browser that opens a page and answers expressions, by WebDriver BiDi or the DevTools protocol."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tornado.websocket import WebSocketClientConnection, websocket_connect

from tests.support.command import environment

CHROMIUM, FIREFOX = "chromium", "firefox"
NAMES = {CHROMIUM: ("chromium", "chromium-browser", "google-chrome"), FIREFOX: ("firefox", "firefox-esr")}
LISTENING = re.compile(r"listening on (ws://\S+)")
PATIENCE = 120  # seconds
WIDTH, HEIGHT = 1280, 800
Answer = dict[str, Any]


def installed(kind: str) -> str | None:
    return next((found for name in NAMES[kind] if (found := shutil.which(name))), None)


class Browser:
    """One window of a browser. Expressions are JavaScript; a promise is waited for."""

    def __init__(self, kind: str, address: str) -> None:
        self.kind, self._number, self._loop = kind, 0, asyncio.new_event_loop()
        self._pipe = self._wait(self._connected(address))
        self._session, self._page = "", ""
        if kind == FIREFOX:
            self.say("session.new", capabilities={})
            self._page = self.say("browsingContext.getTree")["contexts"][0]["context"]
            self.say("browsingContext.setViewport", context=self._page, viewport={"width": WIDTH, "height": HEIGHT})
        else:
            pages = [one for one in self.say("Target.getTargets")["targetInfos"] if one["type"] == "page"]
            self._session = self.say("Target.attachToTarget", targetId=pages[0]["targetId"], flatten=True)["sessionId"]

    def open(self, page: Path) -> float:
        """Open a file; the seconds until it has loaded."""
        began = time.monotonic()
        if self.kind == FIREFOX:
            self.say("browsingContext.navigate", context=self._page, url=page.as_uri(), wait="complete")
        else:
            self.say("Page.navigate", url=page.as_uri())
            while not self.ask("document.readyState === 'complete' && location.protocol === 'file:'"):
                time.sleep(0.01)
        return time.monotonic() - began

    def ask(self, expression: str) -> Any:
        """The value of an expression, as JSON has it. Raises AssertionError for one that fails."""
        text = f"Promise.resolve({expression}).then(JSON.stringify)"
        if self.kind == FIREFOX:
            target = {"context": self._page}
            found = self.say("script.evaluate", expression=text, target=target, awaitPromise=True)
            assert found["type"] == "success", found
            value = found["result"].get("value")
        else:
            found = self.say("Runtime.evaluate", expression=text, awaitPromise=True, returnByValue=True)
            assert "exceptionDetails" not in found, found
            value = found["result"].get("value")
        return None if value is None else json.loads(value)

    def picture(self) -> bytes:
        """What is seen, as PNG."""
        if self.kind == FIREFOX:
            return base64.b64decode(self.say("browsingContext.captureScreenshot", context=self._page)["data"])
        return base64.b64decode(self.say("Page.captureScreenshot")["data"])

    def say(self, method: str, **params: Any) -> Answer:
        """The result of one command of the protocol."""
        return self._wait(self._said(method, params))

    async def _said(self, method: str, params: Answer) -> Answer:
        self._number += 1
        command: Answer = {"id": self._number, "method": method, "params": params}
        if self._session:
            command["sessionId"] = self._session
        await self._pipe.write_message(json.dumps(command))
        while True:
            text = await self._pipe.read_message()
            assert text is not None, "the browser is gone"
            heard = json.loads(text)
            if heard.get("id") == self._number:
                assert "result" in heard, heard
                result: Answer = heard["result"]
                return result

    async def _connected(self, address: str) -> WebSocketClientConnection:
        return await websocket_connect(address, max_message_size=2**28)

    def _wait(self, what: Any) -> Any:
        return self._loop.run_until_complete(asyncio.wait_for(what, PATIENCE))

    def close(self) -> None:
        self._pipe.close()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()


@contextmanager
def browser(kind: str, folder: Path) -> Iterator[Browser]:
    """A browser with a profile of its own in `folder`, listening on loopback only."""
    program = installed(kind)
    assert program is not None
    profile = folder / f"{kind}-profile"
    profile.mkdir()
    size = f"--window-size={WIDTH},{HEIGHT}"
    options = ["--headless", "--remote-debugging-port=0", "--profile", str(profile), "--no-remote"]
    if kind == CHROMIUM:
        options = ["--headless=new", "--remote-debugging-port=0", f"--user-data-dir={profile}", "--no-sandbox", size]
        options += ["--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "about:blank"]
    with (folder / f"{kind}.log").open("wb") as log:
        process = subprocess.Popen(
            [program, *options], stdout=log, stderr=log, env={**environment(), "HOME": str(profile)}
        )
    try:
        address = listening(folder / f"{kind}.log", process)
        found = Browser(kind, address if kind == CHROMIUM else f"{address}/session")
        try:
            yield found
        finally:
            found.close()
    finally:
        process.kill()
        process.wait()


def listening(log: Path, process: subprocess.Popen[bytes]) -> str:
    """The address that a browser says it listens on."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        if found := LISTENING.search(log.read_text("utf-8", "replace")):
            return found[1]
        time.sleep(0.05)
    raise AssertionError(f"the browser does not start: {log.read_text('utf-8', 'replace')[-2000:]}")
