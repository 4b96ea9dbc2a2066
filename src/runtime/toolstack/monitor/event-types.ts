/** The events of a monitored guest, and their answers, as a monitor's user sees them. */

/** General registers of x86 that an answer can set, in Xen's words. */
export type X86RegisterName =
  | "rax"
  | "rbx"
  | "rcx"
  | "rdx"
  | "rsi"
  | "rdi"
  | "rbp"
  | "rsp"
  | "r8"
  | "r9"
  | "r10"
  | "r11"
  | "r12"
  | "r13"
  | "r14"
  | "r15"
  | "rip"
  | "rflags";

/** Registers of x86 that an event only shows. */
export type X86ShownRegisterName = "cr0" | "cr2" | "cr3" | "cr4" | "dr6" | "dr7" | "fs_base" | "gs_base" | "msr_efer";

/** Registers of a vcpu of x86 at the event. */
export interface X86EventRegisters extends Readonly<Record<X86RegisterName | X86ShownRegisterName, bigint>> {
  /** Marks the registers of `struct vm_event_regs_x86`, under the members' names in it. */
  readonly kind: "x86";
}

/** Registers of a vcpu of Arm at the event. */
export interface ArmEventRegisters extends Readonly<Record<"pc" | "ttbr0" | "ttbr1" | "ttbcr" | "cpsr", bigint>> {
  /** Marks the registers of `struct vm_event_regs_arm`, under the members' names in it. */
  readonly kind: "arm";
}

/** Values for registers: of Arm only `pc`. */
export type RegisterChanges = Partial<Readonly<Record<X86RegisterName | "pc", bigint>>>;

/** The name of an event that needs no more than its name to be watched for. */
export type PlainEventName =
  | "guest_request"
  | "cpuid"
  | "desc_access"
  | "debug_exception"
  | "software_breakpoint"
  | "singlestep"
  | "privileged_call";

/** An event to watch a guest for. */
export type WatchedEvent =
  | PlainEventName
  | {
      /** The guest's own call of its monitor (HVMOP_guest_request_vm_event). */
      readonly type: "guest_request";
      /** True to let the vcpu run on: such an event needs no answer. False by default. */
      readonly isAsync?: boolean | undefined;
    }
  | {
      /** A write of a control register; that of cr3 never comes on AMD's processors. */
      readonly type: "write_ctrlreg";
      /** The register to watch. */
      readonly register: "cr0" | "cr3" | "cr4" | "xcr0";
      /** True to report only writes of another value. False by default. */
      readonly onChangeOnly?: boolean | undefined;
    }
  | {
      /** A write of a model-specific register. */
      readonly type: "mov_to_msr";
      /** The number of the register. */
      readonly msr: number;
      /** True to report only writes of another value. False by default. */
      readonly onChangeOnly?: boolean | undefined;
    };

/** An answer that lets the vcpu go on behind the event, or with other registers. */
export interface GoOn {
  /** Values for registers. */
  readonly registers?: RegisterChanges | undefined;
  /**
   * True to stop behind the next instruction, until an answer says false. The event of a step is "debug_exception" or, on
   * Intel's processors, "singlestep": the monitor must watch for one of them.
   */
  readonly singleStep?: boolean | undefined;
}

/** An answer to a write: it takes effect unless it is denied. */
export interface WriteAnswer extends GoOn {
  /** True to leave the register as it is. */
  readonly deny?: boolean | undefined;
}

/**
 * An answer to an instruction that the vcpu would execute again, and report again, for ever: it is skipped. Give the
 * results of the instruction as `registers`.
 */
export interface SkipAnswer extends GoOn {
  /** True: the vcpu goes on behind the instruction. */
  readonly skip: true;
}

/** An answer to an instruction that Xen emulates, since its length is unknown; or `registers` with its own `rip`. */
export type EmulateAnswer =
  | (GoOn & {
      /** True: Xen emulates it, and the vcpu goes on behind it. */
      readonly emulate: true;
    })
  | {
      /** Values for registers, `rip` behind the instruction among them. */
      readonly registers: RegisterChanges;
    };

/** An answer to an access of a page that is restricted: allow it with `setAccess` first, or have Xen emulate it (x86). */
export interface AccessAnswer extends GoOn {
  /** True to have Xen emulate the instruction; "without writes" leaves memory unchanged. */
  readonly emulate?: boolean | "without writes" | undefined;
}

