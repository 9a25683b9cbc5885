"""The made-up world of `postwarden demo`: mail server, name server and webmail on loopback, and one run through it."""
