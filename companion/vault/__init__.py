"""Where secrets are kept: one key in the system's keychain, and rows of the database sealed with it."""
