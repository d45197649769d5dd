import kernelInBase64 from '#engine/kernel/kernel.wasm'
import type { Kernel, KernelExports } from '#engine/kernel/kernel.ts'

/** Instantiates the compiled kernel; each thread needs one of its own. */
export async function loadKernel(): Promise<Kernel> {
  return instantiateKernel(await WebAssembly.compile(kernelBytes()))
}

/** The compiled kernel as bytes, for those who compile it themselves. */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(kernelInBase64), (character) => character.charCodeAt(0))
}

/** The kernel of a compiled module, which may have come from another thread. */
export async function instantiateKernel(module: WebAssembly.Module): Promise<Kernel> {
  const { exports } = await WebAssembly.instantiate(module)
  const { memory, ...functions } = exports as unknown as KernelExports & { memory: Kernel['memory'] }
  return { memory, exports: functions, tenant: null }
}
