"""Pages as the world breaks them: seeded mutations of bytes, and what must hold of whatever is read from them."""

import dataclasses
import json
import random
import re

from secondsource import codec
from secondsource.model import Article, Raw, Span
from secondsource.pipeline import Annotated, Failure, annotated, compiled, digested, found_in, stories
from secondsource.publish import data, publish, records

# ---- mutations: each takes bytes and a random.Random, and gives bytes ---------------------------------------

_TAG = re.compile(rb"<[^<>]{1,2000}>")
_WORD = re.compile(rb">[^<>]{3,}<")
_ENCODINGS = "utf-16 utf-16-le utf-32 cp1252 cp1251 shift_jis gb18030 koi8-r iso2022_jp cp037 utf-7".split()
_LABELS = [
    *_ENCODINGS,
    "utf-8",
    "x-user-defined",
    "none",
    "rot13",
    "idna",
    "unicode_escape",
    "hex",
    "\x00",
    "ü" * 50,
]
_ODD = "\u202e \u200b \ufeff \ufffe \U0001f468\u200d\U0001f469 \u0301\u0301 \u2028 \x85 \x1b[31m ﷺ ß İ ŉ \U000e0041 ｆｕｌｌ ١٢٣ ² ½ Ⅷ".split()
_ENTITIES = "&amp;amp;lt; &#0; &#xD800; &#99999999999; &nbsp;&nbsp; &lt;p&gt; &quot; &ldquo; &rdquo; &unknown; &#x22 &copy &; &#;".split()
_HOLDERS = "div span b table><tr><td blockquote ul><li section article p a font em q figure figcaption svg math template select noscript iframe".split()
_TROUBLE = (
    "“” \" ' ‘ ’ „ « » `` '' ( ) [ ] / – — - … . .. , ; : ! ? % $ € £ 5m 12,000 1.234.567,89 -0 1e999 ١٢ Nov. 23 2024-13-45 "
    "02/30/2024 24:61 Monday Sunday yesterday BBC Reuters AP said told according to Mr. Dr. Adm. Sir U.S. O'Brien’s don’t I we he she "
    "By Photo: Image: /Reuters (AP) Additional reporting by"
).split(" ")


def spliced(body, cuts):
    """The bytes with some put in and some dropped: each cut is (how far in, bytes put there, number dropped behind them)."""
    for where, put, drop in cuts:
        at = int(where * len(body))
        body = body[:at] + put + body[at + drop :]
    return body


def cut(body, rng):
    start, end = sorted((rng.randrange(len(body) + 1), rng.randrange(len(body) + 1)))
    return rng.choice((body[:end], body[start:], body[:start] + body[end:]))


def doubled(body, rng):
    start = rng.randrange(len(body) + 1)
    piece = body[start : start + rng.choice((10, 300, 5_000))]
    return body[:start] + piece * rng.choice((2, 3, 20)) + body[start:]


def flipped(body, rng):
    changed = bytearray(body)
    for _ in range(rng.choice((1, 10, 200)) if body else 0):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def unbalanced(body, rng):
    share = rng.choice((0.02, 0.3, 0.9))
    keep = rng.choice((b"", b"</", b"<"))
    return _TAG.sub(
        lambda tag: tag[0] if rng.random() > share or (keep and not tag[0].startswith(keep)) else b"", body
    )


def shuffled(body, rng):
    pieces = re.split(rb"(?=<)", body)
    size = rng.choice((2, 20, 400))
    blocks = [pieces[at : at + size] for at in range(0, len(pieces), size)]
    rng.shuffle(blocks)
    return b"".join(piece for block in blocks for piece in block)


def mislabelled(body, rng):
    label = rng.choice(_LABELS).encode()
    return (
        re.sub(rb"charset=[\"']?[\w-]+", b"charset=" + label, body)
        if b"charset=" in body
        else b'<meta charset="' + label + b'">' + body
    )


def recoded(body, rng):
    try:
        return body.decode("utf-8", "replace").encode(rng.choice(_ENCODINGS), "replace")
    except UnicodeError:
        return body[::-1]


def nested(body, rng):
    holder, depth = rng.choice(_HOLDERS).encode(), rng.choice((30, 300, 3_000))
    at = rng.randrange(len(body) + 1)
    end = b"</" + holder.split(b">")[0] + b">" if rng.random() < 0.5 else b""
    return body[:at] + (b"<" + holder + b">") * depth + body[at:] + end * depth


def with_nulls(body, rng):
    return _strewn(body, rng, lambda: b"\0" * rng.choice((1, 3)))


def with_entities(body, rng):
    return _strewn(body, rng, lambda: rng.choice(_ENTITIES).encode())


