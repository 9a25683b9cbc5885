"""What runs by itself: a few ticks, and errands in the background. It starts things and decides nothing."""
