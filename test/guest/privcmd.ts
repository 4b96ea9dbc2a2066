/**
 * privcmd in a guest. Linux since 2026 (stable releases included) refuses every hypercall of an unprivileged guest's
 * programs. If the module is loaded with `unrestricted=1`, Xen decides.
 */

/** Reloads privcmd, and xenfs with it, which also shows it as a file. */
export function loadPrivcmd(parameters: readonly string[]): void {
  for (const command of [
    ["umount", "/proc/xen"],
    ["rmmod", "xenfs"],
    ["rmmod", "xen_privcmd"],
    ["insmod", "/lab/modules/xen_privcmd.ko", ...parameters],
    ["insmod", "/lab/modules/xenfs.ko"],
    ["mount", "-t", "xenfs", "xenfs", "/proc/xen"],
  ]) {
    const { exitCode, stderr } = Bun.spawnSync(command);
    if (exitCode !== 0) throw new Error(`${command.join(" ")}: ${stderr.toString()}`);
  }
}
