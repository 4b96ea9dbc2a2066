/** The units and the containers of docs/deploy.md. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Block, blocksOf } from "./blocks.ts";
import { root } from "./commands.ts";

export const CHAPTER = "docs/deploy.md";

/** The chapter's blocks that readme.test.ts leaves to this folder's deploy.test.ts. */
export const blocks: readonly Block[] = blocksOf(readFileSync(join(root, CHAPTER), "utf8"), CHAPTER).filter(
  ({ runBy }) => runBy !== undefined,
);

/** A setting of a unit: the values of its lines, in order. */
export type Section = ReadonlyMap<string, readonly string[]>;

/** A systemd unit. */
export interface Unit {
  /** "docs/deploy.md:70". */
  readonly place: string;
  readonly text: string;
  readonly sections: ReadonlyMap<string, Section>;
  /** The program and its arguments. */
  readonly command: readonly string[];
  /** Paths of the devices that it may open. */
  readonly devices: readonly string[];
}

/** A container's options and its command. */
export interface Container {
  readonly devices: readonly string[];
  readonly volumes: readonly string[];
  readonly command: readonly string[];
}

export const units: readonly Unit[] = blocks.filter(({ language }) => language === "ini").map(unitOf);

export const containers: readonly Container[] = blocks
  .filter(({ language }) => language === "sh")
  .flatMap(containersOf);

/** Parses a unit. Throws an Error for a line that is not a section, a setting or empty. */
function unitOf({ place, code }: Block): Unit {
  const sections = new Map<string, Map<string, string[]>>();
  let section = new Map<string, string[]>();
  for (const line of code.split("\n").filter((one) => one !== "")) {
    const [, heading] = /^\[(\w+)\]$/.exec(line) ?? [];
    const [, name, value = ""] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (heading !== undefined) sections.set(heading, (section = new Map()));
    else if (name !== undefined) section.set(name, [...(section.get(name) ?? []), value]);
    else throw new Error(`${place}: expected a line of a unit, received ${line}`);
  }
  const service = sections.get("Service") ?? new Map<string, string[]>();
  const allowed = service.get("DeviceAllow") ?? [];
  return {
    place,
    text: code,
    sections,
    command: (service.get("ExecStart")?.[0] ?? "").split(" "),
    devices: allowed.map((value) => value.replace(/ rw$/, "")).filter((value) => value.startsWith("/dev/")),
  };
}

/** Parses commands of podman. Throws an Error for another command. */
function containersOf({ place, code }: Block): Container[] {
  const commands = code
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => !/^(?:#|$)/.test(line));
  return commands.map((line) => {
    const [program, verb, ...words] = line.split(/\s+/);
    if (program !== "podman" || verb !== "run") throw new Error(`${place}: expected podman run, received ${line}`);
    const image = words.indexOf("agent");
    const options = words.slice(0, image);
    const valuesOf = (name: string): string[] => options.filter((_, index) => options[index - 1] === name);
    return {
      devices: valuesOf("--device"),
      volumes: valuesOf("--volume"),
      command: words.slice(image + 1),
    };
  });
}
