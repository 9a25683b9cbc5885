"""T33 Supply chain: hashed lock files, `npm ci`, no remote code, few packages.

What is installed was looked at: each package that runs on a user's machine stands in a list here with its licence,
and another one fails the test until somebody has looked. Audits against lists of known holes ask the network and are
not here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {name: ROOT / "companion" / "locks" / f"{name}.txt" for name in ("run", "dev")}
HASH = re.compile(r"sha256:[0-9a-f]{64}")

# All that `make run` installs: what the companion imports, what that needs, and what builds the package itself.
REVIEWED = {
    "alembic": "MIT",
    "apscheduler": "MIT License",
    "attrs": "MIT",
    "backports-tarfile": "MIT License",
    "blinker": "MIT License",
    "certifi": "Mozilla Public License 2.0 (MPL 2.0)",
    "cffi": "MIT-0",
    "charset-normalizer": "",  # tells it in another field: MIT
    "click": "BSD-3-Clause",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "defusedxml": "Python Software Foundation License",
    "dnspython": "ISC",
    "editables": "MIT License",
    "email-validator": "The Unlicense (Unlicense)",
    "flask": "BSD-3-Clause",
    "flask-cors": "MIT",
    "google-auth": "Apache Software License",
    "google-auth-oauthlib": "Apache Software License",
    "hatchling": "MIT",
    "idna": "BSD-3-Clause",
    "imapclient": "",  # tells none in its metadata; its COPYING is the New BSD licence
    "importlib-metadata": "Apache-2.0",
    "itsdangerous": "BSD License",
    "jaraco-classes": "MIT License",
    "jaraco-context": "MIT",
    "jaraco-functools": "MIT",
    "jeepney": "MIT",
    "jinja2": "BSD License",
    "jsonschema": "MIT",
    "jsonschema-specifications": "MIT",
    "keyring": "MIT",
    "lazy-importer": "Apache-2.0",
    "mako": "MIT",
    "markupsafe": "BSD-3-Clause",
    "more-itertools": "MIT",
    "msal": "MIT License",
    "oauthlib": "",  # tells it in another field: BSD-3-Clause
    "packaging": "Apache-2.0 OR BSD-2-Clause",
    "pathspec": "Mozilla Public License 2.0 (MPL 2.0)",
    "platformdirs": "MIT",
    "pluggy": "MIT License",
    "publicsuffixlist": "MPL-2.0",
    "pyasn1": "",  # tells it in another field: BSD-2-Clause
    "pyasn1-modules": "BSD License",
    "pycparser": "BSD-3-Clause",
    "pyjwt": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
    "referencing": "MIT",
    "requests": "Apache Software License",
    "requests-oauthlib": "BSD License",
    "rpds-py": "MIT",
    "secretstorage": "BSD-3-Clause",
    "sqlalchemy": "MIT",
    "tomlkit": "MIT",
    "trove-classifiers": "Apache Software License",
    "typing-extensions": "PSF-2.0",
    "tzdata": "Apache-2.0",
    "tzlocal": "MIT",
    "urllib3": "MIT",
    "waitress": "Zope Public License",
    "werkzeug": "BSD-3-Clause",
    "zipp": "MIT",
}
# Strong copyleft would bind what we ship; MPL binds its own files only.
BINDING = re.compile(r"GPL|AGPL|SSPL|EUPL|CC-BY-(NC|SA)", re.IGNORECASE)
IN_THE_BROWSER = {"preact": "MIT"}


def requirements(name: str) -> Iterator[tuple[str, str]]:
    """Each requirement of a lock: its name, and all its lines as one."""
    text = LOCKS[name].read_text("utf-8").replace("\\\n", " ")
    for line in filter(str.strip, text.splitlines()):
        yield re.split(r"[^A-Za-z0-9._-]", line.strip(), maxsplit=1)[0], line


def told(name: str) -> str | None:
    """The licence as the installed package tells it; None where another system's package is not installed."""
    try:
        found = metadata(name)
    except PackageNotFoundError:
        return None
    classifiers = [
        c.rpartition(":: ")[2] for c in found.get_all("Classifier") or [] if c.startswith("License")
    ]
    return str([*(found.get_all("License-Expression") or []), *classifiers, ""][0])


