"""What receiving servers wrote about a message: Authentication-Results (RFC 8601)."""
