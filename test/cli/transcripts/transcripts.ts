/** Transcripts of a shell in dom0, as docs/cli/transcripts.md has them. */

import { sections } from "./sections.ts";

export const target = "4.17-x86_64";

const PROMPT = "dom0# ";

/** A line of a shell, and what it prints. */
export interface Entry {
  readonly line: string;
  readonly output: string;
}

/** Writes the document; `outputs` has what each line prints. */
export function documentOf(outputs: ReadonlyMap<string, string>): string {
  const parts = sections.map(({ title, about, lines }) => {
    const entries = lines.map((line) => `${PROMPT}${line}\n${outputs.get(line) ?? ""}`);
    return `## ${title}\n\n${about}\n\n\`\`\`text\n${entries.join("\n")}\`\`\`\n`;
  });
  return `# xen-ts beside xl

\`bun test/cli/transcripts/main.ts\` writes this file: it boots the lab's dom0 on Xen ${target.split("-")[0]}, starts a guest with xl, and
runs these lines in a shell. The machine is emulated, so that its figures mean little.

${parts.join("\n")}`;
}

/** Returns the entries of a document. */
export function entriesOf(document: string): Entry[] {
  return [...document.matchAll(/^```text\n([^]*?)^```$/gm)].flatMap(([, block = ""]) =>
    block
      .split(/^dom0# /m)
      .slice(1)
      .map((text) => {
        const end = text.indexOf("\n");
        return { line: text.slice(0, end), output: text.slice(end + 1).trimEnd() };
      }),
  );
}

/** Returns an output without what differs from run to run: numbers, UUIDs, momentary states, and widths of columns. */
export function masked(output: string): string {
  return output
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "UUID")
    .replaceAll(/\b(?:running|runnable|blocked)\b/g, "STATE")
    .replaceAll(/[-r][-b][-p][-s][-c][-d](?= )|(?<= )[-d][-s][-b][-c][-p][-r](?= )|(?<= )[-r][-b][-p](?= )/g, "STATE")
    .replaceAll(/\d+(?:\.\d+)? (?:ns|µs|ms|s)\b/g, "TIME")
    .replaceAll(/\d+(?:\.\d+)?/g, "0")
    .replaceAll(/-+(?= |$)/gm, "-")
    .split("\n")
    .map((line) => line.replaceAll(/ +/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
