export * from "../../../../4.14/x86_64/arch-x86/hvm/start_info.ts";
