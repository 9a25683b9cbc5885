"""HTTP on 127.0.0.1: a guard before everything, signed replies, one blueprint a feature."""
