/** Numbers of files in a folder, which may have other file systems mounted within. */

/** The bits of a number that tell the file systems apart: those of a device's own numbers are hardly ever in use. */
const DEVICE_SHIFT = 48n;

export class Inodes {
  readonly #devices: Map<bigint, bigint> = new Map();

  /** Returns a number that no other file of the folder has: the inode's own in the first file system. */
  number(device: bigint, inode: bigint): bigint {
    let index = this.#devices.get(device);
    if (index === undefined) {
      index = BigInt(this.#devices.size);
      this.#devices.set(device, index);
    }
    return BigInt.asUintN(64, (index << DEVICE_SHIFT) ^ inode);
  }
}
