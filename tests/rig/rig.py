"""Mail servers on loopback: Dovecot (IMAP, POP3, LMTP, SASL), Postfix (submission, delivery, bounces).

Everything lives in one directory, on ports base + n, with its own CA. Needs root; the daemons drop it.
Standard library only, so that root may run it without this project's environment.

usage, from the root of the project: python -m tests.rig.rig DIR start [--base N|auto]
       rig.py DIR oauth | restart | stop | remove | password USER WORD
       rig.py DIR doveadm ARGUMENT...
"""

from __future__ import annotations

import argparse
import json
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

from tests.rig.ports import OFFSETS, RigRefused, choose_base, wait_for

HERE = Path(__file__).resolve().parent
NAMED = ("alice", "bob", "carol", "big", "huge")
POOL = tuple(
    f"u{number:03}" for number in range(1500)
)  # untouched mailboxes, one for each test that wants its own
USERS = {f"{name}@rig.test": f"{name}-pw" for name in NAMED + POOL}
LOOK_ALIKES = {"microsoft365": "127.0.0.2", "gmail": "127.0.0.3", "yahoo": "127.0.0.4"}
# Whose servers it may play, for companions that are told so (Peers.moved).
PLAYED = tuple(
    f"*.{end}"
    for end in (
        "rig.test", "kite.test", "gmail.com", "office365.com", "outlook.com", "mail.yahoo.com", "aol.com",
        "microsoft.com", "mail.me.com", "zoho.com", "zoho.eu", "fastmail.com", "gmx.net", "gmx.com",
    )
)  # fmt: skip
PROGRAMS = ("dovecot", "doveadm", "postfix", "openssl")
PACKAGES = "dovecot-imapd dovecot-pop3d dovecot-lmtpd postfix openssl"
DOVECOT_TEMPLATES = {"2.3.": "dovecot.conf.in", "2.4.": "dovecot24.conf.in"}
LONGEST_DIR = 70  # unix socket paths end at 107 bytes


def check(directory: Path) -> None:
    """Refuses early, with the reason, what would fail later without one."""
    if os.geteuid() != 0:
        raise RigRefused("rig: must run as root (Postfix needs several users)")
    os.environ["PATH"] += os.pathsep + os.pathsep.join(("/usr/sbin", "/sbin"))
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        raise RigRefused(
            f"rig: {', '.join(missing)} not found. Install them with:\n"
            f"  sudo apt-get install --no-install-recommends {PACKAGES}"
        )
    dovecot_template()
    if len(str(directory)) > LONGEST_DIR:
        raise RigRefused(
            f"rig: {directory} is longer than {LONGEST_DIR} characters; unix sockets would not fit"
        )
    for parent in directory.parents:
        if not parent.stat().st_mode & stat.S_IXOTH:
            raise RigRefused(f"rig: {parent} is closed to other users; mail and postfix must get through")


def dovecot_template() -> str:
    """The template in the language of the Dovecot that is here. 2.4 reads no settings written for 2.3."""
    said = subprocess.run(["dovecot", "--version"], check=True, capture_output=True, text=True).stdout
    version = said.split()[0]
    for known, template in DOVECOT_TEMPLATES.items():
        if version.startswith(known):
            return template
    raise RigRefused(
        f"rig: knows Dovecot 2.3 and 2.4, found {version}. Debian 12 and 13, Ubuntu 22.04 and 24.04 have them."
    )


