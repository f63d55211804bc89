"""Presets of the places clips are published: what each accepts, by which source, and when it was read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.errors import ExportError
from engine.export.frame_source import FrameSource
from engine.export.writer import ExportOptions

MB, KB = 1_000_000, 1_000


@dataclass(frozen=True)
class Preset:
    """One place. `safe`: margins (left, top, right, bottom), as shares, that its own buttons and texts cover.

    `rates` and `seconds` are the lowest and highest it accepts; motion must end after `stops_after` seconds.
    `sources` are the web pages, not always the place's own; they were read on `read`.
    """

    id: str
    title: str
    use: str
    format: str
    size: tuple[int, int] | None
    max_bytes: int
    sources: tuple[str, ...]
    read: str = "2026-11-24"
    rates: tuple[float, float] = (1, 60)
    seconds: tuple[float, float] = (0, 600)
    safe: tuple[float, float, float, float] = (0, 0, 0, 0)
    fit: str = ""
    stops_after: float | None = None

    def options(self, source: FrameSource, asked: ExportOptions) -> ExportOptions:
        """The options asked for, completed with what the place accepts."""
        seconds = source.repeated(asked.repeat_to).seconds
        plays = asked.encoding.plays
        if self.stops_after:
            most = max(1, int(self.stops_after / seconds))
            plays = min(plays or most, most)
        return replace(
            asked,
            format=asked.format or self.format,
            size=asked.size or self.size,
            fit=asked.fit or self.fit,
            fps=asked.fps or min(max(source.fps, self.rates[0]), self.rates[1]),
            max_bytes=min(asked.max_bytes or self.max_bytes, self.max_bytes),
            encoding=replace(asked.encoding, plays=plays),
            safe=self.safe,
        )

    def warnings(self, source: FrameSource, repeat_to: float = 0.0) -> tuple[str, ...]:
        """How the clip, perhaps repeated, breaks the place's rules, as text."""
        low, high = self.seconds
        seconds = source.repeated(repeat_to).seconds
        if low <= seconds <= high:
            return ()
        return (f"{self.title} takes {low:g} to {high:g} seconds; this clip has {seconds:.1f}.",)

    def helpful_repeat(self, source: FrameSource, repeat_to: float = 0.0) -> float:
        """The seconds that a loop has to be repeated to for the place to take it; 0 where that is no help."""
        low, high = self.seconds
        longer = source.repeated(low).seconds
        return low if source.repeated(repeat_to).seconds < low <= longer <= high else 0.0


VERTICAL = (1080, 1920)
CIRCLEBOOM = "https://help.circleboom.com/publish/faq/video-and-reels-limitations-on-instagram"
META_SAFE = "https://adsuploader.com/blog/meta-ads-safe-zones"
PRESETS = {
    preset.id: preset
    for preset in (
        Preset(
            "instagram-reel", "Instagram Reel", "Vertical video in the feed", "mp4", VERTICAL, 1000 * MB,
            (CIRCLEBOOM, META_SAFE), rates=(23, 60), seconds=(3, 900), safe=(0.06, 0.14, 0.06, 0.35),
        ),
        Preset(
            "instagram-story", "Instagram Story", "Vertical video for a day", "mp4", VERTICAL, 4000 * MB,
            ("https://www.clarigital.com/codex/paid-advertising/facebook-instagram/stories-reels-ads", META_SAFE),
            rates=(23, 60), seconds=(1, 60), safe=(0, 0.14, 0, 0.2),
        ),
        Preset(
            "tiktok", "TikTok", "Vertical video", "mp4", VERTICAL, 500 * MB,
            ("https://adfuseai.com/blog/tiktok-ad-sizes-specs-guide",),
            rates=(24, 60), seconds=(5, 60), safe=(0, 150 / 1920, 150 / 1080, 440 / 1920),
        ),
        Preset(
            "youtube-short", "YouTube Short", "Vertical video", "mp4", VERTICAL, 256_000 * MB,
            ("https://docs.getlate.dev/resources/media-guidelines/youtube",
             "https://www.youraithumbnailgenerator.com/guides/youtube-shorts-safe-zones-complete-guide"),
            rates=(24, 60), seconds=(1, 180), safe=(0, 0, 0, 0.25),
        ),
        Preset(
            "shopify", "Shopify product", "Video on a product page, in the photo's shape", "mp4", None, 1000 * MB,
            ("https://grokipedia.com/page/Shopify_product_media",), seconds=(0, 600),
        ),
        Preset(
            "amazon", "Amazon product", "Wide video on a product page, on white", "mp4", (1920, 1080), 500 * MB,
            ("http://sellerby.com/p/2878.html",
             "https://ecombiz.ai/articles/"
             "ecommerce-marketplace-specific-product-image-and-listing-video-requirements-a-complete-guide"),
            seconds=(0, 60), fit="white",
        ),
        Preset(
            "web-banner", "Web banner", "Display advertising, 300 x 250, stops after 30 s", "gif", (300, 250), 150 * KB,
            ("https://searchkings.com/display-ad-specs/",), rates=(1, 4), seconds=(0, 30), stops_after=30,
        ),
        Preset(
            "discord", "Discord", "A message from a free account", "mp4", None, 10 * MB,
            ("https://cloudpaste-docs.pages.dev/en/guide/discord-storage-config",),
        ),
        Preset(
            "email", "Email", "Plays in a newsletter", "gif", None, 1 * MB,
            ("https://giftovideo.net/ru/blog/gif-newsletter",), rates=(1, 15),
        ),
    )
}  # fmt: skip


def preset_of(name: str) -> Preset:
    """Raises ExportError."""
    if name not in PRESETS:
        raise ExportError(f"There is no preset “{name}”.", f"Choose from: {', '.join(PRESETS)}.")
    return PRESETS[name]
