/** Progress messages during preparation; a program that uses the lab may suppress them. */

export interface Progress {
  /** Prints a line that stays. */
  step(text: string): void;
  /** Prints a line that the next one replaces, on a terminal. */
  meter(text: string): void;
}

export const silent: Progress = { step: () => {}, meter: () => {} };

export function progressOnStderr(prefix: string): Progress {
  const clear = process.stderr.isTTY ? "\r\x1b[K" : "";
  let shown = 0;
  return {
    step: (text) => process.stderr.write(`${clear}${prefix}: ${text}\n`),
    meter: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`${clear}${prefix}: ${text}`);
      else if (Date.now() - shown > 5000) {
        process.stderr.write(`${prefix}: ${text}\n`);
        shown = Date.now();
      }
    },
  };
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
