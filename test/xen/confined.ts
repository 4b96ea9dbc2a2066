/**
 * Runs a program as a unit of docs/deploy.md would: `bun test/xen/confined.ts NAME COMMAND…`. The lab has no systemd, so
 * this does for the program what systemd would do. Devices that the unit does not allow are /dev/null in a mount namespace
 * of its own. Capabilities and the limit of locked memory are the unit's.
 */

import { dlopen, ptr } from "bun:ffi";
import { existsSync, readdirSync } from "node:fs";
import { units } from "../readme/deploy.ts";

const CLONE_NEWNS = 0x2_0000;
const MS_BIND = 0x1000;
const MS_PRIVATE_RECURSIVE = 0x4_4000;
const PR_CAPBSET_DROP = 24;
const PR_SET_NO_NEW_PRIVS = 38;
const RLIMIT_MEMLOCK = 8;
const LAST_CAPABILITY = 40;
/** Numbers of linux/capability.h. */
const CAPABILITIES: Readonly<Record<string, number>> = { CAP_NET_ADMIN: 12 };

/** Returns the command that runs a program as the unit with that program does: "xen-ts serve", "toolstack". */
export function confined(name: string, command: readonly string[]): string[] {
  return [process.execPath, import.meta.path, name, ...command];
}

function check(what: string, result: number): void {
  if (result < 0) throw new Error(`${what} has failed`);
}

function become(name: string, command: readonly string[]): never {
  const unit = units.find(({ command: [path = "", verb = ""] }) =>
    [path, `${path} ${verb}`].some((one) => one.endsWith(`/${name}`)),
  );
  if (unit === undefined) throw new Error(`expected a program of a unit, received ${name}`);
  const { symbols: libc } = dlopen("libc.so.6", {
    unshare: { args: ["i32"], returns: "i32" },
    mount: { args: ["ptr", "ptr", "ptr", "u64", "ptr"], returns: "i32" },
    prctl: { args: ["i32", "u64", "u64", "u64", "u64"], returns: "i32" },
    setrlimit: { args: ["i32", "ptr"], returns: "i32" },
    execvp: { args: ["ptr", "ptr"], returns: "i32" },
  });
  // Their addresses are given away: they must not be collected before execvp.
  const kept: Uint8Array[] = [];
  const text = (value: string): number => {
    const bytes = new Uint8Array(new ArrayBuffer(value.length + 1));
    bytes.set(Buffer.from(value, "latin1"));
    kept.push(bytes);
    return ptr(bytes);
  };
  check("unshare", libc.unshare(CLONE_NEWNS));
  check("mount", libc.mount(text("none"), text("/"), null, MS_PRIVATE_RECURSIVE, null));
  const folder = "/dev/xen";
  const devices = existsSync(folder) ? readdirSync(folder).map((device) => `${folder}/${device}`) : [];
  for (const device of [...devices, "/dev/net/tun"].filter(existsSync)) {
    if (unit.devices.includes(device)) continue;
    check(`mount on ${device}`, libc.mount(text("/dev/null"), text(device), null, MS_BIND, null));
  }
  const service = unit.sections.get("Service");
  const names = (service?.get("CapabilityBoundingSet")?.[0] ?? "").split(" ");
  const capabilities = new Set(names.map((one) => CAPABILITIES[one]));
  for (let capability = 0; capability <= LAST_CAPABILITY; capability++) {
    if (!capabilities.has(capability)) libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
  }
  check("prctl", libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
  const bytes = BigInt(Number.parseInt(service?.get("LimitMEMLOCK")?.[0] ?? "8M", 10) << 20);
  const limit = new BigUint64Array(new ArrayBuffer(16));
  limit.fill(bytes);
  check("setrlimit", libc.setrlimit(RLIMIT_MEMLOCK, ptr(limit)));
  const words = new BigUint64Array(new ArrayBuffer((command.length + 1) * 8));
  words.set(command.map((word) => BigInt(text(word))));
  libc.execvp(Number(words[0]) as never, ptr(words));
  throw new Error(`execvp of ${command[0]} has failed (${kept.length} words)`);
}

if (import.meta.main) {
  const [name = "", ...command] = process.argv.slice(2);
  become(name, command);
}
