import os from 'node:os'

/** What the numbers were measured on. */
export function describeMachine() {
  const processors = os.cpus()
  return {
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    system: `${os.type()} ${os.arch()}`,
    node: process.versions.node,
    date: new Date().toISOString().slice(0, 10),
  }
}
