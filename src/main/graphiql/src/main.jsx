import './workers.js';
import './fonts.css';
import '@graphiql/react/style.css';
import 'graphiql/graphiql.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { readExamples } from './endpoint.js';
import { Page } from './Page.jsx';

const examples = await readExamples();

createRoot(document.getElementById('page')).render(<Page examples={examples} />);
