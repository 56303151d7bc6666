import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimiser decodes foreign images in native code and fetches addresses it is given. We have no such images.
  images: { unoptimized: true },
  // Nothing else that is experimental: "taint", for one, would replace React by its experimental build.
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
  // Read from node_modules as it is: it finds its own files beside itself.
  serverExternalPackages: ['nodemailer', 'pdfkit'],
  // A page's title comes with the page, never after it: somebody who listens hears it first, and a page is never without one.
  htmlLimitedBots: /.*/,
  // Types are checked by "npm run check", tests included; a start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // Development writes nothing into the checkout.
  agentRules: false,
}

export default config
