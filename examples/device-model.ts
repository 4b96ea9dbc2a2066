/**
 * A serial port made of TypeScript, for a Linux guest that has none: its kernel prints there, one byte at a time. Without
 * arguments it takes the kernel that the tests' lab has: `bun examples/device-model.ts /boot/vmlinuz /boot/initrd.img`.
 */

import { existsSync } from "node:fs";
import { type Domid, type EmulatedDevice, XenUnsupportedOperationError } from "xen-ts";
import type { SimulatedXen } from "xen-ts/testing";
import { firstLine, openMachine } from "./open.ts";
import { tinyKernel } from "xen-ts/testing";

const PORT = 0x3f8;
/** Registers of a 16550: data, and the state of the line, whose bits say that there is room for the next byte. */
const DATA = 0;
const LINE_STATUS = 5;
const TRANSMITTER_EMPTY = 0x60;

const LISTEN_MS = 60_000;
/** Linux says more; this is enough to see that it boots. */
const ENOUGH_BYTES = 400;

class SerialPort implements EmulatedDevice {
  readonly #sink: (byte: number) => void;
  /** The other registers only keep their values. */
  readonly #registers: Uint8Array = new Uint8Array(8);

  constructor(sink: (byte: number) => void) {
    this.#sink = sink;
  }

  read(offset: number): number {
    return offset === LINE_STATUS ? TRANSMITTER_EMPTY : (this.#registers[offset] ?? 0);
  }

  write(offset: number, _bytes: number, value: number): void {
    if (offset === DATA && !this.#isDivisor) this.#sink(value & 0xff);
    else this.#registers[offset] = value;
  }

  /** True while the first registers are those of the speed. */
  get #isDivisor(): boolean {
    return ((this.#registers[3] ?? 0) & 0x80) !== 0;
  }
}

/** A simulated guest has no Linux: this writes to the port in its place. */
async function speakFor(simulated: SimulatedXen, domid: Domid): Promise<void> {
  const guest = simulated.guest(domid);
  for (const byte of new TextEncoder().encode("Linux version 0.0, simulated\n".repeat(20))) {
    while (((await guest.readPort(PORT + LINE_STATUS)) & TRANSMITTER_EMPTY) === 0);
    await guest.writePort(PORT + DATA, byte);
  }
}

const { xen, isSimulated, simulated } = await openMachine();
using _ = xen;
console.log(firstLine(xen, isSimulated));

const [kernel = isSimulated ? tinyKernel() : "/lab/linux/vmlinuz", ramdisk = "/lab/linux/initrd"] =
  process.argv.slice(2);
await using guest = await xen.domains.create({
  name: "example-serial",
  memoryMiB: 128,
  kernel,
  ...(existsSync(ramdisk) ? { ramdisk } : {}),
  commandLine: "earlyprintk=ttyS0,115200,keep console=hvc0",
});

try {
  using model = await xen.domains.get(guest.domid).deviceModel();
  const { promise: enough, resolve } = Promise.withResolvers<void>();
  let count = 0;
  model.addPorts(
    PORT,
    8,
    new SerialPort((byte) => {
      process.stdout.write(Uint8Array.of(byte));
      if (++count === ENOUGH_BYTES) resolve();
    }),
  );
  const serving = model.serve({ signal: AbortSignal.timeout(LISTEN_MS) });
  guest.unpause();
  if (simulated !== null) void speakFor(simulated, guest.domid).catch(() => {});
  await Promise.race([enough, serving]);
  console.log(`\nserved ${count} bytes by ${model.counters.requests} accesses`);
  model.close();
  await serving;
} catch (error) {
  if (!(error instanceof XenUnsupportedOperationError)) throw error;
  console.log(`served nothing: ${error.message}`);
}
