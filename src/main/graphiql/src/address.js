/** What the part of the address after `#` asks for: an example by name, or a query of one's own. */
export function readAddress(examples, hash = window.location.hash) {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  if (asked.has('example')) {
    const example = examples.find((it) => it.name === asked.get('example'));
    return example ? { query: example.query, variables: printed(example.variables) } : null;
  }
  if (asked.get('query')) {
    return { query: asked.get('query'), variables: asked.get('variables') ?? '' };
  }
  return null;
}

/** The address that opens the page with this query; the short form where it is an example. */
export function addressOf({ query, variables }, examples) {
  const example = exampleOf({ query, variables }, examples);
  const asked = new URLSearchParams();
  if (example) {
    asked.set('example', example.name);
  } else {
    asked.set('query', query);
    if (variables?.trim()) {
      asked.set('variables', variables);
    }
  }
  const { origin, pathname } = window.location;
  // Spaces as %20: a plus sign survives fewer mail and chat programs.
  return `${origin}${pathname}#${asked.toString().replaceAll('+', '%20')}`;
}

/** The example of which this is an unedited copy, if any. */
export function exampleOf({ query, variables }, examples) {
  return examples.find(
    (it) => it.query === query && printed(it.variables) === (variables ?? '').trim(),
  );
}

/** Variables as the editor shows them; nothing at all where there are none. */
export function printed(variables) {
  return variables && Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}
