"""Public keys as DKIM records hold them; only their length and form matter."""

from __future__ import annotations

import base64


def rsa(bits: int) -> str:
    """An RSA public key of exactly `bits`, in base64. Its modulus is odd, and nobody's."""
    number = (1 << (bits - 1)) | (0xABCDEF << 64) | 1
    key = _tag(0x30, _integer(number) + _integer(65537))
    algorithm = bytes.fromhex("300d06092a864886f70d0101010500")
    return base64.b64encode(_tag(0x30, algorithm + _tag(0x03, b"\0" + key))).decode()


def ed25519() -> str:
    return base64.b64encode(bytes(range(32))).decode()


def _integer(number: int) -> bytes:
    return _tag(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def _tag(kind: int, body: bytes) -> bytes:
    size = len(body)
    if size < 128:
        return bytes((kind, size)) + body
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((kind, 0x80 | len(length))) + length + body
