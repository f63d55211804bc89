"""The page of a batch: every clip with its state, moving, to be filtered; one file that opens offline."""

from __future__ import annotations

import html
import itertools
from collections import Counter
from urllib.parse import quote

from engine.fidelity.report.faults import FAULT_WORDS
from engine.jobs.job import THUMBNAIL_FRAMES, THUMBNAIL_SIDE
from engine.services.batch.order import BATCH_WORDS, SCORE_WORDS, Item, Outcome, State
from engine.services.batch.plan import Plan
from engine.services.batch.table import BadRow

MADE = "Made"  # where nobody has compared it with its photo
STYLE = """
:root{color-scheme:light dark;--paper:#f6f6f4;--card:#fff;--ink:#1b1c1f;--soft:#6a6c72;--line:#e2e2de;--green:#3f9a5c;
--amber:#c98a1b;--red:#c8453c;--grey:#9a9ca2}
@media(prefers-color-scheme:dark){:root{--paper:#16171a;--card:#1f2124;--ink:#e8e8e4;--soft:#9a9ca2;--line:#303237;
--green:#5bb478;--amber:#dea43c;--red:#e06a60;--grey:#72747a}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.4 system-ui,sans-serif}
header{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:1px solid var(--line);padding:14px 24px;
display:flex;flex-wrap:wrap;gap:10px 24px;align-items:center}
h1{font-size:17px;margin:0;font-weight:600}fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:6px}
label{padding:5px 11px;border:1px solid var(--line);border-radius:999px;cursor:pointer;background:var(--card);
white-space:nowrap}
label:has(:checked){border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
label:has(:focus-visible){outline:2px solid var(--ink);outline-offset:2px}
label input{position:absolute;opacity:0;pointer-events:none}label b{font-weight:600}
.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:6px;background:var(--c)}
input[type=search]{font:inherit;padding:6px 10px;border:1px solid var(--line);border-radius:8px;background:var(--card);
color:inherit;width:220px;margin-left:auto}
main{padding:20px 24px}section{display:grid;gap:14px;
grid-template-columns:repeat(auto-fill,minmax(176px,1fr))}section[style]{contain:strict;margin-bottom:14px}
article{background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden;height:HIGHpx;
contain:strict}
.passed{--c:var(--green)}.doubtful{--c:var(--amber)}.short,.failed{--c:var(--red)}.waiting{--c:var(--grey)}
.view{display:flex;align-items:center;justify-content:center;height:160px;background:var(--paper);color:var(--soft);
text-decoration:none}
.failed .view,.waiting .view{height:64px}.failed p{-webkit-line-clamp:3!important;overflow-wrap:anywhere}
.doubtful p,.short p{-webkit-line-clamp:3}
.film{overflow:hidden;position:relative}.film img{display:block;width:100%;animation:film 1.6s steps(NUMBER) infinite
alternate}
@keyframes film{to{transform:translateY(-100%)}}
@media(prefers-reduced-motion:reduce){.film img{animation-play-state:paused}
.view:hover img{animation-play-state:running}}
.strip{display:flex;height:5px}.strip i{background:var(--green)}.strip .amber{background:var(--amber)}
.strip .red{background:var(--red)}
.text{padding:9px 11px 11px}.name{font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.text p{margin:2px 0 0;color:var(--soft);font-size:12.5px;overflow:hidden;display:-webkit-box;-webkit-line-clamp:2;
-webkit-box-orient:vertical}.text .state{color:var(--ink)}
#none{padding:60px;text-align:center;color:var(--soft)}
"""
# Cards lie in sections of a few rows, filled when they come near the window: a filter moves no more than those.
SCRIPT = """
const cards=[...document.querySelectorAll('article')],search=document.querySelector('[type=search]'),
none=document.getElementById('none'),main=document.querySelector('main'),gap=14,wide=176,high=HIGH,rows=8;
const parts=new WeakMap(),near=new IntersectionObserver(entries=>{for(const one of entries)
one.target.replaceChildren(...(one.isIntersecting?parts.get(one.target):[]))},{rootMargin:'1500px 0px'});
let shown=cards,columns=0;
function lay(){near.disconnect();columns=count();const each=columns*rows,sections=[];
for(let i=0;i<shown.length;i+=each){const part=shown.slice(i,i+each),section=document.createElement('section');
section.style.height=Math.ceil(part.length/columns)*(high+gap)-gap+'px';parts.set(section,part);sections.push(section)}
main.replaceChildren(...sections);sections.forEach(section=>near.observe(section))}
function count(){return Math.max(1,Math.floor((document.body.clientWidth-48+gap)/(wide+gap)))}
function filter(){const state=document.querySelector('[name=state]:checked').value,
words=search.value.trim().toLowerCase();
shown=cards.filter(card=>(!state||card.className===state)&&(!words||card.dataset.words.includes(words)));
none.hidden=shown.length>0;lay()}
document.querySelector('header').addEventListener('input',filter);
addEventListener('resize',()=>{if(columns!==count())lay()});filter();
"""
HIGH, HIGHER = 252, 356  # pixels of a card, and where some clip has a sentence below it
POLICY = "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def page(title: str, plan: Plan, outcomes: dict[str, Outcome]) -> str:
    """The whole page as text. What needs attention comes first."""
    order = [State.FAILED, State.SHORT, State.DOUBTFUL, State.PASSED, State.WAITING]
    items = sorted(plan.items, key=lambda item: order.index(outcomes[item.id].state))
    counts = Counter(outcomes[item.id].state for item in items)
    counts[State.FAILED] += len(plan.bad)
    total = len(items) + len(plan.bad)
    filters = [filter_button("", "All", total, checked=True)]
    compared = any(one.score is not None for one in outcomes.values())
    words = BATCH_WORDS if compared else {**BATCH_WORDS, State.PASSED: MADE}
    filters += [filter_button(state.value, words[state], counts[state]) for state in order if counts[state]]
    cards = itertools.chain(map(bad_card, plan.bad), (card(item, outcomes[item.id]) for item in items))
    name = html.escape(title)
    style = STYLE.replace("steps(NUMBER)", f"steps({THUMBNAIL_FRAMES - 1})").replace(
        "translateY(-100%)", f"translateY(-{100 * (THUMBNAIL_FRAMES - 1) / THUMBNAIL_FRAMES:.4f}%)"
    )
    high = HIGHER if any(one.state.has_clip and one.sentence for one in outcomes.values()) else HIGH
    style, script = (text.replace("HIGH", str(high)) for text in (style, SCRIPT))
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>{name}</title><style>{style}</style>'
        f"<header><h1>{name}</h1><fieldset>{''.join(filters)}</fieldset>"
        f'<input type="search" placeholder="Search names and text" aria-label="Search"></header>'
        f"<main><section>{''.join(cards)}</section></main>"
        f'<p id="none" hidden>Nothing matches.</p><script>{script}</script></html>\n'
    )


