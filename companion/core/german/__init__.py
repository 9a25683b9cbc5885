"""German, by the English message (core/wording.py). Every message is here, with the same values; a test holds that.

It speaks formally (Sie), and calls things as the extension's German catalogue does.
"""

from __future__ import annotations

from companion.core.german import dns, linking, proofs, sending, stream

GERMAN: dict[str, str] = {**dns.WORDS, **linking.WORDS, **proofs.WORDS, **sending.WORDS, **stream.WORDS}
