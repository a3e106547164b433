"""Records of a web archive, made of pages of the Gazette, which does not exist."""

PAGE = (
    b"<!DOCTYPE html><html><body><h1>Ferry aground</h1><p>The ferry ran aground at night.</p></body></html>"
)


def http(body=PAGE, *, status="200 OK", media="text/html; charset=utf-8", **headers):
    lines = [f"HTTP/1.1 {status}", *([f"Content-Type: {media}"] if media else [])]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def record(url, block, *, kind="response", length=None, **headers):
    lines = ["WARC/1.1", f"WARC-Type: {kind}", f"WARC-Target-URI: {url}", "WARC-Date: 2025-03-04T05:06:07Z"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    lines.append(f"Content-Length: {len(block) if length is None else length}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def page(name, **more):
    """A record of one page, of which `name` is the end of its address and part of its text."""
    return record(f"https://gazette.example/{name}", http(PAGE.replace(b"Ferry", name.encode())), **more)
