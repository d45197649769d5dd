import { setNonce } from 'get-nonce'
import { nonce } from '#ui/nonce.ts'

// Mantine's dialogs lock scrolling with a library that takes its nonce from here.
setNonce(nonce)
