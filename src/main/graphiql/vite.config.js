import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { attribution } from './attribution.js';

const licences = attribution('THIRD-PARTY-LICENSES.txt');

export default defineConfig({
  // Every address in the output is relative: the page works under any path prefix.
  base: './',
  plugins: [react(), licences.collect(), licences.write()],
  resolve: {
    // GraphiQL asks for two builds of the same prettier plugins; one is enough.
    alias: {
      'prettier/parser-babel': 'prettier/plugins/babel',
      'prettier/parser-graphql': 'prettier/plugins/graphql',
    },
  },
  worker: {
    format: 'es',
    plugins: () => [licences.collect()],
  },
  build: {
    outDir: '../resources/META-INF/resources/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts stay files, so that a Content-Security-Policy needs no data: for them.
    assetsInlineLimit: 0,
    // Monaco is one large chunk by nature, loaded after the page.
    chunkSizeWarningLimit: 4000,
  },
  server: {
    proxy: {
      '/graphql': 'http://localhost:8080',
      '/examples.json': {
        target: 'http://localhost:8080',
        rewrite: (path) => `/graphiql${path}`,
      },
    },
  },
});
