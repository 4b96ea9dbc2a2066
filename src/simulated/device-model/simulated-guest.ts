/** A guest's vcpus, for a test that accesses devices in the guest's place. */

import type { Abi } from "../../runtime/abi/index.ts";
import { domid as checkDomid, type Domid } from "../../runtime/abi/numbers.ts";
import { checkInteger, describe, integer } from "../../runtime/base/checks.ts";
import { checkChoice, readOptions } from "../../runtime/base/options.ts";
import { causeEvent, type Monitors, type SimulatedEvent, type SimulatedEventAnswer } from "../monitor/index.ts";
import { type DeviceModels, ioreqNumbers, type SimulatedMessage } from "./device-models.ts";
import type { IoreqMembers } from "./ioreq-server.ts";

/** Any access, as Xen describes it to a device model: values that no guest can cause are possible too. */
export interface SimulatedAccess {
  /** The address space: x86's ports, memory, or PCI configuration (IOREQ_TYPE_… of hvm/ioreq.h). */
  readonly kind: "port" | "memory" | "pci";
  /** A port, or a guest-physical address; of PCI, the register with the function's number above bit 32. */
  readonly at: number | bigint;
  /** 4 by default. */
  readonly bytes?: number | undefined;
  /** False by default: a read. */
  readonly isWrite?: boolean | undefined;
  /** The value of a write. With `inMemory`, the guest-physical address of the data. */
  readonly data?: number | bigint | undefined;
  /** True if the data lies in the guest's memory, as for the instructions INS and OUTS. */
  readonly inMemory?: boolean | undefined;
  /** 1 by default. */
  readonly repetitions?: number | undefined;
  /** True if the repetitions go down. */
  readonly goesDown?: boolean | undefined;
  /** The kind's number, in place of that of `kind`. */
  readonly type?: number | undefined;
  /** The number of the vcpu that makes it; 0 by default. */
  readonly vcpu?: number | undefined;
}

/** The vcpus of a simulated guest. Accesses resolve when they are answered: at once with all ones if nothing has them. */
export interface SimulatedGuest {
  /** The domain whose vcpus make the accesses. */
  readonly domid: Domid;
  /** The interrupts that device models have sent by message. */
  readonly messages: readonly SimulatedMessage[];
  /** The numbers of Arm's shared interrupts that are raised. */
  readonly raisedIrqs: readonly number[];
  /** Reads a port, by 1 byte unless given. */
  readPort(port: number, bytes?: number): Promise<number>;
  /** Writes to a port, by 1 byte unless given. */
  writePort(port: number, value: number, bytes?: number): Promise<void>;
  /** Reads device memory, by 4 bytes unless given. */
  readMmio(address: number | bigint, bytes?: number): Promise<bigint>;
  /** Writes to device memory, by 4 bytes unless given. */
  writeMmio(address: number | bigint, value: number | bigint, bytes?: number): Promise<void>;
  /** Makes any access. Resolves with the value of a read. Rejects with a XenNoSuchDomainError if the domain ends. */
  access(access: SimulatedAccess): Promise<bigint>;
  /** Writes to device memory below 1 MiB as Xen buffers it, without waiting. Returns false if that is impossible. */
  buffer(address: number | bigint, value: number | bigint, bytes?: number): boolean;
  /**
   * Causes an event that a monitor may watch for. Resolves with the monitor's answer; at once with null if no monitor watches
   * for it, or if the vcpu does not wait.
   */
  cause(event: SimulatedEvent): Promise<SimulatedEventAnswer | null>;
}

const OPTIONS = [
  "kind",
  "at",
  "bytes",
  "isWrite",
  "data",
  "inMemory",
  "repetitions",
  "goesDown",
  "type",
  "vcpu",
] as const satisfies (keyof SimulatedAccess)[];

/** The parts of a machine that a guest's vcpus use. */
interface GuestMachine {
  readonly deviceModels: DeviceModels;
  readonly monitors: Monitors;
  readonly abi: Abi;
}

