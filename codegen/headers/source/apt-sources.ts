/** The machine's own list of Debian mirrors, read from apt's files, and those mirrors for another suite. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface Mirror {
  readonly uri: string;
  /** Text after the suite's name: "", "-security" or "-updates". */
  readonly part: string;
}

/** Suites of Debian, by any name under which a machine may follow them. */
const SUITE = /^(?:[a-z]+stable|stable|testing|sid|unstable|bullseye|bookworm|trixie|forky|duke)(-security|-updates)?$/;

/** The Debian mirrors of `etc` (/etc/apt): where suites of Debian with a component `main` come from. */
export function debianMirrors(etc: string): Mirror[] {
  const mirrors = new Map<string, Mirror>();
  for (const [uri, suite] of sourceFiles(etc).flatMap(entries)) {
    const match = SUITE.exec(suite);
    if (match !== null) mirrors.set(`${uri} ${match[1] ?? ""}`, { uri, part: match[1] ?? "" });
  }
  return [...mirrors.values()];
}

/** A sources file (deb822) that follows `suite` on these mirrors. */
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

/** deb [options] URI SUITE COMPONENT… */
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
