"""Pairing codes and client keys (channel.md 2, 3, 8). Signing with them and carrying it over HTTP is `web`."""
