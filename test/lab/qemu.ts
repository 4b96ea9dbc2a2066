/** The machine: how QEMU is told to boot Xen with Linux as dom0, without any virtualisation of the host's. */

import type { BootFiles } from "./prepare.ts";
import type { Architecture } from "./targets.ts";
import { tool } from "./tools.ts";

export interface Machine {
  readonly vcpus: number;
  /** MiB of the whole machine and of dom0. */
  readonly memory: number;
  readonly dom0Memory: number;
}

export const defaultMachine: Machine = { vcpus: 2, memory: 1536, dom0Memory: 768 };

/** Names of the virtio ports, in the order of dom0's /dev/vport0p1 and on. */
export const ports = ["stdout", "stderr", "control"] as const;

const linuxArguments = "console=hvc0 rdinit=/init quiet loglevel=4";

const common = ["-accel", "tcg,thread=multi", "-display", "none", "-nodefaults", "-no-user-config", "-no-reboot"];

export function qemuProgram(architecture: Architecture): string {
  return tool(architecture === "x86_64" ? "qemu-system-x86_64" : "qemu-system-aarch64");
}

/** QEMU's arguments. The console is its stdout; each port is a Unix socket `<sockets>/<port>` that QEMU connects to. */
export function qemuArguments(
  architecture: Architecture,
  files: BootFiles,
  machine: Machine,
  sockets: string,
): string[] {
  const { vcpus, memory, dom0Memory } = machine;
  const size = ["-smp", `${vcpus}`, "-m", `${memory}`];
  const bus = architecture === "x86_64" ? "virtio-serial-pci" : "virtio-serial-device";
  const channels = ["-serial", "stdio", "-monitor", "none", "-device", bus];
  for (const [index, port] of ports.entries()) {
    channels.push("-chardev", `socket,id=${port},path=${comma(`${sockets}/${port}`)}`);
    channels.push("-device", `virtserialport,chardev=${port},nr=${index + 1}`);
  }
  if (architecture === "x86_64") {
    const xen = `console=com1 com1=115200,8n1 dom0_mem=${dom0Memory}M,max:${dom0Memory}M`;
    // Without smap, QEMU 7.2's IRET from user mode would kill dom0; without rdtscp, PVH guests would die on RDTSCP.
    const cpu = ["-M", "q35", "-cpu", "max,-smap,-rdtscp"];
    // the hypervisor is a multiboot image: its first module is "KERNEL ARGUMENTS", its second the ramdisk
    const modules = `${comma(files.kernel)} ${linuxArguments},${comma(files.image)}`;
    return [...common, ...cpu, ...size, "-kernel", files.xen, "-append", xen, "-initrd", modules, ...channels];
  }
  const xen = `console=dtuart dtuart=/pl011@9000000 dom0_mem=${dom0Memory}M dom0_max_vcpus=${vcpus}`;
  const cpu = ["-M", "virt,virtualization=on,gic-version=3", "-cpu", "cortex-a57"];
  const kernel = `guest-loader,addr=0x49000000,kernel=${comma(files.kernel)},bootargs=${linuxArguments}`;
  const ramdisk = `guest-loader,addr=0x50000000,initrd=${comma(files.image)}`;
  const modules = ["-device", kernel, "-device", ramdisk];
  return [...common, ...cpu, ...size, "-kernel", files.xen, "-append", xen, ...modules, ...channels];
}

/** QEMU's way to have a comma in a value. */
function comma(value: string): string {
  return value.replaceAll(",", ",,");
}
