import './zod-setup.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { serveTasks } from '#runner/worker-host.ts'

/** Entry of a worker of the window: does the tasks of the engine that would hold it up. */
serveTasks(
  {
    post: (message, handedOver) => self.postMessage(message, { transfer: handedOver }),
    onMessage: (listener) => self.addEventListener('message', ({ data }) => listener(data)),
  },
  loadKernel(),
)
