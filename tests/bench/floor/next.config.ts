import type { NextConfig } from 'next'

/** Nothing of ours: no style, no typeface, no proxy. It lies outside of the checkout while it is built, and borrows its packages. */
const config: NextConfig = { turbopack: { root: '/' }, outputFileTracingRoot: '/', poweredByHeader: false, agentRules: false, typescript: { ignoreBuildErrors: true } }

export default config