interface EventOf<Type extends string, Answer> {
  /** The event's kind: VM_EVENT_REASON_… of vm_event.h, in lower case. */
  readonly type: Type;
  /** The number of the vcpu that caused the event, from 0. */
  readonly vcpu: number;
  /** False if the vcpu runs on: no answer is expected then, and one has no effect. */
  readonly isPaused: boolean;
  /** The vcpu's registers at the event. */
  readonly registers: X86EventRegisters | ArmEventRegisters;
  /** True once it is answered. */
  readonly isAnswered: boolean;
  /** Answers, and lets the vcpu run. Throws a TypeError the second time, and for an answer that does not fit. */
  answer(answer: Answer): void;
}

interface Optional<Type extends string, Answer> extends Omit<EventOf<Type, Answer>, "answer"> {
  /** Answers, and lets the vcpu run. Throws a TypeError the second time, and for an answer that does not fit. */
  answer(answer?: Answer): void;
}

/** The guest's own call of its monitor. */
export type GuestRequestEvent = Optional<"guest_request", GoOn>;

/** The instruction CPUID. Without its results in the answer, the registers keep their values. */
export interface CpuidEvent extends EventOf<"cpuid", SkipAnswer> {
  /** The leaf that is asked for, in eax. */
  readonly leaf: number;
  /** The subleaf, in ecx. */
  readonly subleaf: number;
  /** The length of the instruction. */
  readonly instructionBytes: number;
}

/** A write of a control register. */
export interface WriteControlRegisterEvent extends Optional<"write_ctrlreg", WriteAnswer> {
  /** The register that is written. */
  readonly register: "cr0" | "cr3" | "cr4" | "xcr0";
  /** The value to write. */
  readonly newValue: bigint;
  /** The value before. */
  readonly oldValue: bigint;
}

/** A write of a model-specific register. */
export interface MovToMsrEvent extends Optional<"mov_to_msr", WriteAnswer> {
  /** The number of the register. */
  readonly msr: number;
  /** The value to write. */
  readonly newValue: bigint;
  /** The value before. */
  readonly oldValue: bigint;
}

/** An access to a descriptor-table register. */
export interface DescriptorAccessEvent extends EventOf<"desc_access", EmulateAnswer> {
  /** The register that is read or written. */
  readonly descriptor: "idtr" | "gdtr" | "ldtr" | "tr";
  /** True if the instruction writes the register; false if it reads it. */
  readonly isWrite: boolean;
}

/** A debug exception, such as that of a single step. */
export type DebugExceptionEvent = Optional<"debug_exception", GoOn>;

/** The instruction INT3. QEMU's emulated processor does not report it, so that it is not tested. */
export interface SoftwareBreakpointEvent extends EventOf<"software_breakpoint", SkipAnswer> {
  /** The length of the instruction. */
  readonly instructionBytes: number;
}

/** A single step by the processor's monitor trap flag, which only Intel's have. */
export type SingleStepEvent = Optional<"singlestep", GoOn>;

/** The instruction SMC of Arm. */
export type PrivilegedCallEvent = EventOf<"privileged_call", SkipAnswer>;

/** An access that `setAccess` restricts. Not tested on Intel's processors, the only ones of x86 that have it. */
export interface MemoryAccessEvent extends Optional<"mem_access", AccessAnswer> {
  /** The guest frame. */
  readonly gfn: bigint;
  /** The virtual address; null if it is unknown. */
  readonly address: bigint | null;
  /** True if it reads. */
  readonly isRead: boolean;
  /** True if it writes. */
  readonly isWrite: boolean;
  /** True if it executes. */
  readonly isExecution: boolean;
}

/** An event of a kind that this library does not decode. */
export interface UnknownEvent extends Optional<"unknown", GoOn> {
  /** VM_EVENT_REASON_… of vm_event.h. */
  readonly reason: number;
}

/** An event of a guest, of one of the types. */
export type MonitorEvent =
  | GuestRequestEvent
  | CpuidEvent
  | WriteControlRegisterEvent
  | MovToMsrEvent
  | DescriptorAccessEvent
  | DebugExceptionEvent
  | SoftwareBreakpointEvent
  | SingleStepEvent
  | PrivilegedCallEvent
  | MemoryAccessEvent
  | UnknownEvent;
