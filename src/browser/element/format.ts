/** Numbers as people read them. */

const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** Returns "3.4 MB/s"; "–" for an unknown rate. */
export function rate(bytesPerSecond: number | null): string {
  return bytesPerSecond === null ? "–" : `${scaled(bytesPerSecond, 1000, UNITS)}/s`;
}

/** Returns "512 MiB" or "16 GiB". */
export function memory(mebibytes: number | null): string {
  return mebibytes === null ? "–" : scaled(mebibytes, 1024, ["MiB", "GiB", "TiB"]);
}

/** Returns "12.3 %"; "–" for an unknown load. */
export function percent(value: number | null): string {
  return value === null ? "–" : `${value.toFixed(value < 99.95 ? 1 : 0)} %`;
}

/** Returns "3 d 4 h", "4 h 5 min", "5 min 6 s" or "6.1 s". */
export function duration(seconds: number): string {
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ];
  if (days > 0) return `${days} d ${hours} h`;
  if (hours > 0) return `${hours} h ${minutes} min`;
  if (minutes > 0) return `${minutes} min ${Math.floor(seconds % 60)} s`;
  return `${seconds.toFixed(1)} s`;
}

/** Returns "14:03:07". */
export function clock(atMs: number): string {
  const at = new Date(atMs);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

function scaled(value: number, step: number, units: readonly string[]): string {
  let [left, unit] = [value, 0];
  while (left >= step * 0.9995 && unit < units.length - 1) {
    left /= step;
    unit++;
  }
  const digits = unit === 0 || left >= 99.95 ? 0 : 1;
  return `${left.toFixed(digits)} ${units[unit] ?? ""}`;
}
