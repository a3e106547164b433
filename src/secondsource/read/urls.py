"""Web addresses as they are kept: without fragment and tracking parameters, and out of the web archive they were read in."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"(?:utm_\w+|at_\w+|[gdf]clid|fbclid|gclsrc|msclkid|mc_[ce]id|igshid|ref(?:errer|src)?|cmp(?:id)?|ito|ns_\w+|"
    r"ocid|maca|xtor|smid|partner|source|feedtype|rss|share\w*|__twitter_impression|traffic_source|wt_\w+|_ga|s_cid|wtmc|"
    r"sr_share|li_source|li_medium|guccounter|guce_\w+|outputtype|spm|yptr|taid|twclid|dicbo|mkt_tok|"
    r"amp|amp_\w+|usqp|gaa_\w+|mibextid|__tn__|wbraid|gbraid|yclid|_hs\w+|vero_id|rnd|cid|intcid|int_\w+|linkid|soc_src|soc_trk|sharetype)$",
    re.IGNORECASE,
)


def clean_url(address: str) -> str:
    """An address without fragment and tracking parameters; "" when it is none."""
    try:
        parts = urlsplit(address.strip())
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return ""
        kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(k)]
        same = len(kept) == parts.query.count("&") + bool(parts.query)
        path = parts.path if parts.path.isascii() else quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
        return urlunsplit((parts.scheme, parts.netloc, path, parts.query if same else urlencode(kept), ""))
    except ValueError:
        return ""


def absolute(base: str, address: str) -> str:
    """An address as the page at `base` means it; "" when either is none: "http://[broken"."""
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return ""


def host_of(address: str) -> str:
    """The host of an address without "www."; "" when it has none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:  # "http://[broken"
        return ""


# The public web archives that put the address of a page behind the second at which it was saved.
_ARCHIVED = re.compile(
    r"https?://(?:web\.archive\.org/web|wayback\.archive-it\.org/\w{1,20}|arquivo\.pt/(?:wayback|noFrame/replay)|"
    r"(?:www\.)?webarchive\.org\.uk/wayback/archive|(?:web)?archive\.nationalarchives\.gov\.uk(?:/ukgwa)?|"
    r"vefsafn\.is/is|swap\.stanford\.edu(?:/was)?|webarchive\.loc\.gov/all)"
    r"/(?:\d{4,14}|\*)(?:[a-z]{2}_|\*)?/(.{4,4000})$",
    re.IGNORECASE | re.DOTALL,
)


def original_url(address: str) -> str:
    """The address of the page itself where a web archive's stands before it; any other address is itself.

    "https://web.archive.org/web/20241125101112id_/https://harbourpost.example/1" is "https://harbourpost.example/1".
    """
    for _ in range(3):  # some were archived out of another archive
        archived = _ARCHIVED.match(address)
        if not archived:
            break
        inner = archived[1]
        inner = unquote(inner) if inner[:12].lower().startswith(("http%3a", "https%3a")) else inner
        scheme = re.match(r"(https?):/{1,2}", inner, re.IGNORECASE)  # many tools make one slash of two
        inner = f"{scheme[1].lower()}://{inner[scheme.end() :]}" if scheme else f"http://{inner}"
        address = inner.replace(":80/", "/", 1) if inner.startswith("http://") else inner
    return address


# Copies of a page for telephones that others keep.
_CACHED = re.compile(
    r"https?://(?:(?:www\.)?google\.[a-z.]{2,6}/amp/(?P<g>s/)?|(?:www\.)?bing-amp\.com/[a-z]/(?P<b>s/)?|"
    r"[\w-]+\.(?:cdn\.ampproject\.org|bing-amp\.com)/(?:[a-z]/)?(?P<c>s/)?)(?P<address>[\w-]+\.[\w.-]+/.+)$",
    re.IGNORECASE,
)
_AMP_PATH = re.compile(r"/amp(?=/|$)|(?<=[\w-])\.amp(?=\.html?$|$)", re.IGNORECASE)
_SMALL = ("m.", "mobile.", "amp.", "mobil.", "touch.")


def page_url(address: str) -> str:
    """The address of a page itself where its AMP or mobile version's is given; any other address is itself.

    "https://www.google.com/amp/s/m.harbourpost.example/pier/amp?amp=1" is "https://harbourpost.example/pier".
    """
    if cached := _CACHED.match(address):
        secure = cached["g"] or cached["b"] or cached["c"]
        address = f"{'https' if secure else 'http'}://{cached['address']}"
    try:
        parts = urlsplit(address)
        host = parts.netloc
    except ValueError:
        return ""
    small = next((label for label in _SMALL if host.lower().startswith(label) and host.count(".") > 1), "")
    path = _AMP_PATH.sub("", parts.path) or "/"
    return clean_url(urlunsplit((parts.scheme, host[len(small) :], path, parts.query, ""))) or address


def same_site(one: str, two: str) -> bool:
    """Whether two addresses are of one site: "www.harbourpost.example" and "m.harbourpost.example"."""
    first, second = _ascii(host_of(page_url(one))), _ascii(host_of(page_url(two)))
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")


def _ascii(host: str) -> str:
    """A host as the name system knows it: "fürhafen.example" is "xn--frhafen-n2a.example"."""
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
