"""`postwarden`: one module a command, with `add(subparsers)` and `run(args) -> int`. They print and never decide."""
