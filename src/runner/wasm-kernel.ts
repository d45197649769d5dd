import kernelInBase64 from '#engine/kernel/kernel.wasm'
import type { Kernel, KernelExports } from '#engine/kernel/kernel.ts'

/** Compiles and instantiates the kernel; each thread needs one of its own. */
export async function loadKernel(): Promise<Kernel> {
  const bytes = Uint8Array.from(atob(kernelInBase64), (character) => character.charCodeAt(0))
  const { instance } = await WebAssembly.instantiate(bytes)
  const { memory, ...functions } = instance.exports as unknown as KernelExports & Pick<Kernel, 'memory'>
  return { memory, exports: functions, tenant: null }
}
