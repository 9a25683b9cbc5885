"""What stands in a mailbox's way, and what to change: pure rules over DNS answers and the ledger's facts."""
