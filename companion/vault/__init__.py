"""Where secrets are kept: one key, in the system's keychain; everything else sealed with it in the database."""
