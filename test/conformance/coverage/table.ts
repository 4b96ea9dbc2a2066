/** Writes docs/coverage.md: for each operation, if it is simulated, and the real Xens on which it has run. */

import { type Release, releases } from "../../../src/generated/index.ts";
import type { Architecture } from "../../../src/runtime/abi/index.ts";
import { targets as labTargets } from "../../lab/index.ts";
import { isMissing, recordedTargets, recordOf } from "./recorded.ts";
import { sceneRecord, sceneTargets, targetOf } from "./scene-records.ts";
import { suiteFileOf } from "./suite-files.ts";
import { allOperations, architectures, dangerousOf, familyOf, operationsOf, simulatedOf } from "./tables.ts";

const INTRODUCTION = `# Operations: simulated, and run on a real Xen

Made by \`npm run coverage\` from the operation tables and the lab's records; do not edit. \`SimulatedXen\` answers
simulated operations as Xen does, and all others with ENOSYS. The simulation passes the conformance suite
(\`test/conformance\`) for every release and architecture. On a real Xen, operations are run by that suite
(\`npm run coverage -- record\`), and by scenes (\`test/xen/operations\`, \`npm run coverage -- scenes\`), which hold each
result against a second witness.

- **yes**: simulated in every release that has the operation; or the name of the only architecture
- **●**: has succeeded on that Xen; the last column names the second witness, or the conformance suite's file
- **◐**: was run, and refused with the expected error, which the last column names
- **○**: was run, and is not answered there: the last column has the reason
- **·**: was not run, for the reason in the last column, if one is known; an empty cell means that this Xen does not have the operation
`;

/** One release on one architecture. */
interface Host {
  readonly release: Release;
  readonly architecture: Architecture;
  readonly has: ReadonlySet<string>;
  readonly simulates: ReadonlySet<string>;
}

/** The mark of an operation on one Xen, and the words that belong to it. */
interface Cell {
  readonly mark: "●" | "◐" | "○";
  readonly words: string;
}

/** The marks of one Xen, by operation. */
interface Column {
  readonly target: string;
  readonly host: Host | undefined;
  readonly cells: ReadonlyMap<string, Cell>;
}

const MARKS = { succeeded: "●", refused: "◐", unanswered: "○" } as const;
/** Better marks come first. */
const ORDER = ["●", "◐", "○"] as const;

export function coverageTable(): string {
  const hosts: Host[] = architectures.flatMap((architecture) =>
    releases.map((release) => ({
      release,
      architecture,
      has: new Set(operationsOf(release, architecture)),
      simulates: simulatedOf(release, architecture),
    })),
  );
  const targets = [...new Set([...recordedTargets(), ...sceneTargets()])].toSorted();
  const columns = targets.map((target) => ({ target, host: hostOf(hosts, target), cells: cellsOf(target) }));
  const dangers = dangersOf(hosts);
  const all = allOperations();
  const sections = [...new Set(all.map(familyOf))].map((family) => {
    const rows = all
      .filter((operation) => familyOf(operation) === family)
      .map((operation) => {
        const runs = columns.map(({ host, cells }) => {
          return cells.get(operation)?.mark ?? (host?.has.has(operation) === true ? "·" : " ");
        });
        const name = `\`${operation.slice(family.length + 1)}\``;
        return [name, simulatedWord(hosts, operation), runs, wordsFor(operation, columns, dangers)].flat();
      });
    return `## ${family}\n\n${markdown([["operation", "simulated", ...targets, "witness, or reason"], ...rows])}\n`;
  });
  return [INTRODUCTION, summary(all, hosts, columns), dangerList(dangers), ...sections].join("\n");
}

/** The better mark of the two records: that of the scenes if both are equal, since it has a witness. */
function cellsOf(target: string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [operation, answers] of recordOf(target)) {
    if (answers.has("ok")) cells.set(operation, { mark: "●", words: SUITE });
    else if (isMissing(answers)) cells.set(operation, { mark: "○", words: `ENOSYS, in the ${SUITE}` });
    else cells.set(operation, { mark: "◐", words: `${[...answers].join(" or ")}, in the ${SUITE}` });
  }
  if (!sceneTargets().includes(target)) return cells;
  for (const { operation, mark, note } of sceneRecord(target).marks) {
    if (mark === "crashed") continue;
    const known = cells.get(operation);
    const cell = { mark: MARKS[mark], words: note };
    if (known === undefined || ORDER.indexOf(cell.mark) <= ORDER.indexOf(known.mark)) cells.set(operation, cell);
  }
  return cells;
}

