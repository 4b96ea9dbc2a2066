/** Members that name a domain: annotations.toml says of each whether it is the one acted on, or another. */
import type { OperationAnnotation } from "../../annotations/index.ts";
import type { Abi, AbiField, AbiRecord } from "../abi.ts";
import { type Context, report } from "./context.ts";
import { findMember, isWithin, joinPath, recordOf } from "./members.ts";
import type { AbiEffect } from "./types.ts";

/** Names of such members in headers, of any type. */
const NAMES: ReadonlySet<string> = new Set(["domid", "dom", "domain", "domain_id"]);

/**
 * Reports members of the argument that Xen reads as a domain's number, if the operation says nothing of them; and words
 * about members that there are not. `uses`: what a sub-operation has of the argument; all of it if null.
 */
export function checkDomains(
  context: Context,
  { where, direction }: Pick<OperationAnnotation, "where" | "direction">,
  { domain, peers = [], unsafe }: Pick<AbiEffect, "domain" | "peers" | "unsafe">,
  record: AbiRecord | undefined,
  uses: readonly string[] | null,
): void {
  const said = [...(isMember(domain) ? [domain] : []), ...peers];
  for (const path of [...said, ...(unsafe?.member === undefined ? [] : [unsafe.member])]) {
    if (record !== undefined && findMember(context.abi, record, path) !== null) continue;
    report(context, "contradiction", `${where} ${path}`, `${where}: ${path} is not a member of the argument`);
  }
  // The safe API refuses what is unsafe, whichever domain it is on; what Xen only writes names none to it.
  if (record === undefined || direction === null || direction === "out" || isAlways(unsafe)) return;
  if (domain === NONE) return;
  for (const path of domainsIn(context.abi, record, "")) {
    if (uses !== null && !uses.some((used) => isWithin(path, used))) continue;
    if (said.includes(path)) continue;
    report(
      context,
      "domain",
      `${where} ${path}`,
      `${where} wants domain=${path} if it acts on that domain, or peer=${path} if it names another one`,
    );
  }
}

/** The word for an argument that is a domain's number itself. */
const ARGUMENT = "argument";

/** The word for members that look like a domain's number, and are none. */
const NONE = "none";

function isMember(domain: string | undefined): domain is string {
  return domain !== undefined && domain !== ARGUMENT && domain !== NONE;
}

function isAlways(unsafe: AbiEffect["unsafe"]): boolean {
  return unsafe !== undefined && unsafe.member === undefined;
}

/** Not those inside unions: which member of a union holds is another's to say. */
function* domainsIn(abi: Abi, record: AbiRecord, base: string): Generator<string> {
  for (const field of record.fields) {
    const path = joinPath(base, field.name);
    if (isDomain(field)) yield path;
    const inner = field.type?.kind === "handle" || field.type?.kind === "array" ? null : recordOf(abi, field);
    if (inner !== null && inner.kind === "struct") yield* domainsIn(abi, inner, path);
  }
}

function isDomain({ name, type }: AbiField): boolean {
  return type?.kind === "int" && (type.name === "domid_t" || NAMES.has(name ?? ""));
}
