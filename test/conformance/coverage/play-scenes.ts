/** Plays all scenes on a Xen of the lab, continues after a crash of that Xen, and records how each operation ended. */

import { BootError, LabError, run } from "../../lab/index.ts";
import { BEGUN, type Begun, ENDED, type Ended, VALIDATED, type Validated } from "../../xen/operations/marks.ts";
import { findTarget } from "../../lab/targets.ts";
import { optionSets } from "../../xen/operations/options.ts";
import {
  recordNameOf,
  type SceneMark,
  type SceneRecord,
  sceneRecord,
  sceneTargets,
  writeSceneRecord,
} from "./scene-records.ts";

const TIMEOUT_SECONDS = 3000;
/** The number of boots after which the driver stops. */
const MOST_BOOTS = 10;

/** Operations are marked by the best end that one of their scenes has had. */
const RANK: readonly SceneMark["mark"][] = ["crashed", "unanswered", "refused", "succeeded"];

export interface Play {
  /** Every hypercall is validated and traced, and nothing is recorded if a scene fails. */
  readonly validated: boolean;
  /** The name of a set of options, whose scenes are played instead. */
  readonly options: string | undefined;
  /** The file of a hypervisor that replaces the target's; the record is named for its release. */
  readonly xen?: string | undefined;
  /** A pattern: scenes with operations that match are played, and their marks replace those in the record. */
  readonly only: string | undefined;
}

/**
 * Plays the scenes, and records those that ended as they say. Rejects with a LabError if one ended otherwise, or if Xen
 * does not stay up.
 */
export async function playScenes(target: string, play: Play): Promise<void> {
  const { validated, options, only } = play;
  const ended: Ended[] = [];
  const crashed: SceneMark[] = [];
  let [xen, calls] = ["", 0];
  for (let boot = 1, after = -1; ; boot++) {
    const played = await playOnce(target, after, play);
    xen = played.xen || xen;
    ended.push(...played.ended);
    calls += played.calls;
    const { last } = played;
    if (last === undefined) break;
    console.error(`${target}: Xen ended in ${last.operations.join(", ")}; booting again`);
    crashed.push(...last.operations.map((operation) => ({ operation, mark: "crashed" as const, note: "Xen ended" })));
    after = last.number;
    if (boot === MOST_BOOTS) throw new LabError(`Xen has ended ${MOST_BOOTS} times on ${target}`);
  }
  const marks = bestMarks([...crashed, ...marksOf(ended)]);
  const failures = ended.filter(({ failure }) => failure !== "");
  // A failure may be the validation's; the record is of Xen alone.
  if (!validated || failures.length === 0) {
    const name = recordNameOf(placeOf(target, xen), options);
    const day = new Date().toISOString().slice(0, 10);
    const before = sceneTargets().includes(name) ? sceneRecord(name).validated : undefined;
    const record = { day, xen, validated: validated ? `${day}, ${calls} hypercalls` : before, marks };
    writeSceneRecord(name, only === undefined ? record : updated(sceneRecord(name), marks));
  }
  console.error(`${target}: ${marks.length} operations, played on Xen ${xen}`);
  const lines = failures.map(({ operations, failure }) => `${operations.join(", ")}: ${failure}`);
  if (lines.length > 0) throw new LabError(`scenes ended otherwise than they say:\n${lines.join("\n")}`);
}

/** Returns the name of a target whose Xen this is: "4.22-x86_64", if a hypervisor of 4.22 ran on 4.20-x86_64. */
export function placeOf(target: string, xen: string): string {
  const [release = ""] = /^\d+\.\d+/.exec(xen) ?? [];
  return `${release}-${findTarget(target).architecture}`;
}

/** Returns a record with some new marks; its day remains that of the last whole run. */
export function updated(record: SceneRecord, marks: readonly SceneMark[]): SceneRecord {
  const played = new Set(marks.map(({ operation }) => operation));
  return { ...record, marks: [...record.marks.filter(({ operation }) => !played.has(operation)), ...marks] };
}

/** Returns the marks of the scenes that ended as they say. */
export function marksOf(ended: readonly Ended[]): SceneMark[] {
  return ended.flatMap(({ operations, ending, note, answer, failure }) => {
    if (failure !== "") return [];
    const words = { succeeded: "", refused: "", unanswered: "" };
    if (ending.mark === "refused") words.refused = `${answer}: `;
    if (ending.mark === "unanswered") words.unanswered = `${answer}, ${ending.obstacle}: `;
    return operations.map((operation) => ({ operation, mark: ending.mark, note: words[ending.mark] + note }));
  });
}

/** Returns one mark for each operation. */
export function bestMarks(marks: readonly SceneMark[]): SceneMark[] {
  const best = new Map<string, SceneMark>();
  for (const mark of marks) {
    const known = best.get(mark.operation);
    if (known === undefined || RANK.indexOf(mark.mark) > RANK.indexOf(known.mark)) best.set(mark.operation, mark);
  }
  return [...best.values()];
}

/** The outcome of one boot: the scenes that have ended, and the last one that began if Xen ended in it. */
interface Played {
  readonly xen: string;
  readonly ended: readonly Ended[];
  readonly last: Begun | undefined;
  /** The hypercalls that were validated and traced. */
  readonly calls: number;
}

async function playOnce(target: string, after: number, { validated, options, only, xen: file }: Play): Promise<Played> {
  const suite = ["bun", "test", "--timeout", "60000", "./test/xen/operations/scenes.xen.ts"];
  const variables = ["SCENES=all", `SCENES_AFTER=${after}`];
  if (only !== undefined) variables.push(`SCENES_ONLY=${only}`);
  if (validated) variables.push("SCENES_VALIDATED=1");
  if (options !== undefined) variables.push(`SCENES_WITH=${options}`);
  const command = ["env", ...variables, ...suite];
  const { xenArguments = "", qemuArguments = "" } = optionSets[options ?? ""] ?? {};
  let text = "";
  const onStdout = (chunk: Uint8Array): void => {
    text += Buffer.from(chunk).toString();
  };
  try {
    const { xen, stderr } = await run(target, command, {
      timeout: TIMEOUT_SECONDS,
      xenArguments,
      qemuArguments,
      onStdout,
      ...(file === undefined ? {} : { xen: file }),
    });
    const [checked] = linesOf<Validated>(text, VALIDATED);
    if (validated && checked === undefined) throw new LabError(`the validation has failed:\n${stderr.slice(-2000)}`);
    return { xen, ended: linesOf<Ended>(text, ENDED), last: undefined, calls: checked?.calls ?? 0 };
  } catch (error) {
    const last = linesOf<Begun>(text, BEGUN).at(-1);
    if (!(error instanceof BootError) || error.reason === "aborted" || last === undefined) throw error;
    console.error(error.message);
    return { xen: "", ended: linesOf<Ended>(text, ENDED), last, calls: 0 };
  }
}

/** Returns the lines of a run that begin with a mark. */
export function linesOf<Line>(text: string, mark: string): Line[] {
  const lines = text.split("\n").filter((line) => line.startsWith(mark));
  return lines.map((line) => JSON.parse(line.slice(mark.length)) as Line);
}
