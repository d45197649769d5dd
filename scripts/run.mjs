#!/usr/bin/env node
// Only old syntax here and no static import of ours: a Node that is too old must get as far as the message.
import { isSupportedNode, unsupportedNodeMessage } from './setup/node-version.mjs'

if (isSupportedNode(process.versions.node)) {
  import('./main.mjs').then(function start(main) {
    return main.main(process.argv.slice(2))
  })
} else {
  console.error('[setup] ' + unsupportedNodeMessage(process.versions.node))
  process.exitCode = 1
}
