#!/usr/bin/env bash
# Installs what is missing, and says what. Run by the Makefile.
#   install.sh            the programs the tests talk to (Debian or Ubuntu packages; asks for sudo when not root)
#   install.sh bench      the programs that make bench compares with, besides
#   install.sh node       only checks for Node 20 or newer and npm
#   install.sh venv NAME  makes .venv and installs companion/locks/NAME.txt and this package
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { printf 'postwarden: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "needs root for: $* (and there is no sudo)"; fi
}

apt_install() {
  command -v apt-get >/dev/null || fail "please install these programs yourself, apt-get is not here: $*"
  echo "postwarden: installing from your distribution: $*"
  [ -n "$(find /var/lib/apt/lists -name '*_Packages*' -print -quit 2>/dev/null)" ] || as_root apt-get update -qq
  # Mail servers would start by themselves; the tests start their own, on high ports. policy-rc.d is Debian's way to say no.
  local policy=/usr/sbin/policy-rc.d ours=0
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"; ours=1
  fi
  local failed=0
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@")
  as_root "${install[@]}" >/dev/null || { as_root apt-get update -qq; as_root "${install[@]}" >/dev/null || failed=1; }
  [ "$ours" = 0 ] || as_root rm -f "$policy"
  [ "$failed" = 0 ] || fail "apt-get could not install: $*"
}

# NAME:PACKAGE pairs; a program that is on the path needs no package.
missing() {
  local pair
  for pair in "$@"; do
    PATH="$PATH:/usr/sbin:/sbin" command -v "${pair%%:*}" >/dev/null || echo "${pair#*:}"
  done | sort -u
}

node_ready() {
  command -v node >/dev/null && command -v npm >/dev/null || fail "needs Node.js 20 or newer with npm; see nodejs.org or your distribution"
  local major; major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || fail "needs Node.js 20 or newer, found $(node --version)"
}

python_ready() {
  local python
  for python in "${PYTHON:-python3}" python3.13 python3.12 python3.11; do
    if command -v "$python" >/dev/null && "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
      echo "$python"; return
    fi
  done
  fail "needs Python 3.11 or newer"
}

make_venv() {
  local python; python=$(python_ready)
  if [ ! -x .venv/bin/python ]; then
    "$python" -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv
    "$python" -m venv .venv
  fi
  echo "postwarden: installing locked Python packages ($1)"
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "companion/locks/$1.txt"
  .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
}

tools() {
  local packages
  packages=$(missing dovecot:dovecot-imapd doveadm:dovecot-core postfix:postfix openssl:openssl knotd:knot \
    gnome-keyring-daemon:gnome-keyring dbus-run-session:dbus dbus-send:dbus-bin notify-send:libnotify-bin unshare:util-linux \
    rspamd:rspamd php:php-cli)
  [ -e /usr/lib/dovecot/pop3 ] || packages="$packages dovecot-pop3d"
  [ -e /var/lib/roundcube/public_html ] || packages="$packages roundcube-core roundcube-sqlite3 php-sqlite3 php-mbstring php-xml php-intl"
  [ -e /usr/share/roundcube/skins/larry ] || packages="$packages roundcube-skin-larry roundcube-skin-classic"
  [ -e /usr/lib/dovecot/lmtp ] || packages="$packages dovecot-lmtpd"
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || packages="$packages postgresql"
  if [ -z "${CHROMIUM:-}" ] && [ -n "$(missing chromium:chromium)" ] && [ -n "$(missing chromium-browser:chromium)" ]; then
    packages="$packages chromium fonts-dejavu-core"
  fi
  # A list of packages from before the last security update may know a release that is too old for the extension.
  if [ -z "${FIREFOX:-}" ] && firefox_is_old; then
    as_root apt-get update -qq
    packages="$packages firefox-esr"
  fi
  # shellcheck disable=SC2086  # a list of words
  [ -z "${packages// /}" ] || apt_install $packages
  ! firefox_is_old || fail "needs Firefox $FIREFOX_LEAST or newer: apt-get install firefox-esr, or FIREFOX=/path/to/firefox"
  may_be_root
}

# As extension/manifest.mjs has it.
FIREFOX_LEAST=142
firefox_is_old() {
  local version; version=$("${FIREFOX:-firefox-esr}" --version 2>/dev/null | grep -oE '[0-9]+' | head -n 1) || version=0
  [ "${version:-0}" -lt "$FIREFOX_LEAST" ]
}

# Nothing of these is needed to use or to test the companion.
compared() {
  local packages
  packages=$(missing mbsync:isync offlineimap:offlineimap3)
  # shellcheck disable=SC2086  # a list of words
  [ -z "${packages// /}" ] || apt_install $packages
}

# The test mail servers start as root, long after this and by "sudo -n": ask for the password now, where somebody looks.
may_be_root() {
  [ "$(id -u)" != 0 ] || return 0
  command -v sudo >/dev/null || fail "the test mail servers start as root (Postfix needs several users): install sudo, or run this as root"
  sudo -n true 2>/dev/null || sudo -v -p "postwarden: the test mail servers start as root; sudo password for %p: " ||
    fail "the test mail servers start as root, and sudo refused"
}

case "${1:-tools}" in
  tools) tools ;;
  bench) compared ;;
  node) node_ready ;;
  venv) make_venv "$2" ;;
  *) fail "unknown: $1" ;;
esac
