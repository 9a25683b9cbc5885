"""Reports of receivers on a domain, read: DMARC aggregates and TLS reports."""
