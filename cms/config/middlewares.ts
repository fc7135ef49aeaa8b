import { readEnvironment } from '../src/host/environment';

/** Largest request body: the largest upload and its form fields. */
const largestBody = 26 * 1024 * 1024;

export default () => {
  const { publicUrl } = readEnvironment();
  return [
    'strapi::logger',
    { name: 'global::known-hosts', config: { publicUrl } },
    'strapi::errors',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: {
          useDefaults: false,
          // Strings, because lists are merged place by place with Strapi's own, which let https: in.
          directives: {
            'default-src': "'self'",
            'base-uri': "'self'",
            'connect-src': "'self'",
            'font-src': "'self' data:",
            'form-action': "'self'",
            'frame-ancestors': "'self'",
            'frame-src': "'self'",
            'img-src': "'self' data: blob:",
            'media-src': "'self' data: blob:",
            'object-src': "'none'",
            'script-src': "'self'",
            // styled-components writes its rules into the page.
            'style-src': "'self' 'unsafe-inline'",
            'worker-src': "'self' blob:",
          },
        },
        hsts: publicUrl?.startsWith('https:') === true ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      },
    },
    { name: 'strapi::cors', config: { origin: publicUrl ?? '' } },
    'strapi::query',
    {
      name: 'strapi::body',
      config: { formidable: { maxFileSize: largestBody }, jsonLimit: '2mb', formLimit: '1mb', textLimit: '1mb' },
    },
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};
