/** COVERAGE.md: operation by operation, what is simulated, and what has been run on a real Xen. */

import { type Release, releases } from "../../../src/generated/index.ts";
import type { Architecture } from "../../../src/runtime/abi/index.ts";
import { isMissing, recordedOn, recordedTargets, recordOf } from "./recorded.ts";
import { allOperations, architectures, familyOf, operationsOf, simulatedOf } from "./tables.ts";

const INTRODUCTION = `# Which operations are simulated, and run on a real Xen

Made by \`npm run coverage\` from the operation tables; do not edit. \`SimulatedXen\` answers what it simulates as Xen
does, and everything else with ENOSYS. "Run" means that the conformance suite (\`test/conformance\`), which the
simulation has to pass for every release and architecture, has made the operation on that Xen in the lab, and got an
answer: \`npm run coverage -- record\` runs it and writes down what was answered: success, and errors by their names.

- **yes**: simulated, in every release that has the operation; or on one architecture
- **●**: has succeeded on that Xen; **◐** run, and refused with an error each time; **○** run, and answered with ENOSYS
  each time; **·** not run; nothing where that Xen's headers have no such operation
`;

/** Of one release on one architecture. */
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
  return `Of ${all.length} operations ${simulated.length} are simulated, and ${ran.length} have been run.\n`;
}

function hostOf(hosts: readonly Host[], target: string): Host | undefined {
  return hosts.find(({ release, architecture }) => `${release}-${architecture}` === target);
}

/** "yes", or on which architecture. */
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
