/** Results of C's libxenctrl in the same boot, through the program test/lab/c/libxenctrl.c. */

import { existsSync, readFileSync } from "node:fs";

const folder = "/lab/programs";

/** The record of xc_domain_getinfolist, and results of queries by domid. Negative: −errno. */
export interface PeerDomain {
  readonly domid: number;
  readonly handle: string;
  readonly flags: number;
  readonly tot_pages: number;
  readonly max_pages: number;
  readonly outstanding_pages: number;
  readonly shr_pages: number;
  readonly paged_pages: number;
  readonly cpu_time: number;
  readonly nr_online_vcpus: number;
  readonly ssidref: number;
  readonly cpupool: number;
  readonly weight: number;
  readonly cap: number;
  readonly maximum_gpfn: number;
  readonly console_pfn: number;
  readonly nodes: readonly number[];
  readonly vcpus: readonly PeerVcpu[];
}

export interface PeerVcpu {
  readonly hard: readonly number[];
  readonly soft: readonly number[];
  readonly online: number;
  readonly blocked: number;
  readonly cpu: number;
  readonly cpu_time: number;
}

/** The record of xc_physinfo, and other results about the host. */
export interface Peer {
  readonly threads_per_core: number;
  readonly cores_per_socket: number;
  readonly nr_cpus: number;
  readonly max_cpu_id: number;
  readonly nr_nodes: number;
  readonly max_node_id: number;
  readonly cpu_khz: number;
  readonly capabilities: number;
  readonly total_pages: number;
  readonly free_pages: number;
  readonly scrub_pages: number;
  readonly outstanding_pages: number;
  readonly max_mfn: number;
  readonly idle: readonly number[];
  readonly cpus: readonly { cpu: number; core: number; socket: number; node: number }[];
  readonly scheduler: number;
  readonly ratelimit_us: number;
  readonly max_cx: number;
  readonly maximum_ram_page: number;
  readonly pool_domains: number;
  readonly pool_cpus: readonly number[];
  readonly domains: readonly PeerDomain[];
}

export function askLibxenctrl(): Peer {
  const program = `${folder}/libxenctrl`;
  if (!existsSync(program)) {
    const missing = existsSync(`${folder}/missing`) ? readFileSync(`${folder}/missing`, "utf8") : "no program";
    throw new Error(`libxenctrl is missing, so nothing can be compared with it: ${missing}`);
  }
  const { stdout, stderr, exitCode } = Bun.spawnSync([program]);
  if (exitCode !== 0) throw new Error(`libxenctrl's program failed: ${stderr.toString()}`);
  return JSON.parse(stdout.toString()) as Peer;
}
