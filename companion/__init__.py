"""Postwarden's companion: the server on 127.0.0.1 that holds the mailboxes and paces what they send."""

__version__ = "0.1.0"
