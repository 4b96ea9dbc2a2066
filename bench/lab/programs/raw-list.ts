/**
 * Lists the domains' numbers and memory with bun:ffi alone: the least that a program in Bun must do. It is compiled as
 * the command is. All numbers of the running Xen's headers are its arguments.
 */

import { dlopen, ptr, toArrayBuffer } from "bun:ffi";

const BYTES = 65_536;
const ROOM = 128;
/** Places in the memory that Xen reads and writes. */
const REQUEST = 64;
const RECORDS = 4096;

/** PROT_READ | PROT_WRITE, and MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE. */
const PROTECTION = 3;
const MAPPING = 0x8022;
const O_RDWR = 2;

function main(): void {
  const numbers = process.argv.slice(2).map(Number);
  const [ioctl = 0, op = 0, command = 0, version = 0, union = 0, most = 0, buffer = 0, count = 0, size = 0, pages = 0] =
    numbers;
  const { symbols: libc } = dlopen("libc.so.6", {
    open: { args: ["ptr", "i32"], returns: "i32" },
    ioctl: { args: ["i32", "i32", "ptr"], returns: "i32" },
    mmap: { args: ["ptr", "usize", "i32", "i32", "i32", "i64"], returns: "ptr" },
    mlock: { args: ["ptr", "usize"], returns: "i32" },
  });
  const address = libc.mmap(null, BYTES, PROTECTION, MAPPING, -1, 0);
  if (address === null || libc.mlock(address, BYTES) !== 0) throw new Error("no memory for the hypercall");
  const view = new DataView(toArrayBuffer(address, 0, BYTES));
  view.setBigUint64(0, BigInt(op), true);
  view.setBigUint64(8, BigInt(address) + BigInt(REQUEST), true);
  view.setUint32(REQUEST, command, true);
  view.setUint32(REQUEST + 4, version, true);
  view.setUint32(REQUEST + union + most, ROOM, true);
  view.setBigUint64(REQUEST + union + buffer, BigInt(address) + BigInt(RECORDS), true);
  const device = Buffer.from("/dev/xen/privcmd\0");
  const fd = libc.open(ptr(device), O_RDWR);
  const result = libc.ioctl(fd, ioctl, address);
  if (result !== 0) throw new Error(`expected the hypercall to return 0, received ${result}`);
  const domains = view.getUint32(REQUEST + union + count, true);
  for (let index = 0; index < domains; index++) {
    const record = RECORDS + index * size;
    console.log(view.getUint16(record, true), Number(view.getBigUint64(record + pages, true)) / 256);
  }
}

main();
