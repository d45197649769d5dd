import * as z from 'zod/mini'

// Zod would try whether it may compile code, which the content security policy refuses and reports.
z.config({ jitless: true })
