#!/bin/sh
# Runs a script with a mail server's root directory (made with debootstrap, the server installed in it) in a world of its
# own: no network but loopback, the name servers of zones.txt, the peer of bouncing.py. Run as root, from the project's root.
#
# usage: world.sh ROOT SCRIPT      SCRIPT runs outside the root directory, with ROOT in $ROOT: it starts the server with
#                                  `chroot $ROOT …`, hands the letters in, waits, copies what came. All ends with it.
set -eu
export ROOT="$(realpath "$1")" SCRIPT="$(realpath "$2")" RIG="$(dirname "$(realpath "$0")")" PYTHON="${PYTHON:-.venv/bin/python}"
mkdir -p "$ROOT/kept"
exec unshare --net --uts --mount --ipc --pid --fork --mount-proc sh -euc '
ip link set lo up
ip addr add 192.0.2.1/32 dev lo
ip route add local 192.0.2.0/24 dev lo src 192.0.2.1  # the peers: local, but no address of this host, so that no server takes them for itself
hostname mx.sender.test
mount --make-rprivate /
mount --bind "$ROOT" "$ROOT"
mount -t proc proc "$ROOT/proc"
mount --bind /dev "$ROOT/dev"
echo "nameserver 127.0.0.1" > "$ROOT/etc/resolv.conf"
printf "127.0.0.1 localhost\n192.0.2.1 mx.sender.test mx\n" > "$ROOT/etc/hosts"
echo sender.test > "$ROOT/etc/mailname"
$PYTHON tests/rig/dnsrig.py "$RIG/zones.txt" 53 > /dev/null &
$PYTHON -m tests.rig.bouncing peer "$ROOT/kept" &
sleep 2
sh -eu "$SCRIPT"
'
