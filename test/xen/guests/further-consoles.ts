/** Linux's front end of a guest's further consoles, and a fault of its old releases. */

/**
 * True of a kernel that cannot bind a further console: Linux 5.10 asks for a port of the back end that has its own port's
 * number. Linux mended that in October 2023, and Debian 11 has no kernel with it. Reads what `uname -r` prints.
 */
export function hasConsoleFault(release: string): boolean {
  return /\b5\.10\.\d/.test(release);
}