const SUITE = "conformance suite";

/** The words of the best mark that an operation has; those of a scene before those of the conformance suite. */
function wordsFor(operation: string, columns: readonly Column[], dangers: Dangers): string {
  const cells = columns.flatMap(({ cells }) => cells.get(operation) ?? []);
  const mark = bestMark(operation, columns);
  const words = cells.filter((cell) => cell.mark === mark).map(({ words }) => words);
  const best = words.find((one) => !one.includes(SUITE)) ?? words[0];
  if (best === SUITE) return `${SUITE}, ${suiteFileOf(operation) ?? "by the library's objects"}`;
  if (best !== undefined) return best;
  if (dangers.has(operation)) return "can bring the host down";
  const isInLab = labTargets.some(({ name }) =>
    columns.some(({ target, host }) => target === name && host?.has.has(operation)),
  );
  return isInLab ? "" : "not in a release of the lab";
}

function bestMark(operation: string, columns: readonly Column[]): string | undefined {
  return ORDER.find((mark) => columns.some(({ cells }) => cells.get(operation)?.mark === mark));
}

function summary(all: readonly string[], hosts: readonly Host[], columns: readonly Column[]): string {
  const simulated = all.filter((operation) => hosts.some(({ simulates }) => simulates.has(operation)));
  const counts = (some: readonly Column[]): number[] => {
    const best = all.map((operation) => bestMark(operation, some));
    return [...ORDER, undefined].map((mark) => best.filter((one) => one === mark).length);
  };
  const [succeeded, refused, unanswered, notRun] = counts(columns.filter(({ target }) => target === targetOf(target)));
  const [succeededWith = 0, refusedWith = 0] = counts(columns);
  const rows = columns
    .filter(({ target }) => sceneTargets().includes(target))
    .map(({ target, host, cells }) => {
      const { day, xen, validated = "" } = sceneRecord(target);
      const marks = ORDER.map((mark) => `${[...cells.values()].filter((cell) => cell.mark === mark).length}`);
      const has = host?.has.size;
      if (has === undefined) return [[target, xen, day, validated, ""], marks, ""].flat();
      return [[target, xen, day, validated, `${has}`], marks, `${has - cells.size}`].flat();
    });
  const head = ["target", "Xen", "scenes played on", "validated and traced", "operations", "●", "◐", "○", "·"];
  return `Of ${all.length} operations, ${simulated.length} are simulated. On the lab's Xens, ${succeeded} have succeeded,
${refused} were refused as expected, ${unanswered} are not answered there, and ${notRun} were not run. With options of Xen and
QEMU (\`npm run coverage -- scenes --with\`), ${succeededWith} have succeeded, and ${refusedWith} were refused. By target:

${markdown([head, ...rows])}
`;
}

/** The reasons for which operations can bring a host down, by operation. */
type Dangers = ReadonlyMap<string, string>;

function dangersOf(hosts: readonly Host[]): Dangers {
  const listed = hosts.flatMap(({ release, architecture }) => dangerousOf(release, architecture));
  return new Map([...listed, ...SEEN_IN_THE_LAB]);
}

function dangerList(dangers: Dangers): string {
  const lines = [...dangers].toSorted().map(([operation, why]) => `- \`${operation}\` ${why}`);
  return `## Operations that can bring a host down

The safe API refuses them, or those of their arguments that are harmful. No suite makes them in a harmful way.

${lines.join("\n")}
`;
}

/** Operations that have brought down a host of the lab, and are not refused as a whole. */
const SEEN_IN_THE_LAB = [
  ["dm_op set_isa_irq_level", "makes Xen panic, if the domain has no interrupt controller of a PC"],
  ["sysctl page_offline_op.page_offline", "can hang the host, if a guest owns the page"],
] as const;

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
