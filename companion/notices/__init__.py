"""Which findings and events deserve an interruption: rules, quiet hours, digest, budget (health.md "Notices")."""
