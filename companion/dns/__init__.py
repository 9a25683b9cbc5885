"""Asking the domain name system. It knows names, types and outcomes, and nothing of mail."""
