import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { parse } from 'graphql';
import { use, useEffect, useEffectEvent, useRef } from 'react';
import { addressOf, exampleOf, printed, readAddress } from './address.js';
import { ExamplesContext } from './Gallery.jsx';

/** Questions and citations are longer than a pane is wide. */
const COMFORT = { wordWrap: 'on', wrappingIndent: 'indent', fontSize: 14, lineHeight: 21 };

/** Shows nothing; runs the opening query, and follows and keeps the address. */
export function Opener({ runAtStart }) {
  const examples = use(ExamplesContext);
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  const ready = Boolean(queryEditor && responseEditor);
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const { run } = useGraphiQLActions();
  const open = useOpen();
  const started = useRef(false);

  useEffect(() => {
    if (!ready || started.current) {
      return;
    }
    started.current = true;
    if ((runAtStart || exampleOf(tab, examples)) && isReadOnly(tab.query)) {
      run();
    }
  }, [ready]);

  useEffect(() => {
    [queryEditor, variableEditor, responseEditor].forEach((it) => it?.updateOptions(COMFORT));
  }, [queryEditor, variableEditor, responseEditor]);

  const follow = useEffectEvent(() => {
    const asked = readAddress(examples);
    if (asked) {
      open({ query: asked.query, variables: asked.variables });
    }
  });
  useEffect(() => {
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  // The address names the example while it is unedited, and nothing afterwards: a reload then
  // brings back what was being written instead of the example.
  const example = exampleOf(tab ?? {}, examples);
  useEffect(() => {
    if (started.current) {
      const { pathname, search } = window.location;
      const address = example ? addressOf(tab, examples) : pathname + search;
      window.history.replaceState(window.history.state, '', address);
    }
  }, [example, tab?.query]);

  return null;
}

/**
 * Opens a query and runs it: in the active tab while that holds nothing or an unedited example,
 * otherwise in a new tab, so that nobody's own work is overwritten.
 */
export function useOpen() {
  const examples = use(ExamplesContext);
  const { addTab, run, setOperationFacts, stop } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));

  return ({ query, variables }) => {
    const text = typeof variables === 'string' ? variables : printed(variables);
    const present = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
    if (present.query.trim() !== '' && !exampleOf(present, examples)) {
      addTab();
    }
    stop();
    queryEditor.setValue(query);
    variableEditor.setValue(text);
    if (text) {
      // GraphiQL keeps the visibility of this pane to itself: its own tab button opens it.
      document.querySelector('.graphiql-editor-tools [data-name="variables"]')?.click();
    }
    const facts = factsOf(query);
    setOperationFacts(facts);
    if (isReadOnly(query)) {
      run();
    }
  };
}

/** GraphiQL reads the operations of a new text only after a pause; running needs them at once. */
function factsOf(query) {
  const documentAST = parsed(query);
  const operations = documentAST?.definitions.filter((it) => it.kind === 'OperationDefinition');
  return { documentAST, operations, operationName: operations?.[0]?.name?.value };
}

/** A link may fill the editor with anything, but only queries are run without being asked for. */
function isReadOnly(query) {
  const { operations } = factsOf(query);
  return operations === undefined || operations.every((it) => it.operation === 'query');
}

function parsed(query) {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}
