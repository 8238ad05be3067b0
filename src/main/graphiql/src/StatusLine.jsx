import { pick, useGraphiQL } from '@graphiql/react';
import { use, useState } from 'react';
import { addressOf } from './address.js';
import { useLastAnswer } from './endpoint.js';
import { ExamplesContext } from './Gallery.jsx';

/** Below the answer: its status, time and size, and a link to share the query. */
export function StatusLine() {
  const answer = useLastAnswer();
  return (
    <div className="status-line">
      <span role="status">
        {answer && (
          <>
            <span className={answer.status < 400 ? 'status-good' : 'status-bad'}>{answer.status}</span>
            {` · ${Math.round(answer.milliseconds)} ms · ${sizeOf(answer.bytes)}`}
          </>
        )}
      </span>
      <ShareButton />
    </div>
  );
}

function ShareButton() {
  const examples = use(ExamplesContext);
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [label, setLabel] = useState('Copy link');

  async function share() {
    const address = addressOf(
      { query: queryEditor.getValue(), variables: variableEditor?.getValue() },
      examples,
    );
    try {
      await navigator.clipboard.writeText(address);
      setLabel('Link copied');
    } catch {
      // No clipboard outside a secure context: the address bar shows the link instead.
      window.history.replaceState(window.history.state, '', address);
      setLabel('Link is in the address bar');
    }
    setTimeout(() => setLabel('Copy link'), 2500);
  }

  return (
    <button type="button" className="status-share" onClick={share} disabled={!queryEditor}>
      <span aria-live="polite">{label}</span>
    </button>
  );
}

function sizeOf(bytes) {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}
