import { expect, test } from "bun:test";
import { debianMirrors, sourcesFor } from "../../../codegen/headers/source/apt-sources.ts";
import { folder } from "./tree.ts";

const ONE_LINE = `
# deb http://commented.example/debian bookworm main
deb http://deb.example/debian bookworm main contrib # with a comment
deb [arch=amd64 signed-by=/usr/share/keyrings/x.gpg] http://security.example/debian-security stable-security main
deb-src http://source.example/debian bookworm main
deb http://other.example/docker bookworm stable
deb http://backports.example/debian bookworm-backports main
`;

const STANZAS = `Types: deb deb-src
URIs: http://deb.example/debian http://second.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

# a comment
Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main
Enabled: no

Types: deb
URIs: http://node.example/node
Suites: nodistro
Components: main
`;

test("one-line apt lists yield Debian's mirrors and no others", () => {
  using etc = folder({
    "sources.list": ONE_LINE,
    "sources.list.d/off.list.disabled": "deb http://off.example/ sid main",
  });
  expect(debianMirrors(etc.path)).toEqual([
    { uri: "http://deb.example/debian", part: "" },
    { uri: "http://security.example/debian-security", part: "-security" },
  ]);
});

test("deb822 stanzas yield Debian's mirrors and no others", () => {
  using etc = folder({ "sources.list.d/debian.sources": STANZAS });
  expect(debianMirrors(etc.path)).toEqual([
    { uri: "http://deb.example/debian", part: "" },
    { uri: "http://deb.example/debian", part: "-updates" },
    { uri: "http://second.example/debian", part: "" },
    { uri: "http://second.example/debian", part: "-updates" },
  ]);
});

test("a machine without apt's files has no mirrors", () => {
  using etc = folder();
  expect(debianMirrors(etc.path)).toEqual([]);
});

test("a sources file for another suite keeps mirror and part, and names the keyring", () => {
  const mirrors = [{ uri: "http://security.example/debian-security", part: "-security" }];
  expect(sourcesFor("trixie", mirrors, "/keyring.gpg")).toBe(
    "Types: deb\nURIs: http://security.example/debian-security\nSuites: trixie-security\nComponents: main\nSigned-By: /keyring.gpg\n",
  );
  expect(sourcesFor("trixie", mirrors, null)).not.toContain("Signed-By");
});
