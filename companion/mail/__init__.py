"""IMAP, SMTP, MIME and TLS: each protocol is spoken in one module."""
