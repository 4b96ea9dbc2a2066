/** Output of `xl`, Xen's own tool over Xen's own C library, in the same boot. */

/** Returns `xl info` by its keys, with trimmed values. */
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

/** The cpus and nodes in `xl info -n`. */
export interface XlTopology {
  cpus: { cpu: number; core: number; socket: number; node: number }[];
  nodes: { node: number; totalMiB: number; freeMiB: number; distances: number[] }[];
}

export async function xlTopology(): Promise<XlTopology> {
  const text = await Bun.$`xl info -n`.text();
  const [, cpus = "", nodes = ""] = /cpu_topology\s*:\n([^]*?)numa_info\s*:\n([^]*)/.exec(text) ?? [];
  return {
    cpus: [...cpus.matchAll(/^ *(\d+): +(\d+) +(\d+) +(\d+)$/gm)].map((fields) => {
      const [, cpu = 0, core = 0, socket = 0, node = 0] = fields.map(Number);
      return { cpu, core, socket, node };
    }),
    nodes: [...nodes.matchAll(/^ *(\d+): +(\d+) +(\d+) +([\d,]+)$/gm)].map(([, node, total, free, distances = ""]) => ({
      node: Number(node),
      totalMiB: Number(total),
      freeMiB: Number(free),
      distances: distances.split(",").map(Number),
    })),
  };
}

/** One line of `xl vcpu-list`. */
export interface XlVcpu {
  domid: number;
  vcpu: number;
  /** The cpu; null if the vcpu is offline. */
  cpu: number | null;
  /** Three places: r, b, p or a dash. */
  state: string;
  seconds: number;
  /** "all", or a list of numbers and ranges. */
  hard: string;
  soft: string;
}

export async function xlVcpuList(domid?: number): Promise<XlVcpu[]> {
  const command = ["xl", "vcpu-list", ...(domid === undefined ? [] : [String(domid)])];
  const [, ...lines] = (await Bun.$`${command}`.text()).trim().split("\n");
  return lines.map((line) => {
    const fields = /\s(\d+)\s+(\d+)\s+(\d+|-)\s+(\S{3})\s+([\d.]+)\s+(\S+) \/ (\S+)$/.exec(line);
    if (fields === null) throw new Error(`xl vcpu-list printed: ${line}`);
    const [, domid, vcpu, cpu = "", state = "", seconds, hard = "", soft = ""] = fields;
    return {
      domid: Number(domid),
      vcpu: Number(vcpu),
      cpu: cpu === "-" ? null : Number(cpu),
      state,
      seconds: Number(seconds),
      hard,
      soft,
    };
  });
}

/** One line of `xl cpupool-list`, with the cpus of `xl cpupool-list -c`. */
export interface XlCpuPool {
  name: string;
  scheduler: string;
  domains: number;
  cpus: number[];
}

export async function xlCpuPools(): Promise<XlCpuPool[]> {
  const [, ...lines] = (await Bun.$`xl cpupool-list`.text()).trim().split("\n");
  const [, ...withCpus] = (await Bun.$`xl cpupool-list -c`.text()).trim().split("\n");
  return lines.map((line, index) => {
    const fields = /^(\S+)\s+(\d+)\s+(\S+)\s+\S\s+(\d+)$/.exec(line);
    const cpus = /^\S+\s+(\S*)$/.exec(withCpus[index] ?? "")?.[1] ?? "";
    if (fields === null) throw new Error(`xl cpupool-list printed: ${line}`);
    const [, name = "", , scheduler = "", domains] = fields;
    return { name, scheduler, domains: Number(domains), cpus: cpus.split(",").filter(Boolean).flatMap(range) };
  });
}

/** "2" or "2-4". */
function range(text: string): number[] {
  const [first = 0, last = first] = text.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Returns the parameters in `xl sched-credit2` for a domain. */
export async function xlCredit2(domid: number): Promise<{ weight: number; cap: number }> {
  const text = await Bun.$`xl sched-credit2 -d ${domid}`.text();
  const fields = new RegExp(`\\s${domid}\\s+(\\d+)\\s+(\\d+)\\s*$`, "m").exec(text);
  if (fields === null) throw new Error(`xl sched-credit2 printed: ${text}`);
  return { weight: Number(fields[1]), cap: Number(fields[2]) };
}
