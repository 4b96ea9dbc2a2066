/** Calls each method of a subject with hostile values at every place of its arguments, and judges what comes of it. */

import { isOwn } from "./own-errors.ts";
import { XenError } from "../../../src/index.ts";
import { type Attempt, attemptsAt, NOTHING, type Place, placesIn } from "./attempts.ts";
import { chooseAttempts } from "./attempt-choice.ts";
import { argumentsOf, callOn, disposed, HANG, PENDING, settle, type Subject, type Target, textOf } from "./subject.ts";

export interface Fault {
  readonly call: string;
  readonly fault: string;
}

/** Milliseconds after which a pending call is ended by closing the object. */
const PATIENCE = 15;
/** Milliseconds of cpu time that no refusal takes. */
const SLOW = 500;

/** Attacks all calls of a subject; `report` is told of each call before it is made. */
export async function attack(subject: Subject, report: (call: string) => void): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const call of Reflect.ownKeys(subject.calls)) {
    const first = await subject.make();
    const args = argumentsOf(subject, call, first);
    await first.end();
    faults.push(...(await attackPlace(subject, call, [], report, [NOTHING])));
    const places = args.flatMap((argument, index) => placesIn(argument, [index]));
    for (const place of places) {
      const attempts = chooseAttempts(
        attemptsAt(subject, call, place, args),
        [subject.name, String(call), ...place].join(" "),
      );
      faults.push(...(await attackPlace(subject, call, place, report, attempts)));
    }
  }
  return faults;
}

async function attackPlace(
  subject: Subject,
  call: string | symbol,
  place: Place,
  report: (call: string) => void,
  attempts: readonly Attempt[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  let target: Target | undefined;
  let used = 0;
  for (const attempt of attempts) {
    target ??= await subject.make();
    const name = `${subject.name}.${String(call)}(… ${place.join(".")} …) with ${attempt.name}`;
    report(name);
    const fault = async (what: string): Promise<void> => void faults.push({ call: name, fault: what });
    const outcome = await outcomeOf(
      () =>
        callOn(target as Target, call, attempt.args(target as Target, argumentsOf(subject, call, target as Target))),
      target,
      subject.isRaw === true,
    );
    const found = outcome.fault ?? attempt.after?.() ?? (attempt === NOTHING ? mistakeIn(outcome) : undefined);
    if (found !== undefined) await fault(found);
    const isSpent = outcome.done || attempt.name.includes("closes") || attempt.name.includes("makes the call");
    used++;
    if (!isSpent && used % 16 !== 0) continue;
    const isClosed = attempt.name.includes("closes") || outcome.ended || /^close$|ispose/.test(String(call));
    if (!isClosed) await checked(target, fault);
    await ended(target, fault);
    target = undefined;
  }
  if (target !== undefined) {
    const fault = async (what: string): Promise<void> =>
      void faults.push({ call: `${subject.name}.${String(call)}(… ${place.join(".")} …) in the end`, fault: what });
    await checked(target, fault);
    await ended(target, fault);
  }
  return faults;
}

async function checked(target: Target, fault: (what: string) => Promise<void>): Promise<void> {
  if (target.check === undefined) return;
  const { check } = target;
  const problem = await settle((async () => check())());
  if (problem !== undefined) await fault(`the object does not work any longer: ${problem}`);
}

async function ended(target: Target, fault: (what: string) => Promise<void>): Promise<void> {
  const problem = await settle((async () => target.end())());
  if (problem !== undefined) await fault(`the object cannot be closed: ${problem}`);
}

interface Outcome {
  /** True if the call did something. */
  readonly done: boolean;
  /** True if the object had to be closed. */
  readonly ended: boolean;
  readonly fault: string | undefined;
  readonly error?: unknown;
}

/** Describes an option of the valid arguments that does not exist. It would hide the refusals of all hostile values. */
function mistakeIn({ error }: Outcome): string | undefined {
  return error instanceof TypeError && error.message.includes("has no option") ? error.message : undefined;
}

async function outcomeOf(make: () => unknown, target: Target, isRaw: boolean): Promise<Outcome> {
  let isEnded = false;
  const before = process.cpuUsage();
  try {
    let result = make();
    const { user } = process.cpuUsage(before);
    if (!isRaw && user > SLOW * 1000 && !isThenable(result))
      return { done: true, ended: false, fault: `${user / 1000} ms of work` };
    if (isThenable(result)) {
      const pending = Promise.resolve(result);
      pending.catch(() => {});
      result = await Promise.race([pending, Bun.sleep(PATIENCE).then(() => PENDING)]);
      if (result === PENDING) {
        isEnded = true;
        await target.end();
        result = await Promise.race([pending, Bun.sleep(HANG).then(() => PENDING)]);
        if (result === PENDING)
          return { done: true, ended: true, fault: "pending for ever, though the object is closed" };
      }
    }
    await disposed(result);
    const fault = !isRaw && hasNegativeZero(result) ? "−0 is in the result" : undefined;
    return { done: true, ended: isEnded, fault };
  } catch (error) {
    const { user } = process.cpuUsage(before);
    if (!isRaw && user > SLOW * 1000 && !(error instanceof XenError))
      return { done: true, ended: isEnded, fault: `${user / 1000} ms of work before ${textOf(error)}` };
    return {
      done: isEnded,
      ended: isEnded,
      error,
      fault: isRaw || isOwn(error) ? undefined : `an error of the engine's: ${textOf(error)}`,
    };
  }
}

function isThenable(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

function hasNegativeZero(value: unknown, depth: number = 0): boolean {
  if (Object.is(value, -0)) return true;
  if (typeof value !== "object" || value === null || depth > 2 || ArrayBuffer.isView(value)) return false;
  return Object.values(value).some((member) => hasNegativeZero(member, depth + 1));
}
