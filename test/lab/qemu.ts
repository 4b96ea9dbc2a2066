/** The machine: QEMU's arguments for booting Xen with Linux as dom0, without the host's virtualisation. */

import type { Architecture } from "./targets.ts";
import { tool } from "./tools.ts";

export interface Machine {
  readonly vcpus: number;
  /** MiB of the whole machine, and of dom0. */
  readonly memory: number;
  readonly dom0Memory: number;
  /** Additional words for Xen's and QEMU's command lines, after the lab's own, so that they override those. */
  readonly xenWords: readonly string[];
  readonly qemuWords: readonly string[];
}

const nothingMore = { xenWords: [], qemuWords: [] };

export const defaultMachine: Machine = { vcpus: 2, memory: 1536, dom0Memory: 768, ...nothingMore };

/** A machine with room for a Linux guest, and in dom0 for the guest's kernel and image. */
export const guestMachine: Machine = { vcpus: 2, memory: 2048, dom0Memory: 1024, ...nothingMore };

/** Names of the virtio ports, in the order of dom0's /dev/vport0p1 and on. */
export const ports = ["stdout", "stderr", "control"] as const;

const linuxArguments = "console=hvc0 rdinit=/init quiet loglevel=4";

/**
 * Linux trusts the TSC, as it does on a real host. On a busy machine each look at a clock was a system call once, as it is
 * if Linux takes the TSC for unstable.
 */
const clock = "tsc=reliable";

/** dom0 has one vcpu: on a machine with fewer idle cores than vcpus, two would mostly wait for each other. */
const dom0Vcpus = "dom0_max_vcpus=1";

const common = ["-accel", "tcg,thread=multi", "-display", "none", "-nodefaults", "-no-user-config", "-no-reboot"];

export function qemuProgram(architecture: Architecture): string {
  return tool(architecture === "x86_64" ? "qemu-system-x86_64" : "qemu-system-aarch64");
}

/**
 * Returns QEMU's arguments, for a working folder with `xen`, `kernel` and `image.cpio`. These names are relative, since
 * a longer path could contain a space or a comma, which have a meaning in the arguments. The console is QEMU's stdout;
 * each port is a Unix socket `<sockets>/<port>` to which QEMU connects.
 */
export function qemuArguments(architecture: Architecture, machine: Machine, sockets: string): string[] {
  const { vcpus, memory, dom0Memory, xenWords, qemuWords } = machine;
  const size = ["-smp", `${vcpus}`, "-m", `${memory}`];
  const bus = architecture === "x86_64" ? "virtio-serial-pci" : "virtio-serial-device";
  const channels = ["-serial", "stdio", "-monitor", "none", "-device", bus];
  for (const [index, port] of ports.entries()) {
    channels.push("-chardev", `socket,id=${port},path=${sockets.replaceAll(",", ",,")}/${port}`);
    channels.push("-device", `virtserialport,chardev=${port},nr=${index + 1}`);
  }
  if (architecture === "x86_64") {
    const dom0 = `dom0_mem=${dom0Memory}M,max:${dom0Memory}M ${dom0Vcpus}`;
    const xen = ["console=com1 com1=115200,8n1", dom0, ...xenWords].join(" ");
    // Features that break under QEMU 7.2. With smap, its IRET from user mode kills dom0; with rdtscp, PVH guests die on
    // RDTSCP. With xsave, a domain's floating-point registers now and then change while another domain runs.
    const cpu = ["-M", "q35", "-cpu", "max,-smap,-rdtscp,-xsave"];
    // the hypervisor is a multiboot image: its first module is "KERNEL ARGUMENTS", its second the ramdisk
    const modules = `kernel ${linuxArguments} ${clock},image.cpio`;
    return [
      ...common,
      ...cpu,
      ...size,
      "-kernel",
      "xen",
      "-append",
      xen,
      "-initrd",
      modules,
      ...channels,
      ...qemuWords,
    ];
  }
  const dom0 = `dom0_mem=${dom0Memory}M ${dom0Vcpus}`;
  const xen = ["console=dtuart dtuart=/pl011@9000000", dom0, ...xenWords].join(" ");
  const cpu = ["-M", "virt,virtualization=on,gic-version=3", "-cpu", "cortex-a57"];
  const kernel = `guest-loader,addr=0x49000000,kernel=kernel,bootargs=${linuxArguments}`;
  const ramdisk = "guest-loader,addr=0x50000000,initrd=image.cpio";
  const modules = ["-device", kernel, "-device", ramdisk];
  return [...common, ...cpu, ...size, "-kernel", "xen", "-append", xen, ...modules, ...channels, ...qemuWords];
}