def make_tls(tls: Path) -> None:
    """A CA, and a server certificate for localhost, 127.0.0.1-4 and the servers of providers."""
    tls.mkdir(exist_ok=True)
    names = ",".join(
        ["DNS:localhost", *(f"DNS:{n}" for n in PLAYED), *(f"IP:127.0.0.{n}" for n in range(1, 5))]
    )
    (tls / "ext").write_text(
        f"subjectAltName={names}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n"
        "authorityKeyIdentifier=keyid\nsubjectKeyIdentifier=hash\n"
    )
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")

    def openssl(*args: str) -> None:
        subprocess.run(["openssl", *args], cwd=tls, check=True, capture_output=True)

    openssl(
        "req", "-x509", *key, "-days", "30", "-subj", "/CN=rig test CA",
        *("-keyout", "ca.key", "-out", "ca.crt"),
        *("-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign"),
    )  # fmt: skip
    openssl("req", *key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost")
    openssl(
        "x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial",
        "-days", "30", "-extfile", "ext", "-out", "server.crt",
    )  # fmt: skip


def oauth_settings(ports: dict[str, int]) -> str:
    """Dovecot asks tokeninfo.py whether a bearer token is good."""
    url = f"http://127.0.0.1:{ports['tokeninfo']}"
    return (
        f"tokeninfo_url = {url}/tokeninfo?access_token=\nintrospection_url = {url}/introspect\n"
        "force_introspection = no\nusername_attribute = email\nintrospection_mode = post\n"
        "active_attribute = active\nactive_value = true\ntimeout_msecs = 3000\n"
    )


def fill(template: str, values: dict[str, object]) -> str:
    text = (HERE / template).read_text()
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    return text


def people(words: dict[str, str]) -> str:
    return "".join(f"{user}:{{PLAIN}}{word}::::::\n" for user, word in words.items())


def write_settings(directory: Path, base: int, ports: dict[str, int]) -> None:
    mail = pwd.getpwnam("mail")
    values: dict[str, object] = {
        "DIR": directory,
        "BASE": base,
        "MAIL_UID": mail.pw_uid,
        "MAIL_GID": mail.pw_gid,
    }
    values |= {name.upper(): port for name, port in ports.items()}
    for name in ("dovecot", "postfix", "run", "state", "mail", "spool", "pfdata", "outside"):
        (directory / name).mkdir(exist_ok=True)
        (directory / name).chmod(0o755)
    shutil.chown(directory / "mail", "mail", "mail")
    shutil.chown(directory / "pfdata", "postfix", "postfix")
    (directory / "dovecot/users").write_text(people(USERS))
    (directory / "dovecot/oauth2.conf.ext").write_text(oauth_settings(ports))
    (directory / "dovecot/dovecot.conf").write_text(fill(dovecot_template(), values))
    (directory / "postfix/main.cf").write_text(fill("postfix-main.cf.in", values))
    (directory / "postfix/master.cf").write_text(fill("postfix-master.cf.in", values))


def start_side(directory: Path, script: str, *args: object, program: str = sys.executable) -> None:
    command = [program, str(HERE / script), *map(str, args)]
    name = Path(script).stem
    with open(directory / f"{name}.log", "ab") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
    (directory / f"{name}.pid").write_text(str(process.pid))


def start(directory: Path, wanted_base: str) -> None:
    directory.mkdir(exist_ok=True)
    directory.chmod(0o755)
    if (directory / "rig.json").exists():
        raise RigRefused("rig: already started here (or not stopped); run stop first")
    base, lock = choose_base(wanted_base)
    with lock:
        ports = {name: base + n for name, n in OFFSETS.items()}
        make_tls(directory / "tls")
        write_settings(directory, base, ports)
        facts = {
            "base": base, "ports": ports, "users": USERS, "look_alikes": LOOK_ALIKES,
            "ca": str(directory / "tls/ca.crt"), "outside_mail": str(directory / "outside"),
        }  # fmt: skip
        start_side(directory, "tokeninfo.py", ports["tokeninfo"], ports["oauth"], directory / "tls/ca.crt")
        start_side(directory, "outside.py", ports["outside"], directory / "outside")
        subprocess.run(["dovecot", "-c", str(directory / "dovecot/dovecot.conf")], check=True)
        subprocess.run(
            ["postfix", "-c", str(directory / "postfix"), "start"], check=True, capture_output=True
        )
        for name, port in ports.items():
            if name != "oauth":
                wait_for(port)
        (directory / "rig.json").write_text(json.dumps(facts, indent=1))


def start_oauth(directory: Path) -> None:
    """Starts the OAuth server too (op.mjs). Dovecot takes its tokens from then on, through tokeninfo.py."""
    node = shutil.which("node")
    if node is None or not (HERE / "node_modules/oidc-provider").exists():
        raise RigRefused("rig: the OAuth server needs Node 20 and its packages; `make tools` installs them")
    port, tls = json.loads((directory / "rig.json").read_text())["ports"]["oauth"], directory / "tls"
    start_side(directory, "op.mjs", port, tls / "server.crt", tls / "server.key", program=node)
    wait_for(port)


def stop_side(pid_file: Path) -> None:
    """Ends the process that start_side() started, and no other that got its number since."""
    if not pid_file.exists():
        return
    pid = int(pid_file.read_text())
    command = Path(f"/proc/{pid}/cmdline")
    if command.exists() and str(HERE / pid_file.stem).encode() in command.read_bytes():
        os.kill(pid, signal.SIGTERM)
    pid_file.unlink()


def stop(directory: Path) -> None:
    """Ends only what start() started: each part is reached by its own pid file. Safe to call twice."""
    for name in ("tokeninfo", "outside", "op"):
        stop_side(directory / f"{name}.pid")
    if (directory / "run/master.pid").exists():
        doveadm(directory, ["stop"], must=False)
    if (directory / "postfix/main.cf").exists():
        command = ["postfix", "-c", str(directory / "postfix"), "stop"]
        subprocess.run(command, check=False, capture_output=True)
    (directory / "rig.json").unlink(missing_ok=True)


def doveadm(directory: Path, arguments: list[str], *, must: bool = True) -> int:
    """Runs doveadm on the live Dovecot: `mailbox update -u USER --uid-validity N INBOX`, `expunge …`."""
    settings = str(directory / "dovecot/dovecot.conf")
    return subprocess.run(["doveadm", "-c", settings, *arguments], check=must).returncode


def restart_dovecot(directory: Path) -> None:
    """As after an update: every connection ends. Returns once it answers again."""
    ports = json.loads((directory / "rig.json").read_text())["ports"]
    doveadm(directory, ["kick", "*"], must=False)  # who is signed in would stay so; 68: nobody is
    doveadm(directory, ["stop"])
    master = directory / "run/master.pid"
    end = time.monotonic() + 15
    while master.exists():  # it goes when the old one has let its ports go
        if time.monotonic() > end:
            raise RigRefused("rig: Dovecot does not stop; see dovecot.log")
        time.sleep(0.02)
    subprocess.run(["dovecot", "-c", str(directory / "dovecot/dovecot.conf")], check=True)
    wait_for(ports["imaps"])
    # Postfix' processes keep a connection to the sign-in service that has ended, and would refuse one sign-in each.
    reload = ["postfix", "-c", str(directory / "postfix"), "reload"]
    subprocess.run(reload, check=True, capture_output=True)


def change_password(directory: Path, user: str, word: str) -> None:
    """As its owner would at the provider. Returns once the live Dovecot takes it, which is within a second."""
    users = directory / "dovecot/users"
    later = users.stat().st_mtime + 1  # Dovecot compares whole seconds
    others = [line + "\n" for line in users.read_text().splitlines() if not line.startswith(f"{user}:")]
    # In one piece: who signs in meanwhile must be found in it.
    fresh = users.with_suffix(".new")
    fresh.write_text("".join([*others, people({user: word})]))
    os.utime(fresh, (later, later))
    fresh.replace(users)
    end = time.monotonic() + 15
    while doveadm(directory, ["auth", "test", user, word], must=False) != 0:
        if time.monotonic() > end:
            raise RigRefused(f"rig: Dovecot does not take the new password of {user}")
        time.sleep(0.05)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("dir", type=Path)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("start").add_argument("--base", default="auto", help="first port, or auto")
    verbs.add_parser("oauth", help="start the OAuth server as well")
    verbs.add_parser("restart", help="stop Dovecot and start it again")
    verbs.add_parser("stop")
    verbs.add_parser("remove", help="stop, and delete the directory")
    for verb, how_many in (("password", 2), ("doveadm", argparse.REMAINDER)):
        verbs.add_parser(verb).add_argument("arguments", nargs=how_many)
    args = parser.parse_args()
    directory = args.dir.resolve()
    # sudo hands on the caller's; with 077 neither mail, postfix nor the tests could read anything.
    os.umask(0o022)
    try:
        check(directory)
        if args.verb == "start":
            start(directory, args.base)
        elif args.verb == "oauth":
            start_oauth(directory)
        elif args.verb == "doveadm":
            doveadm(directory, args.arguments)
        elif args.verb == "restart":
            restart_dovecot(directory)
        elif args.verb == "password":
            change_password(directory, *args.arguments)
        else:
            stop(directory)
            if args.verb == "remove":
                shutil.rmtree(directory)
    except RigRefused as refused:
        sys.exit(str(refused))


if __name__ == "__main__":
    main()
