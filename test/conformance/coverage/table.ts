/** Writes COVERAGE.md: for each operation, if it is simulated, and the real Xens on which it has run. */

import { type Release, releases } from "../../../src/generated/index.ts";
import type { Architecture } from "../../../src/runtime/abi/index.ts";
import { isMissing, recordedOn, recordedTargets, recordOf } from "./recorded.ts";
import { allOperations, architectures, familyOf, operationsOf, simulatedOf } from "./tables.ts";

const INTRODUCTION = `# Operations: simulated, and run on a real Xen

Made by \`npm run coverage\` from the operation tables; do not edit. \`SimulatedXen\` answers simulated operations as Xen
does, and all others with ENOSYS. The simulation passes the conformance suite (\`test/conformance\`) for every release and
architecture. "Run" means that this suite has made the operation on that Xen in the lab and got an answer.
\`npm run coverage -- record\` runs the suite there and records the answers: success, and errors by their names.

- **yes**: simulated in every release that has the operation; or the name of the only architecture
- **●**: has succeeded on that Xen
- **◐**: was run, and refused with an error each time
- **○**: was run, and answered with ENOSYS each time
- **·**: was not run; an empty cell means that this Xen does not have the operation
`;

/** One release on one architecture. */
interface Host {
  readonly release: Release;
  readonly architecture: Architecture;
  readonly has: ReadonlySet<string>;
  readonly simulates: ReadonlySet<string>;
}

export function coverageTable(): string {
  const hosts: Host[] = architectures.flatMap((architecture) =>
    releases.map((release) => ({
      release,
      architecture,
      has: new Set(operationsOf(release, architecture)),
      simulates: simulatedOf(release, architecture),
    })),
  );
  const targets = recordedTargets();
  const records = targets.map((target) => ({
    host: hostOf(hosts, target),
    record: recordOf(target),
  }));
  const all = allOperations();
  const sections = [...new Set(all.map(familyOf))].map((family) => {
    const rows = all
      .filter((operation) => familyOf(operation) === family)
      .map((operation) => {
        const runs = records.map(({ host, record }) => {
          const answers = record.get(operation);
          if (answers === undefined) return host?.has.has(operation) === true ? "·" : " ";
          if (answers.has("ok")) return "●";
          return isMissing(answers) ? "○" : "◐";
        });
        return [`\`${operation.slice(family.length + 1)}\``, simulatedWord(hosts, operation)].concat(runs);
      });
    return `## ${family}\n\n${markdown([["operation", "simulated", ...targets], ...rows])}\n`;
  });
  return [INTRODUCTION, summary(all, hosts, targets), ...sections].join("\n");
}

function summary(all: readonly string[], hosts: readonly Host[], targets: readonly string[]): string {
  const simulated = all.filter((operation) => hosts.some(({ simulates }) => simulates.has(operation)));
  const ran = all.filter((operation) => targets.some((target) => recordedOn(target).has(operation)));
  return `Of ${all.length} operations, ${simulated.length} are simulated, and ${ran.length} have been run.\n`;
}

function hostOf(hosts: readonly Host[], target: string): Host | undefined {
  return hosts.find(({ release, architecture }) => `${release}-${architecture}` === target);
}

/** Returns "yes", or the architectures on which it is simulated. */
function simulatedWord(hosts: readonly Host[], operation: string): string {
  const having = hosts.filter(({ has }) => has.has(operation));
  const simulating = having.filter(({ simulates }) => simulates.has(operation));
  if (simulating.length === 0) return "";
  if (simulating.length === having.length) return "yes";
  return [...new Set(simulating.map(({ architecture }) => architecture))].join(", ");
}

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = " "): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  const rule = line(
    head.map(() => ""),
    "-",
  );
  return [line(head), rule, ...rows.map((row) => line(row))].join("\n");
}
