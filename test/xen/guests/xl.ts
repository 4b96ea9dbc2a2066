/** Makes guests with xl, as users do: with a name, entries in xenstore, and xenconsoled for their console. */

import { readFileSync, writeFileSync } from "node:fs";
import { domid, type Domid } from "../../../src/index.ts";
import { type Guest, type Hello, Transcript } from "./guest.ts";
import { guestKinds, type Kind, kernelPath } from "./kinds.ts";

export interface CreateOptions {
  readonly kind?: Kind;
  readonly name: string;
  readonly vcpus?: number;
  /** Default 4. */
  readonly memoryMiB?: number;
  /** Further lines of xl's configuration file. */
  readonly configuration?: readonly string[];
  readonly paused?: boolean;
}

/** Creates a guest, without an xl process that watches it: at its end it stays, shut down for any reason. */
export async function createGuest(options: CreateOptions): Promise<Guest & { readonly name: string }> {
  const { name, kind = guestKinds[0] ?? "pv", vcpus = 1, memoryMiB = 4, configuration = [], paused = false } = options;
  const path = `/run/lab/${name}.cfg`;
  const lines = [
    `name = "${name}"`,
    `kernel = "${kernelPath(kind)}"`,
    `memory = ${memoryMiB}`,
    `vcpus = ${vcpus}`,
    ...(kind === "arm64" ? [] : [`type = "${kind}"`]),
    ...configuration,
  ];
  writeFileSync(path, `${lines.join("\n")}\n`);
  await Bun.$`xl create -e ${paused ? ["-p"] : []} ${path}`.quiet();
  const id = domid(Number((await Bun.$`xl domid ${name}`.text()).trim()));
  return new XlGuest(id, kind, name);
}

class XlGuest implements Guest {
  readonly domid: Domid;
  readonly kind: Kind;
  readonly name: string;
  readonly #transcript: Transcript;
  #terminal: string | undefined;
  #disposed = false;

  constructor(id: Domid, kind: Kind, name: string) {
    this.domid = id;
    this.kind = kind;
    this.name = name;
    const log = `/var/log/xen/console/guest-${name}.log`;
    this.#transcript = new Transcript(() => readFileSync(log, "latin1"));
  }

  hello(): Promise<Hello> {
    return this.#transcript.hello();
  }

  said(pattern: string | RegExp): Promise<RegExpMatchArray> {
    return this.#transcript.said(pattern);
  }

  type(text: string): void {
    this.#terminal ??= Bun.spawnSync(["xenstore-read", `/local/domain/${this.domid}/console/tty`])
      .stdout.toString()
      .trim();
    writeFileSync(this.#terminal, text);
  }

  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    Bun.spawnSync(["xl", "destroy", String(this.domid)]);
  }
}
