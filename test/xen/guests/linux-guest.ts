/** Debian's kernel with a shell on its console, in a guest that the test builds. */

import type { Guest, GuestOptions, Xen } from "../../../src/index.ts";
import { ConsoleText } from "./console-text.ts";
import { deviceStates } from "./device-states.ts";

export interface LinuxGuest extends AsyncDisposable {
  readonly guest: Guest;
  readonly text: ConsoleText;
  /** Runs a command in the guest's shell, and returns what it printed. */
  run(command: string): Promise<string>;
  /** Powers the guest off, and waits for its end. */
  powerOff(): Promise<void>;
}

/** A command that hangs fails with what it has printed: some of stress-ng's make and remove 8,192 files. */
const COMMAND_MS = 900_000;
/** With LAB_LOUD=1 each command is told of when it has ended, with the seconds since the program's start. */
const IS_LOUD = process.env["LAB_LOUD"] !== undefined;

let guests = 0;

/** Boots the kernel, and waits for its shell. */
export async function bootLinux(xen: Xen, more: Partial<GuestOptions>): Promise<LinuxGuest> {
  const guest = await xen.domains.create({
    name: `linux-${++guests}`,
    memoryMiB: 256,
    kernel: "/lab/linux/vmlinuz",
    ramdisk: "/lab/linux/initrd",
    commandLine: "console=hvc0 quiet",
    ...more,
  });
  try {
    const console = await guest.console();
    const text = new ConsoleText(console);
    guest.unpause();
    const telling = tellStates(xen, guest, text);
    await explained(xen, guest, text.heard(/guest# /));
    tell(`${guest.name} is up`);
    return {
      guest,
      text,
      run: (command) => explained(xen, guest, run(text, command)),
      powerOff: async () => {
        await text.type("poweroff -f");
        await text.rest();
      },
      [Symbol.asyncDispose]: async () => {
        clearInterval(telling);
        console.close();
        await guest[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await guest[Symbol.asyncDispose]();
    throw error;
  }
}

/** Tells every half minute what the guest does. */
function tellStates(xen: Xen, guest: Guest, text: ConsoleText): Timer | undefined {
  if (!IS_LOUD) return undefined;
  return setInterval(() => {
    void deviceStates(xen, guest, false).then((states) => {
      const cpu = xen.domains.list().map(({ domid, cpuTimeNs }) => `${domid}: ${String(cpuTimeNs / 1_000_000n)} ms`);
      tell(`cpu ${cpu.join(", ")}; ${JSON.stringify(text.pending.slice(-400))}\n${states}`);
    }, tell);
  }, 30_000).unref();
}

/** Rejects with the devices' states too: a guest that hangs may wait for one. */
async function explained<T>(xen: Xen, guest: Guest, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const states = await deviceStates(xen, guest, true).catch(String);
    throw new Error(`${String(cause)}\n${states}`, { cause });
  }
}

function tell(done: unknown): void {
  if (IS_LOUD) console.error(`${(performance.now() / 1000).toFixed(1)} s: ${String(done)}`);
}

async function run(text: ConsoleText, command: string): Promise<string> {
  await text.type(`${command}; echo "<$?>"`);
  const [all, status] = await text.heard(/^[^]*?<(\d+)>\r?\n/, COMMAND_MS);
  const output = all
    .slice(0, all.lastIndexOf(`<${status}>`))
    .replaceAll("\r", "")
    .replace(/^(?:guest# )+/, "");
  tell(command);
  if (status !== "0") throw new Error(`${command} ended with status ${status}: ${output}`);
  return output.trim();
}
