/** The limit of this process on open files, in the hands of a test. */

import { dlopen, ptr } from "bun:ffi";

const RLIMIT_NOFILE = 7;
const O_RDONLY = 0;
/** Above every descriptor that Bun has at its start, and below those that it keeps at the end of its table. */
const LOW = 128n;

const { symbols: libc } = dlopen("libc.so.6", {
  getrlimit: { args: ["i32", "ptr"], returns: "i32" },
  setrlimit: { args: ["i32", "ptr"], returns: "i32" },
  open: { args: ["ptr", "i32"], returns: "i32" },
  close: { args: ["i32"], returns: "i32" },
});

const path = Buffer.alloc(4096, "/dev/null\0");

/** Takes all descriptors but so many, until the result is disposed. */
export function leaveDescriptors(count: number): Disposable {
  const before = new BigUint64Array(new ArrayBuffer(16));
  if (libc.getrlimit(RLIMIT_NOFILE, ptr(before)) !== 0) throw new Error("getrlimit failed");
  const [, hard = LOW] = before;
  const low = BigUint64Array.of(LOW, hard);
  if (libc.setrlimit(RLIMIT_NOFILE, ptr(low)) !== 0) throw new Error("setrlimit failed");
  const held: number[] = [];
  for (let fd = libc.open(ptr(path), O_RDONLY); fd >= 0; fd = libc.open(ptr(path), O_RDONLY)) held.push(fd);
  for (const fd of held.splice(held.length - count)) libc.close(fd);
  return {
    [Symbol.dispose]: () => {
      for (const fd of held.splice(0)) libc.close(fd);
      libc.setrlimit(RLIMIT_NOFILE, ptr(before));
    },
  };
}
