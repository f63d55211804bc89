"""What to make of each kind of photo, as data: `auto.choose` says which kind one is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """What to make of one kind of photo; `sentence` says so in one line: what was seen, and what was chosen."""

    sentence: str
    camera: str
    motion: float
    life: float = 1.0
    style: str = ""
    effects: str = ""
    face: float = 0.5

    @property
    def fields(self) -> dict[str, object]:
        """The request's fields that are chosen."""
        return {
            "camera": self.camera, "motion": self.motion, "life": self.life, "style": self.style,
            "effects": self.effects, "face": self.face,
        }  # fmt: skip


CHOICES = {
    "portrait": Choice("A portrait: the person moves and blinks, the camera pushes in gently.", "push-in", 0.3),
    "dark portrait": Choice(
        "A dark portrait: the person moves and blinks, dust drifts, the camera pushes in gently.", "push-in", 0.3,
        effects="dust:0.5",
    ),
    "statue": Choice(
        "A statue: light passes over it, the camera moves around it.", "orbit-right", 0.35, life=0.0,
        effects="strip-light:0.5", face=0.0,
    ),
    "people": Choice("People: they move and blink, the camera pushes in.", "push-in", 0.35),
    "packshot": Choice(
        "A product on plain ground: a strip light moves around it, the camera is static.", "static", 0.45,
        life=0.0, effects="strip-light:0.7",
    ),
    "product in a hand": Choice(
        "A product in a hand: both sway as one, light passes over it, the camera moves slightly around it.",
        "orbit-right", 0.25, life=0.0, style="held", effects="strip-light:0.5",
    ),
    "animal": Choice(
        "An animal: it breathes and moves a little, the camera pushes in gently.", "push-in", 0.3, 1.3, "calm",
    ),
    "living thing": Choice(
        "An animal or a plant: it moves gently, the camera pushes in gently.", "push-in", 0.3, 1.3
    ),
    "hot drink": Choice(
        "A hot drink: steam rises, highlights flash, the camera pushes in gently.", "push-in", 0.3, life=0.0,
        effects="steam:0.9,sparkle:0.4",
    ),
    "water": Choice(
        "Water: it flows and glitters, clouds drift, the camera pushes in gently.", "push-in", 0.45, 1.4, "nature",
        "glitter:0.8",
    ),
    "fire": Choice(
        "A fire: flames rise and flicker, the camera pushes in gently.", "push-in", 0.35, style="flame",
        effects="lamps:0.7",
    ),
    "lamps": Choice(
        "Lamps at night: they glow and flicker, the camera pushes in.", "push-in", 0.4, effects="lamps:0.8"
    ),
    "clouds": Choice(
        "A sky with clouds: they and their shadows drift, water flows, leaves flutter, the camera pushes in gently.",
        "push-in", 0.45, 1.4, "nature", "cloud-shadow:0.6",
    ),
    "before greenery": Choice(
        "A subject in front of greenery: hair and leaves move gently, the camera pushes in gently.", "push-in", 0.3,
        life=1.3,
    ),
    "plants": Choice("Plants: a breeze moves them and their light, the camera pushes in gently.", "push-in", 0.3, 2.0,
                     "breeze", "leaf-shadow:0.35"),
    "object": Choice(
        "An object: light passes over it, the camera moves around it.", "orbit-right", 0.35, 0.6,
        effects="strip-light:0.5",
    ),
    "object outdoors": Choice(
        "A subject in the open air: light passes over it, the camera moves around it.", "orbit-right", 0.4, 0.6,
        effects="strip-light:0.4",
    ),
    "scene": Choice("A scene: light passes over it, the camera pushes in.", "push-in", 0.6, effects="cloud-shadow:0.4"),
}  # fmt: skip
