import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import { useEffect, useState } from 'react';
import { printed, readAddress } from './address.js';
import { ENDPOINT, fetcher, readRelease, RELEASES } from './endpoint.js';
import { ExamplesContext, GALLERY_PLUGIN } from './Gallery.jsx';
import { Opener } from './Opener.jsx';
import { StatusLine } from './StatusLine.jsx';

const BLANK = `# Write a query, or open the documentation on the left to see what can be asked.
# Ctrl-Space completes, Ctrl-Enter runs.

{
  __typename
}
`;

/** The whole page: a header, and GraphiQL with the gallery as its first panel. */
export function Page({ examples }) {
  const [opening] = useState(() => openingOf(examples));
  const panels = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];
  const plugins = examples.length > 0 ? [GALLERY_PLUGIN, ...panels] : panels;
  return (
    <ExamplesContext value={examples}>
      <Header />
      <main className="page-main">
        <GraphiQLProvider
          fetcher={fetcher}
          plugins={plugins}
          referencePlugin={DOC_EXPLORER_PLUGIN}
          visiblePlugin={plugins[0]}
          defaultQuery={BLANK}
          initialQuery={opening?.query}
          initialVariables={opening?.variables}
          inputValueDeprecation
          schemaDescription
        >
          <HistoryStore>
            <DocExplorerStore>
              <Opener runAtStart={opening !== null} />
              <GraphiQLInterface
                showPersistHeadersSettings={false}
                defaultEditorToolsVisibility={Boolean(opening?.variables)}
              >
                <GraphiQL.Logo>
                  <span />
                </GraphiQL.Logo>
                <GraphiQL.Footer>
                  <StatusLine />
                </GraphiQL.Footer>
              </GraphiQLInterface>
            </DocExplorerStore>
          </HistoryStore>
        </GraphiQLProvider>
      </main>
    </ExamplesContext>
  );
}

function Header() {
  const [release, setRelease] = useState(null);
  useEffect(() => {
    readRelease().then(setRelease);
  }, []);
  return (
    <header className="page-header">
      <img src="./favicon.svg" alt="" width="24" height="24" />
      <h1>IT Exports Graph</h1>
      <p className="page-claim">Every figure with its source and its uncertainty</p>
      <p className="page-facts">
        {release?.version && (
          <span title={release.hash ? `Content hash ${release.hash}` : undefined}>
            Release <strong>{release.version}</strong>
          </span>
        )}
        <a href={RELEASES.href} title="The data as CSV, JSON Lines or a whole package, by release">
          Download the data
        </a>
        <code title="The GraphQL endpoint: POST JSON here">{ENDPOINT.pathname}</code>
      </p>
    </header>
  );
}

/** What the address asks for; on a first visit the first example; else what was open last time. */
function openingOf(examples) {
  const asked = readAddress(examples);
  if (asked) {
    return asked;
  }
  const [first] = examples;
  const returning = window.localStorage.getItem('graphiql:tabState') !== null;
  return first && !returning ? { query: first.query, variables: printed(first.variables) } : null;
}
