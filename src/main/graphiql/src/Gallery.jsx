import { useGraphiQL } from '@graphiql/react';
import { createContext, use, useId, useState } from 'react';
import { exampleOf } from './address.js';
import { useOpen } from './Opener.jsx';

export const ExamplesContext = createContext([]);

/** From this number on the list gets a filter. */
const MANY = 9;

export const GALLERY_PLUGIN = {
  title: 'Examples',
  icon: GalleryIcon,
  content: Gallery,
};

/** Numbered example queries: one click puts a query and its variables into the editor and runs it. */
function Gallery() {
  const examples = use(ExamplesContext);
  const open = useOpen();
  const current = useGraphiQL((state) => exampleOf(state.tabs[state.activeTabIndex] ?? {}, examples));
  const [wanted, setWanted] = useState('');
  const heading = useId();
  const shown = examples.filter((it) => matches(it, wanted));

  return (
    <section className="gallery" aria-labelledby={heading}>
      <h2 id={heading}>Examples</h2>
      <p className="gallery-lead">Pick a question: it runs at once. Then change it and ask your own.</p>
      {examples.length >= MANY && (
        <input
          type="search"
          className="gallery-filter"
          placeholder="Filter examples"
          aria-label="Filter examples"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <div className="gallery-topics" onKeyDown={moveFocus}>
        {topicsOf(shown).map(([topic, members]) => (
          <section key={topic} aria-label={topic}>
            <h3 className="gallery-topic">{topic}</h3>
            <ol className="gallery-list">
              {members.map((example) => (
                <li key={example.name}>
                  <Item example={example} current={example === current} open={open} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p className="gallery-none" role="status">
        {shown.length === 0 && 'No example matches.'}
      </p>
      <footer className="gallery-foot">
        <a href="./THIRD-PARTY-LICENSES.txt">Third-party licences</a>
      </footer>
    </section>
  );
}

function Item({ example, current, open }) {
  return (
    <button
      type="button"
      className="gallery-item"
      aria-current={current ? 'true' : undefined}
      onClick={() => open(example)}
    >
      <span className="gallery-number" aria-hidden="true">
        {example.number}
      </span>
      <span className="gallery-text">
        <span className="gallery-title">{example.title}</span>
        <span className="gallery-description">{example.description}</span>
      </span>
    </button>
  );
}

/** The examples by topic; both keep their order. */
function topicsOf(examples) {
  const topics = new Map();
  for (const example of examples) {
    topics.set(example.topic, [...(topics.get(example.topic) ?? []), example]);
  }
  return [...topics];
}

function matches({ topic, title, description, query }, wanted) {
  const text = `${topic} ${title} ${description} ${query}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function moveFocus(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) {
    return;
  }
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(document.activeElement) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

function GalleryIcon(props) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" {...props}>
      <path d="M7.5 4.5h10M7.5 10h10M7.5 15.5h10" strokeLinecap="round" />
      <path d="m2 3.2 3 1.8-3 1.8ZM2 8.7l3 1.8-3 1.8ZM2 14.2l3 1.8-3 1.8Z" fill="currentColor" stroke="none" />
    </svg>
  );
}
