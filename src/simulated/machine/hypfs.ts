/** Xen's own file system: how it was built, its parameters, and its cpu pools. */

import { gzipSync } from "node:zlib";
import { withoutPrototype } from "../../runtime/base/options.ts";
import type { Machine } from "./machine.ts";

/** A file, or a directory with its entries by name. Xen keeps an entry's size and what may be written. */
export interface HypfsNode {
  readonly name: string;
  readonly type: "DIR" | "BLOB" | "STRING" | "UINT" | "BOOL";
  readonly isCompressed?: boolean;
  readonly children?: readonly HypfsNode[];
  readonly bytes: () => Uint8Array;
  /** The most bytes that can be written; 0 if none. */
  readonly maximum: number;
  readonly write?: (bytes: Uint8Array) => void;
}

/** Bytes that a parameter's text can have in Xen, its zero included. */
const PARAMETER_BYTES = 128;

/** Parameters that a running Xen can change, with their values after boot. */
const PARAMETERS: Readonly<Record<string, string>> = {
  console_timestamps: "none",
  "crash-debug-debugkey": "",
  "crash-debug-hwdom": "",
  "crash-debug-panic": "",
  "crash-debug-watchdog": "",
  gnttab_max_frames: "64",
  gnttab_max_maptrack_frames: "1024",
  guest_loglvl: "none/warning",
  loglvl: "warning",
};

const none = (): Uint8Array => new Uint8Array(0);

function directory(name: string, children: readonly HypfsNode[]): HypfsNode {
  return { name, type: "DIR", maximum: 0, bytes: none, children };
}

function text(name: string, value: string): HypfsNode {
  return { name, type: "STRING", maximum: 0, bytes: () => zeroEnded(value) };
}

function count(name: string, value: number): HypfsNode {
  return { name, type: "UINT", maximum: 0, bytes: () => new Uint8Array(new Uint32Array([value]).buffer) };
}

function zeroEnded(value: string): Uint8Array {
  return new TextEncoder().encode(`${value}\0`);
}

/** The entries that never change, and those of the cpu pools, which are made anew for each call. */
export class Hypfs {
  readonly #machine: Machine;
  readonly #fixed: readonly HypfsNode[];
  readonly #parameters: Map<string, Uint8Array>;

  constructor(machine: Machine) {
    this.#machine = machine;
    const { version, abi } = machine;
    const { build } = version;
    // Packed when it is read. zlib would take a signal from Object.prototype.
    const config = (): Uint8Array =>
      gzipSync(
        `# Xen/${abi.architecture} ${version.major}.${version.minor}\nCONFIG_HYPFS=y\nCONFIG_HYPFS_CONFIG=y\n`,
        withoutPrototype({ level: 9, signal: undefined }),
      );
    this.#parameters = new Map(Object.entries(PARAMETERS).map(([name, value]) => [name, zeroEnded(value)]));
    this.#fixed = [
      directory("buildinfo", [
        text("changeset", version.changeset),
        directory("compileinfo", [
          text("compile_by", build.by),
          text("compile_date", build.date),
          text("compile_domain", build.domain),
          text("compiler", build.compiler),
        ]),
        { name: "config", type: "STRING", isCompressed: true, maximum: 0, bytes: config },
        directory("version", [
          text("extra", version.extraversion),
          count("major", version.major),
          count("minor", version.minor),
        ]),
      ]),
      directory(
        "params",
        [...this.#parameters.keys()].map((name) => this.#parameter(name)),
      ),
    ];
  }

  /** Returns an entry, or null if there is none. */
  find(path: string): HypfsNode | null {
    const parts = path.slice(1).split("/");
    let node = directory("", this.#entries());
    for (const part of parts) {
      if (part === "" && node.children !== undefined) return part === parts.at(-1) ? node : null;
      const child = node.children?.find(({ name }) => name === part);
      if (child === undefined) return null;
      node = child;
    }
    return node;
  }

  #entries(): readonly HypfsNode[] {
    if (!this.#machine.abi.atLeast("4.16")) return this.#fixed;
    const pools = this.#machine.pools.map(({ id }) => directory(`${id}`, [text("sched-gran", "cpu")]));
    return [...this.#fixed, directory("cpupool", pools)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  #parameter(name: string): HypfsNode {
    return {
      name,
      type: "STRING",
      maximum: PARAMETER_BYTES,
      bytes: () => this.#parameters.get(name) ?? none(),
      write: (bytes) => void this.#parameters.set(name, bytes),
    };
  }
}