def filter_button(state: str, word: str, count: int, checked: bool = False) -> str:
    dot = f'<span class="dot {state}"></span>' if state else ""
    on = " checked" if checked else ""
    return f'<label><input type="radio" name="state" value="{state}"{on}>{dot}{word} <b>{count}</b></label>'


def card(item: Item, outcome: Outcome) -> str:
    made = outcome.state.has_clip
    film = film_of(item, outcome) if made else f'<div class="view">{BATCH_WORDS[outcome.state]}</div>'
    strip = "".join(f'<i class="{html.escape(v)}" style="flex:{count}"></i>' for v, count in outcome.strip)
    texts = [state_line(outcome), outcome.sentence, outcome.hint]
    sku = item.cells.get("sku", "")
    about = " · ".join(filter(None, (sku, item.order.preset, f"{outcome.width} × {outcome.height}" if made else "")))
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in (*texts[1:], about) if line)
    view = f'{film}<div class="strip">{strip}</div>'
    likeness = "" if outcome.score is None else SCORE_WORDS.format(outcome.score)
    return article(outcome.state, item.out, view, texts[0], lines, item.cells, outcome.sentence, likeness)


def bad_card(row: BadRow) -> str:
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in (row.sentence, row.hint) if line)
    view = '<div class="view">No clip</div>'
    return article(State.FAILED, f"Row {row.number}", view, BATCH_WORDS[State.FAILED], lines, row.cells)


def article(
    state: State, name: str, view: str, line: str, lines: str, cells: dict[str, str], found: str = "",
    likeness: str = "",
) -> str:  # fmt: skip
    words = html.escape(" ".join((name, line, found, *cells.values())).lower()[:400])
    shown = html.escape(name)
    return (
        f'<article class="{state.value}" data-words="{words}">{view}<div class="text">'
        f'<div class="name" title="{shown}">{shown}</div>'
        f'<p class="state" title="{html.escape(likeness)}"><span class="dot"></span>{html.escape(line)}</p>'
        f"{lines}</div></article>"
    )


def film_of(item: Item, outcome: Outcome) -> str:
    """The moving thumbnail: all of its frames in one picture, of which a window shows one after the other."""
    draft = item.draft
    scale = THUMBNAIL_SIDE / max(draft["width"], draft["height"])
    width, height = (max(1, round(draft[side] * scale)) for side in ("width", "height"))
    place, address = quote(f"thumbnails/{item.id}.webp"), quote(f"../{item.out}", errors="surrogateescape")
    return (
        f'<a class="view" href="{address}"><span class="film" style="width:{width}px;height:{height}px">'
        f'<img loading="lazy" decoding="async" width="{width}" height="{height * THUMBNAIL_FRAMES}" '
        f'src="{place}" alt="{html.escape(item.out)}"></span></a>'
    )


def state_line(outcome: Outcome) -> str:
    """The state in words and, where no sentence says it, what falls short."""
    words = [BATCH_WORDS[outcome.state]]
    if outcome.score is None and outcome.state.has_clip:  # nobody looked whether it is like the photo
        words = [MADE, "not checked"]
    if outcome.faults and not outcome.sentence:
        words.append(", ".join(FAULT_WORDS.get(fault, fault) for fault in outcome.faults))
    return " · ".join(words)
