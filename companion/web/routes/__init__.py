"""One blueprint a feature. A view reads by contract, calls one service, replies by contract."""
