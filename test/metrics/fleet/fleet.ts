/**
 * A small fleet in the lab: a dom0 that serves metrics, and two Linux guests with a disk and a network each, by Linux's
 * own back ends. Its port is forwarded, so that a Prometheus on this computer scrapes it.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CpioWriter } from "../../lab/cpio.ts";
import { find } from "../../lab/image.ts";
import { prepare as prepareTarget, run, type RunResult } from "../../lab/index.ts";
import { unpackKernel, writeModules } from "../../lab/kernel-modules.ts";
import { readModules } from "../../lab/kernel.ts";
import { prepare } from "../../lab/prepare.ts";
import { silent } from "../../lab/progress.ts";
import { findTarget } from "../../lab/targets.ts";

export const target = "4.17-x86_64";

const DOM0_MODULES = ["virtio_net", "brd", "xen-blkback", "xen-netback"];
const GUEST_MODULES = ["xen-blkfront", "xen-netfront"];

export interface Fleet extends AsyncDisposable {
  /** Resolves with the result if the command in dom0 ends by itself, which it should not. */
  readonly ended: Promise<RunResult>;
}

/** Boots the fleet, whose metrics can then be had at a port of this computer, and resolves once both guests run. */
export async function startFleet(port: number, token: string): Promise<Fleet> {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-fleet-"));
  const stop = new AbortController();
  const ready = Promise.withResolvers<void>();
  await fill(join(folder, "fleet"));
  const network = `-netdev user,id=net,hostfwd=tcp:127.0.0.1:${port}-10.0.2.15:9603 -device virtio-net-pci,netdev=net`;
  const command = `XEN_TS_METRICS_TOKEN=${token} exec /xen-ts/test/metrics/fleet/start`;
  let said = "";
  const ended = run(target, command, {
    timeout: 900,
    with: [join(folder, "fleet")],
    memory: 2048,
    dom0Memory: 1024,
    qemuArguments: network,
    signal: stop.signal,
    onStdout: (chunk) => {
      said += Buffer.from(chunk).toString();
      if (said.includes("fleet: ready")) ready.resolve();
    },
  });
  ended.then(
    ({ status, stdout, stderr }) =>
      ready.reject(new Error(`the fleet ended with status ${status}: ${stdout}${stderr}`)),
    ready.reject,
  );
  const dispose = async (): Promise<void> => {
    stop.abort();
    await ended.catch(() => {});
    rmSync(folder, { recursive: true });
  };
  try {
    await ready.promise;
  } catch (error) {
    await dispose();
    throw error;
  }
  return { ended, [Symbol.asyncDispose]: dispose };
}

/** Writes the kernel, dom0's modules and the guests' image. */
async function fill(folder: string): Promise<void> {
  await prepareTarget(target);
  const { kernel } = await prepare(findTarget(target), silent);
  using packages = await unpackKernel(target);
  await writeModules(packages, DOM0_MODULES, join(folder, "modules"));
  writeFileSync(join(folder, "kernel"), readFileSync(kernel));
  using archive = new CpioWriter(join(folder, "guest.cpio"));
  for (const name of ["bin", "modules", "dev", "proc", "sys"]) archive.folder(name);
  archive.file("init", 0o755, readFileSync(join(import.meta.dir, "guest-init")));
  archive.file("bin/busybox", 0o755, readFileSync(find(packages.root, ["bin", "usr/bin"], "busybox")));
  const modules = await readModules(packages.modules, GUEST_MODULES);
  for (const { name, data } of modules) archive.file(`modules/${name}.ko`, 0o644, data);
  archive.file("modules/order", 0o644, Buffer.from(modules.map(({ name }) => `${name}\n`).join("")));
}
