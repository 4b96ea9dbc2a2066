/** Linux's front end of a guest's further consoles, and a fault of its old releases. */

/**
 * Prints "faulty" in the shell of a guest whose Linux 5.10 cannot bind its console: it asks for a port of the back end that
 * has its own port's number. Linux mended that in October 2023, and Debian 11 has no kernel with it.
 */
export const consoleFault = "case $(uname -r) in 5.10.*) echo faulty;; esac; true";
