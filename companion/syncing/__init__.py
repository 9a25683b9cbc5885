"""Reads what came and what left: headers of INBOX and Sent, in batches that may be repeated."""
