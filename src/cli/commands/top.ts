/** `xen-ts top`: the loads of all domains, again and again. */

import type { Call, CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import type { Machine } from "../machine/machine.ts";
import { listingOptions, listingText, planOf, printSchema } from "../output/list-output.ts";
import { pause, secondsOf } from "../output/live.ts";
import { Screen } from "../output/screen.ts";
import { terminalSize } from "../output/terminal.ts";
import { textOption } from "../syntax/syntax.ts";
import { topListing } from "../top/columns.ts";
import { listenToKeys } from "../top/keys.ts";
import { readSample, rowsOf, type Sample } from "../../overview/index.ts";
import { View } from "../top/view.ts";

/** Readings after which names are read again, even if no domain has come or gone. */
const NAMES_EVERY = 20;

/**
 * Factor by which Bun compiles a function later than usual. A screen a second runs each function some hundred times:
 * interpreting them costs less than compiling them. On a host of many domains they are compiled all the same.
 */
const RELUCTANT = 10_000;

export const top: CommandSpec = {
  name: "top",
  summary: "watch the loads of all domains",
  about:
    "Shows cpu, memory, network and disk loads of all domains, the busiest first. Network and disk figures are those of " +
    "devices that this domain's Linux serves, from the guest's point of view: RX is what the guest receives. On a " +
    "terminal keys change the view (h lists them). Elsewhere it prints one measurement over the interval, or as many as " +
    "--iterations says.",
  words: [],
  options: [
    ...listingOptions,
    { name: "interval", short: "d", value: "seconds", about: "seconds between readings (default 3)" },
    { name: "iterations", short: "n", value: "number", about: "end after so many; 0 for no end" },
    { name: "batch", short: "b", about: "print as to a pipe, also on a terminal" },
  ],
  examples: [
    ["top", "on a terminal"],
    ["top --sort -memoryMiB -d 1", "by memory, every second"],
    ["top -o json -d 10", "the loads over ten seconds, for a program"],
    ["top -b -n 0 -o ndjson >> loads.ndjson", "keep a record"],
  ],
  async run(call) {
    if (printSchema(topListing, call)) return;
    const { options, io } = call;
    const seconds = secondsOf(options, "interval", 3) ?? 3;
    const machine = await call.machine();
    const isTable = ["table", "wide"].includes(textOption(options, "output") ?? "table");
    if (io.isTerminal && isTable && options["batch"] !== true) await interact(machine, call, seconds);
    else await print(machine, call, seconds);
  },
};

/** Returns the number of measurements; Infinity for no end. */
function iterationsOf({ options }: Call, byDefault: number): number {
  const text = textOption(options, "iterations");
  if (text === undefined) return byDefault;
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError(`expected --iterations to be an integer from 0, received "${text}"`);
  return text === "0" ? Infinity : Number(text);
}

async function print(machine: Machine, call: Call, seconds: number): Promise<void> {
  const plan = planOf(topListing, call.options);
  const names = new Names(machine);
  let before = readSample(machine.xen, false);
  for (let left = iterationsOf(call, 1); left > 0; left--) {
    await pause(seconds, call.signal);
    if (call.signal.aborted) return;
    const now = readSample(machine.xen, false);
    call.io.write(listingText(topListing, plan, rowsOf(now, before, await names.of(now)), call.io.hasColor));
    before = now;
  }
}

/** Draws until the user leaves. */
async function interact(machine: Machine, call: Call, seconds: number): Promise<void> {
  const { io, options } = call;
  const { release, extraversion } = machine.xen.version;
  const view = new View(planOf(topListing, options), seconds, `Xen ${release}${extraversion}`, io.hasColor);
  const names = new Names(machine);
  const leave = new AbortController();
  call.signal.addEventListener("abort", () => leave.abort(), { once: true });
  let next = new AbortController();
  let [before, now]: [Sample | null, Sample] = [null, readSample(machine.xen, false)];
  Bun.unsafe.setJITPolicy(RELUCTANT);
  using screen = new Screen(io);
  const draw = async (): Promise<void> => {
    const rows = rowsOf(now, before, await names.of(now));
    screen.draw(view.lines(rows, now, terminalSize()));
  };
  using _keys = listenToKeys((key) => {
    const wanted = view.press(key);
    if (wanted === "leave") leave.abort();
    if (wanted === "draw") void draw();
    else next.abort();
  });
  for (let left = iterationsOf(call, Infinity); left > 0 && !leave.signal.aborted; left--) {
    await draw();
    next = new AbortController();
    leave.signal.addEventListener("abort", () => next.abort(), { once: true });
    await pause(before === null ? Math.min(1, view.seconds) : view.seconds, next.signal);
    [before, now] = [now, readSample(machine.xen, view.hasVcpus)];
  }
}

/** Names of domains, read again when domains come or go, and now and then: a name can change. */
class Names {
  readonly #machine: Machine;
  #names: ReadonlyMap<number, string | null> = new Map();
  #known = "";
  #age = 0;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  async of({ domains }: Sample): Promise<ReadonlyMap<number, string | null>> {
    const known = domains.map(({ domid, uuid }) => `${domid} ${uuid}`).join();
    if (known !== this.#known || ++this.#age > NAMES_EVERY) {
      this.#names = await this.#machine.names.of(domains.map(({ domid }) => domid));
      this.#known = known;
      this.#age = 0;
    }
    return this.#names;
  }
}
