/** The options for the hypervisor, which every command that boots the lab has. */

import type { Command } from "commander";
import type { RunOptions } from "./index.ts";

export interface HypervisorFlags {
  readonly xen?: string;
  readonly xenArgs?: string;
  readonly qemuArgs?: string;
}

export function withHypervisorOptions(command: Command): Command {
  return command
    .option("--xen <file>", "boot this hypervisor instead of the packaged one (x86_64: xen.gz; arm64: a raw Image)")
    .option("--xen-args <words>", "add these to Xen's command line")
    .option("--qemu-args <words>", "add these to QEMU's command line");
}

export function hypervisorOptions({ xen, xenArgs, qemuArgs }: HypervisorFlags): RunOptions {
  return {
    ...(xen === undefined ? {} : { xen }),
    ...(xenArgs === undefined ? {} : { xenArguments: xenArgs }),
    ...(qemuArgs === undefined ? {} : { qemuArguments: qemuArgs }),
  };
}
