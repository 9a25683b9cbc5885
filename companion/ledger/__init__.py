"""The ledger: every send of a mailbox, whatever made it, and the rolling windows over it."""
