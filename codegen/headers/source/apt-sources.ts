/** Reads the machine's Debian mirrors from apt's files, and writes a sources file for another suite. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface Mirror {
  readonly uri: string;
  /** The text after the suite's name: "", "-security" or "-updates". */
  readonly part: string;
}

/** Names of Debian suites, as a machine's sources may spell them. */
const SUITE = /^(?:[a-z]+stable|stable|testing|sid|unstable|bullseye|bookworm|trixie|forky|duke)(-security|-updates)?$/;

/** Lists the Debian mirrors in `etc` (/etc/apt): entries for a Debian suite with the component `main`. */
export function debianMirrors(etc: string): Mirror[] {
  const mirrors = new Map<string, Mirror>();
  for (const [uri, suite] of sourceFiles(etc).flatMap(entries)) {
    const match = SUITE.exec(suite);
    if (match !== null) mirrors.set(`${uri} ${match[1] ?? ""}`, { uri, part: match[1] ?? "" });
  }
  return [...mirrors.values()];
}

/** Returns a sources file (deb822) for `suite` on these mirrors. */
export function sourcesFor(suite: string, mirrors: readonly Mirror[], keyring: string | null): string {
  return mirrors
    .map(({ uri, part }) => {
      const signed = keyring === null ? "" : `Signed-By: ${keyring}\n`;
      return `Types: deb\nURIs: ${uri}\nSuites: ${suite}${part}\nComponents: main\n${signed}`;
    })
    .join("\n");
}

function sourceFiles(etc: string): string[] {
  const parts = join(etc, "sources.list.d");
  const names = existsSync(parts) ? readdirSync(parts).sort() : [];
  return [join(etc, "sources.list"), ...names.map((name) => join(parts, name))].filter(
    (path) => existsSync(path) && (path.endsWith(".list") || path.endsWith(".sources")),
  );
}

function entries(path: string): [uri: string, suite: string][] {
  const text = readFileSync(path, "utf8");
  return path.endsWith(".list") ? text.split("\n").flatMap(oneLine) : text.split(/\n\s*\n/).flatMap(stanza);
}

/** Parses a line `deb [options] URI SUITE COMPONENT…`. */
function oneLine(line: string): [string, string][] {
  const [, uri, suite, components] = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+([^#]*)/.exec(line) ?? [];
  if (uri === undefined || suite === undefined || components === undefined) return [];
  return words(components).includes("main") ? [[uri, suite]] : [];
}

function stanza(text: string): [string, string][] {
  const fields = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, name, value] = /^([A-Za-z-]+):(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), value);
  }
  const field = (name: string): string[] => words(fields.get(name) ?? "");
  if (field("enabled")[0] === "no" || !field("types").includes("deb") || !field("components").includes("main"))
    return [];
  return field("uris").flatMap((uri) => field("suites").map((suite): [string, string] => [uri, suite]));
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
