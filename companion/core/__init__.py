"""The ground: errors, addresses, the clock, settings. It knows nothing of mail, DNS, databases or HTTP."""
