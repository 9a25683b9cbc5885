"""Sending: permits for the web page's Send button, and the outbox, both within the ledger's limits."""
