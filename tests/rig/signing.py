"""Signs messages with DKIM (RFC 6376, relaxed/relaxed, rsa-sha256), as a sending server does."""

from __future__ import annotations

import base64
import hashlib
import re

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

SIGNED = ("From", "To", "Subject", "Message-ID")


class Signer:
    """`record` is what stands in the DNS under `selector._domainkey.domain`."""

    def __init__(self, domain: str, selector: str) -> None:
        self.domain, self.selector = domain, selector
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        public = self._key.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        text = base64.b64encode(public).decode()
        self.record = f'"v=DKIM1; k=rsa; p={text[:200]}" "{text[200:]}"'

    def sign(self, raw: bytes) -> bytes:
        """`raw` has CRLF line ends and each of SIGNED once, unfolded."""
        header, _, body = raw.partition(b"\r\n\r\n")
        lines = [re.sub(rb"[ \t]+", b" ", line).rstrip() for line in body.split(b"\r\n")]
        canonical = b"\r\n".join(lines).rstrip(b"\r\n") + b"\r\n"
        digest = base64.b64encode(hashlib.sha256(canonical).digest()).decode()
        tags = (
            f"v=1; a=rsa-sha256; c=relaxed/relaxed; d={self.domain}; s={self.selector}; "
            f"h={':'.join(SIGNED)}; bh={digest}; b="
        )
        found = dict(line.split(b":", 1) for line in header.split(b"\r\n"))
        fields = [(name, found[name.encode()].decode()) for name in SIGNED] + [("DKIM-Signature", tags)]
        data = "\r\n".join(f"{name.lower()}:{' '.join(value.split())}" for name, value in fields)
        signature = self._key.sign(data.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"DKIM-Signature: {tags}{base64.b64encode(signature).decode()}\r\n".encode() + raw
