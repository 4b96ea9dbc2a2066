/** What `xl` says: Xen's own tool on Xen's own C library, asked in the same boot. */

/** `xl info`, by its keys; values are trimmed. */
export async function xlInfo(): Promise<Map<string, string>> {
  const text = await Bun.$`xl info`.text();
  return new Map([...text.matchAll(/^(\S+)\s*:(.*)$/gm)].map(([, key, value]) => [key ?? "", (value ?? "").trim()]));
}

/** One line of `xl list -v`. */
export interface XlDomain {
  domid: number;
  memoryMiB: number;
  vcpus: number;
  /** Six places: r, b, p, s, c, d or a dash. */
  state: string;
  seconds: number;
  uuid: string;
}

export async function xlList(): Promise<XlDomain[]> {
  const [, ...lines] = (await Bun.$`xl list -v`.text()).trim().split("\n");
  return lines.map((line) => {
    const fields = /\s(\d+)\s+(\d+)\s+(\d+)\s+(\S{6})\s+([\d.]+)\s+([0-9a-f-]{36})/.exec(line);
    if (fields === null) throw new Error(`xl list printed: ${line}`);
    const [, domid, memoryMiB, vcpus, state = "", seconds, uuid = ""] = fields;
    return {
      domid: Number(domid),
      memoryMiB: Number(memoryMiB),
      vcpus: Number(vcpus),
      state,
      seconds: Number(seconds),
      uuid,
    };
  });
}
