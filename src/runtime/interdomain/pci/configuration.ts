/** Registers of a function's configuration (PCI Local Bus Specification 3.0, chapter 6) that a toolstack switches. */

import type { PciBus } from "./pci-bus.ts";

const COMMAND = 0x04;
const STATUS = 0x06;
const CAPABILITIES = 0x34;
const HAS_CAPABILITIES = 0x10;
const PORTS = 0x01;
const MEMORY = 0x02;
const MASTER = 0x04;
const NO_INTERRUPT_LINE = 0x400;
const MESSAGE_SIGNALLED = 0x05;
const ENABLED = 0x01;
/** Capabilities begin behind the header, each at a multiple of four. */
const FIRST_CAPABILITY = 0x40;
const MOST_CAPABILITIES = 48;

/** One function's registers. */
export class PciConfiguration {
  readonly #bus: PciBus;
  readonly #address: string;

  constructor(bus: PciBus, address: string) {
    this.#bus = bus;
    this.#address = address;
  }

  /** Lets the function answer at its ranges, and write to memory; its interrupt line stays silent. */
  switchOn(): void {
    this.#write16(COMMAND, this.#read16(COMMAND) | PORTS | MEMORY | MASTER | NO_INTERRUPT_LINE);
  }

  /** Keeps the function from writing to memory, which its messages are too. */
  switchOff(): void {
    this.#write16(COMMAND, this.#read16(COMMAND) & ~MASTER);
  }

  /** True if the function can signal its interrupts by messages. */
  hasMessages(): boolean {
    return this.#messages() !== undefined;
  }

  /** Switches message-signalled interrupts on or off. */
  setMessages(on: boolean): void {
    const at = this.#messages();
    if (at === undefined) return;
    const control = this.#read16(at + 2);
    this.#write16(at + 2, on ? control | ENABLED : control & ~ENABLED);
  }

  /** Finds the capability of message-signalled interrupts. */
  #messages(): number | undefined {
    if ((this.#read16(STATUS) & HAS_CAPABILITIES) === 0) return undefined;
    let at = this.#read8(CAPABILITIES) & ~3;
    for (let seen = 0; at >= FIRST_CAPABILITY && seen < MOST_CAPABILITIES; seen++) {
      if (this.#read8(at) === MESSAGE_SIGNALLED) return at;
      at = this.#read8(at + 1) & ~3;
    }
    return undefined;
  }

  #read8(at: number): number {
    return this.#bus.readConfiguration(this.#address, at, 1)[0] ?? 0;
  }

  #read16(at: number): number {
    const [low = 0, high = 0] = this.#bus.readConfiguration(this.#address, at, 2);
    return low | (high << 8);
  }

  #write16(at: number, value: number): void {
    this.#bus.writeConfiguration(this.#address, at, Uint8Array.of(value & 0xff, (value >>> 8) & 0xff));
  }
}
