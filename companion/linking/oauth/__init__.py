"""Signing in on a provider's own page (OAuth 2.0), and keeping the sign-in alive."""