/** Returns the vcpus of a domain. */
export function guestOf(machine: GuestMachine, domid: number, vcpus: number): SimulatedGuest {
  return new MachineGuest(machine, checkDomid(domid), vcpus);
}

class MachineGuest implements SimulatedGuest {
  readonly domid: Domid;
  readonly #models: DeviceModels;
  readonly #vcpus: number;
  readonly #machine: GuestMachine;

  constructor(machine: GuestMachine, domid: Domid, vcpus: number) {
    this.#machine = machine;
    this.#models = machine.deviceModels;
    this.domid = domid;
    this.#vcpus = vcpus;
  }

  get messages(): readonly SimulatedMessage[] {
    return [...this.#models.of(this.domid).messages];
  }

  get raisedIrqs(): readonly number[] {
    return [...this.#models.of(this.domid).raised];
  }

  async readPort(port: number, bytes: number = 1): Promise<number> {
    return Number(await this.access({ kind: "port", at: port, bytes }));
  }

  async writePort(port: number, value: number, bytes: number = 1): Promise<void> {
    await this.access({ kind: "port", at: port, bytes, isWrite: true, data: value });
  }

  readMmio(address: number | bigint, bytes: number = 4): Promise<bigint> {
    return this.access({ kind: "memory", at: address, bytes });
  }

  async writeMmio(address: number | bigint, value: number | bigint, bytes: number = 4): Promise<void> {
    await this.access({ kind: "memory", at: address, bytes, isWrite: true, data: value });
  }

  async access(access: SimulatedAccess): Promise<bigint> {
    const { vcpu, members } = this.#read(access);
    const server = this.#models.of(this.domid).select(members);
    // The value of a read has 64 bits, whatever the size.
    const bits = Math.min(members.size * 8, 64);
    if (server === undefined) return members.data_is_ptr === 1 ? 0n : BigInt.asUintN(bits, -1n);
    return BigInt.asUintN(bits, await server.send(vcpu, members));
  }

  buffer(address: number | bigint, value: number | bigint, bytes: number = 4): boolean {
    const access = { kind: "memory", at: address, bytes, isWrite: true, data: value } as const;
    const { members } = this.#read(access);
    return this.#models.of(this.domid).select(members)?.buffer(members) ?? false;
  }

  cause(event: SimulatedEvent): Promise<SimulatedEventAnswer | null> {
    return causeEvent(this.#machine.monitors.of(this.domid), this.#machine.abi, event);
  }

  #read(access: SimulatedAccess): { vcpu: number; members: IoreqMembers } {
    const own = readOptions("a simulated access", access, OPTIONS);
    const { kind, bytes = 4, isWrite = false, repetitions = 1, vcpu = 0 } = own;
    checkChoice("kind", kind, ["port", "memory", "pci"]);
    checkInteger("bytes", bytes, 0, 0xffff_ffff);
    checkInteger("repetitions", repetitions, 0, 0xffff_ffff);
    const members: IoreqMembers = {
      type: integer("type", own.type ?? ioreqNumbers[kind], 0, 0xff),
      addr: word("at", own.at),
      size: bytes,
      count: repetitions,
      dir: isWrite ? ioreqNumbers.write : 1 - ioreqNumbers.write,
      df: own.goesDown === true ? 1 : 0,
      data: word("data", own.data ?? 0),
      data_is_ptr: own.inMemory === true ? 1 : 0,
    };
    return { vcpu: integer("vcpu", vcpu, 0, this.#vcpus - 1), members };
  }
}

/** Returns a word of 64 bits; what is beyond wraps. Throws a TypeError or a RangeError unless it is an integer. */
function word(name: string, value: number | bigint): bigint {
  if (typeof value === "bigint") return BigInt.asUintN(64, value);
  if (typeof value !== "number") {
    throw new TypeError(`expected ${name} to be a number or a bigint, received ${describe(value)}`);
  }
  return BigInt.asUintN(64, BigInt(integer(name, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)));
}
