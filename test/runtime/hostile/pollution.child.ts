/**
 * `bun pollution.child.ts POLLUTION [subject]`: makes every valid call of every subject twice, once with polluted
 * prototypes, and prints a line of JSON for each call and each difference.
 */

import { isOwn } from "./own-errors.ts";
import { writeSync } from "node:fs";
import { placesIn } from "./attempts.ts";
import { pollutions } from "./pollution.ts";
import { argumentsOf, callOn, HANG, PENDING, settle, type Subject, type Target, textOf } from "./subject.ts";

const { groups } = await import("./subjects/index.ts");
const [, , kind = "", only] = process.argv;
const pollution = pollutions[kind];
if (pollution === undefined) throw new TypeError(`expected ${Object.keys(pollutions).join(", ")}, received ${kind}`);

const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);
/** Errors that nothing has caught. They are described later, since the engine's own methods may be polluted now. */
const stray: unknown[] = [];
process.on("unhandledRejection", (error) => void (stray[stray.length] = error));
process.on("uncaughtException", (error) => void (stray[stray.length] = error));

const subjects = Object.values(groups).flat() as unknown as readonly Subject[];

/** The names of all members of all arguments. */
async function optionNames(): Promise<string[]> {
  const names = new Set<string>();
  for (const subject of subjects) {
    const target = await subject.make();
    for (const call of Reflect.ownKeys(subject.calls)) {
      const places = argumentsOf(subject, call, target).flatMap((argument, index) => placesIn(argument, [index]));
      for (const name of places.flat()) if (typeof name === "string" && !/^\d+$/.test(name)) names.add(name);
    }
    await target.end();
  }
  return [...names];
}

/** Milliseconds that a call is waited for. */
const PATIENCE = 100;

interface Outcome {
  readonly value?: unknown;
  readonly error?: unknown;
}

const nothing = (): void => {};

/** Makes the call, with polluted prototypes if `patience` is given, and resolves with its outcome. */
async function outcomeOf(
  subject: Subject,
  call: string | symbol,
  target: Target,
  patience: number | undefined,
): Promise<Outcome> {
  const args = [...argumentsOf(subject, call, target)];
  let undo = nothing;
  try {
    if (patience !== undefined) undo = pollution?.begin(names) ?? undo;
    const made = callOn(target, call, args);
    if (!(made instanceof Promise)) return { value: made };
    made.catch(() => {});
    // Not `then`: it asks for the species.
    const value: unknown = await Promise.race([made, Bun.sleep(patience ?? PATIENCE).then(() => PENDING)]);
    return { value };
  } catch (error) {
    return { error };
  } finally {
    undo();
  }
}

/** Describes an outcome without what differs from machine to machine. */
function described({ value, error }: Outcome): string {
  if (value === PENDING) return "pending";
  const text = error === undefined ? Bun.inspect(value, { depth: 3 }) : textOf(error);
  return text
    .replaceAll(/xen-ts-hostile-\w+/g, "#")
    .replaceAll(/[0-9a-f]{2,}|\d+|\[(runtime|simulated|generated|metrics)[^\]]*\]/gi, "#")
    .slice(0, 2000);
}

async function finish(target: Target, isChecked: boolean): Promise<string | undefined> {
  const { check } = target;
  const works = check === undefined || !isChecked ? undefined : await settle((async () => check())());
  const ends = await settle((async () => target.end())());
  return works ?? ends;
}

async function compare(subject: Subject, call: string | symbol): Promise<void> {
  const name = `${subject.name}.${String(call)} with ${kind}`;
  say({ call: name });
  const outcomes: Outcome[] = [];
  const texts: string[] = [];
  for (const isPolluted of [false, true]) {
    const target = await subject.make();
    // A call that has ended before must end again, be it slowly.
    const patience = texts[0] === "pending" ? PATIENCE : HANG;
    const outcome = await outcomeOf(subject, call, target, isPolluted ? patience : undefined);
    outcomes.push(outcome);
    texts.push(described(outcome));
    const isJudged = subject.isRaw !== true && pollution?.mayFail !== true;
    if (isJudged && outcome.error !== undefined && !isOwn(outcome.error))
      say({ call: name, fault: `an error of the engine's: ${textOf(outcome.error)}` });
    const problem = await finish(target, !/^close$|ispose/.test(String(call)));
    if (problem !== undefined && pollution?.mayBreak !== true)
      say({ call: name, fault: `the object does not work any longer: ${problem}` });
  }
  for (const error of stray.splice(0)) {
    if (pollution?.mayFail !== true) say({ call: name, fault: `an error that nothing caught: ${textOf(error)}` });
  }
  const [clean, polluted] = texts;
  // On a busy machine a call may be pending that would have ended.
  if (clean === polluted || clean === "pending" || pollution?.mayFail === true) return;
  say({ call: name, fault: `expected ${clean}, received ${polluted}` });
}

const names = await optionNames();
say({ names: names.length });
for (const subject of subjects) {
  if (only !== undefined && subject.name !== only) continue;
  for (const call of Reflect.ownKeys(subject.calls)) await compare(subject, call);
}
await Bun.sleep(Math.min(HANG, 50));
say({ done: true });
process.exit();
