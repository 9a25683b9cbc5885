"""Tells apart what came in: replies, answers of machines, bounces, complaints, wishes to get no more, reports."""

from companion.syncing.classify.service import classify
from companion.syncing.classify.verdict import Kind, Owner, Recipient, Selector, Verdict

__all__ = ["Kind", "Owner", "Recipient", "Selector", "Verdict", "classify"]
