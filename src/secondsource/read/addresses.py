"""Addresses on the public internet, and those that are not.

A table of our own: `ipaddress.is_global` lets NAT64 (64:ff9b::/96) and 192.0.0.8 pass, and a fetched page must never lead
into the reader's own network (server-side request forgery). After the IANA special-purpose registries.
"""

from __future__ import annotations

import ipaddress

_DENIED_V4 = tuple(
    map(
        ipaddress.IPv4Network,
        "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 "
        "192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 "
        "203.0.113.0/24 224.0.0.0/4 240.0.0.0/4".split(),
    )
)
# Of IPv6 only 2000::/3 is given out; inside it these are special. ::ffff:10.0.0.1 and 64:ff9b::10.0.0.1 lie outside.
_ALLOWED_V6 = ipaddress.IPv6Network("2000::/3")
_DENIED_V6 = tuple(
    map(ipaddress.IPv6Network, "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20".split())
)


def is_public(address: str) -> bool:
    """Whether an IP address (no host name) belongs to the public internet; False for what is no address."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv4Address):
        return not any(found in network for network in _DENIED_V4)
    return found in _ALLOWED_V6 and not any(found in network for network in _DENIED_V6)