def with_odd_letters(body, rng):
    return _strewn(body, rng, lambda: rng.choice(_ODD).encode())


def with_trouble(body, rng):
    return _strewn(body, rng, lambda: (" " + rng.choice(_TROUBLE)).encode() * rng.choice((1, 1, 1, 2, 30)))


def crowded(body, rng):
    many = b"".join(b' a%d="%d"' % (n, n) for n in range(rng.choice((5, 500, 5_000))))
    tags = list(_TAG.finditer(body))
    if not tags:
        return body
    at = rng.choice(tags).end() - 1
    return body[:at] + many + body[at:]


def on_one_line(body, rng):
    return re.sub(rb"\s+", rng.choice((b" ", b"", b"\n\n\n", b"\r", b"\t")), body)


def without_tags(body, rng):
    return _TAG.sub(rng.choice((b"", b" ", b"\n", b"\n\n")), body)


def renamed(body, rng):
    """Tags under other names: a paragraph becomes a heading, a list a table."""
    names = [holder.split(">")[0].encode() for holder in _HOLDERS] + [
        b"p",
        b"h1",
        b"li",
        b"time",
        b"script",
        b"title",
        b"textarea",
    ]
    old, new = rng.choice((b"p", b"div", b"span", b"a", b"h1", b"li", b"script")), rng.choice(names)
    return re.sub(rb"<(/?)" + old + rb"\b", rb"<\1" + new, body)


def _strewn(body, rng, piece):
    """Something between the words of a few stretches of text."""
    places = list(_WORD.finditer(body))
    places = sorted(rng.sample(places, min(len(places), rng.choice((1, 10, 100)))), key=re.Match.start)
    pieces, last = [], 0
    for place in places:
        at = rng.randrange(place.start() + 1, place.end())
        pieces += [body[last:at], piece()]
        last = at
    return b"".join([*pieces, body[last:]])


MUTATIONS = (
    cut, doubled, flipped, unbalanced, shuffled, mislabelled, recoded, nested, with_nulls, with_entities, with_odd_letters,
    with_trouble, crowded, on_one_line, without_tags, renamed,
)  # fmt: skip


def mutated(body, seed):
    """A page changed by one to four mutations, and their names; the same for the same seed."""
    rng = random.Random(seed)
    chosen = rng.choices(MUTATIONS, k=rng.choice((1, 1, 2, 3, 4)))
    for change in chosen:
        body = change(body, rng)[:2_000_000]
    return body, " ".join(change.__name__ for change in chosen)


# ---- what must hold ------------------------------------------------------------------------------------------


def faults(body, *, through=False, url=""):
    """What is wrong with what is read from some bytes: a sentence for each broken promise; none is the only good answer.

    `through`: to lines, digests, dossiers and pages as well. `url`: where the bytes were fetched from.
    """
    found = list(found_in(iter([Raw("mutant", body, url=url)]), None)) if url else list(annotated(body))
    for one in found:
        if isinstance(one, Failure):
            if "fault of ours" in one.message or "\n" in one.message or not one.message:
                yield one.message
            continue
        yield from _of_parts(one.article)
        yield from _of_spans(one)
        if through:
            yield from _of_lines(one)
    if through:
        yield from _of_dossiers(body)


def _of_parts(article):
    end = 0
    for part in article.parts:
        if not end <= part.start < part.end <= len(article.text):
            yield f"part {part} overlaps or lies outside {len(article.text)} characters"
        end = part.end


def _of_spans(one):
    for span in spans(one.annotations):
        if span.article != one.article.id or not 0 <= span.start < span.end <= len(one.article.text):
            yield f"{span} is no span of {one.article.id} with {len(one.article.text)} characters"


def spans(value):
    """Every span in a noun."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from spans(one)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from spans(getattr(value, field.name))


def _of_lines(one):
    line = data.record_line(one.input, one.article, one.annotations)
    if line.count(b"\n") != 1:
        yield "a line is no line"
    if codec.from_json(json.dumps(json.loads(line)["article"]), Article) != one.article:
        yield "an article comes back changed"
    digest = digested(one.article)
    for setter in (records.to_tagged, records.to_markdown):
        setter(one.article, digest).decode()


def _of_dossiers(body):
    for group in stories(body):
        if isinstance(group, Failure):
            continue
        result = compiled(group)
        if isinstance(result, Failure):
            yield result.message
            continue
        for form in ("text", "md", "html", "json"):
            publish(result.dossier, result.articles, form).decode()


def is_read(body):
    """Whether any article comes of it."""
    return any(isinstance(one, Annotated) for one in annotated(body))