# The extension's, those of the server that plays Google and Microsoft in tests, and the stores' linter.
NPM = ("extension", "tests/rig", "tests/lint")


def packages(where: str = "extension") -> dict[str, dict[str, Any]]:
    """What an npm lock holds, by place; what it is of is no package."""
    lock = json.loads((ROOT / where / "package-lock.json").read_text("utf-8"))
    found: dict[str, dict[str, Any]] = lock["packages"]
    return {place: facts for place, facts in found.items() if place}


@pytest.mark.parametrize("name", LOCKS)
def test_every_python_requirement_is_one_version_with_its_hashes(name: str) -> None:
    found = list(requirements(name))
    assert len(found) >= len(REVIEWED)
    for package, line in found:
        asked, *hashes = (part.strip() for part in line.split(" --hash="))
        assert re.fullmatch(rf"{re.escape(package)}==[^ ;]+( ; .+)?", asked), asked
        assert hashes, package
        assert all(HASH.fullmatch(one) for one in hashes), package


def test_python_is_installed_by_its_hashes_alone() -> None:
    script = (ROOT / "tests" / "install.sh").read_text("utf-8")
    installs = [line.strip() for line in script.splitlines() if "pip install" in line]
    assert installs
    for line in installs:
        assert "--require-hashes" in line or {"--no-deps", "--no-build-isolation"} <= set(line.split()), line


def test_what_runs_at_a_users_is_what_was_reviewed() -> None:
    assert {package for package, _ in requirements("run")} == set(REVIEWED)
    assert not [name for name, licence in REVIEWED.items() if BINDING.search(licence)]


def test_licences_are_those_that_were_reviewed() -> None:
    found = {name: told(name) for name in REVIEWED}
    assert {name: licence for name, licence in found.items() if licence not in (None, REVIEWED[name])} == {}
    elsewhere = {name for name, licence in found.items() if licence is None}
    marked = {package for package, line in requirements("run") if ";" in line}
    assert elsewhere <= marked


@pytest.mark.parametrize("where", NPM)
def test_every_npm_package_has_its_hash(where: str) -> None:
    found = packages(where)
    assert found
    assert [
        place for place, facts in found.items() if not facts.get("integrity", "").startswith("sha512-")
    ] == []
    assert [place for place, facts in found.items() if facts.get("link")] == []


def test_only_one_package_reaches_the_browser() -> None:
    shipped = {
        place.rpartition("node_modules/")[2]: facts
        for place, facts in packages().items()
        if not facts.get("dev")
    }
    assert {
        name: facts["license"] for name, facts in shipped.items() if not facts.get("devOptional")
    } == IN_THE_BROWSER


def test_npm_takes_the_lock_and_runs_nobodys_scripts() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert "npm ci" in makefile
    assert not re.search(r"npm (i|install|update|exec)\b", makefile)
    for where in NPM:
        assert "ignore-scripts=true" in (ROOT / where / ".npmrc").read_text("utf-8").split()


def test_locks_name_no_registry() -> None:
    for path in [*LOCKS.values(), *(ROOT / where / ".npmrc" for where in NPM)]:
        assert not re.search(r"https?://|index-url|registry=", path.read_text("utf-8")), path
    assert [place for where in NPM for place, facts in packages(where).items() if "resolved" in facts] == []


def test_the_extension_fetches_no_code() -> None:
    source = (ROOT / "extension" / "manifest.mjs").read_text("utf-8")
    assert "\"script-src 'self'\"" in source
    assert "unsafe" not in source
    pages = [*(ROOT / "extension" / "src").rglob("*.html")]
    assert pages
    for page in pages:
        assert not re.search(r"""(?:src|href)=["'](?:https?:)?//""", page.read_text("utf-8")), page
