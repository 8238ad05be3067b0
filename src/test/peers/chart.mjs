import { View, parse } from 'vega';
import { compile } from 'vega-lite';

/** Requests a second as bars with the slowest and the fastest round: a chart for each query, as SVG. */
export function chart(rows, titles) {
  const specification = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    data: { values: rows.map((row) => ({ ...row, kind: kind(row) })) },
    vconcat: Object.entries(titles).map(([query, title]) => bars(query, title)),
    resolve: { scale: { x: 'independent' } },
    config: { view: { stroke: null }, font: 'sans-serif', axis: { labelLimit: 0 } },
  };
  return new View(parse(compile(specification).spec), { renderer: 'none' }).toSVG();
}

function bars(query, title) {
  const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { ticks: false } };
  return {
    title: { text: title, anchor: 'start' },
    width: 420,
    height: { step: 18 },
    transform: [{ filter: { field: 'query', equal: query } }],
    layer: [
      {
        mark: 'bar',
        encoding: {
          y,
          x: { field: 'rate', type: 'quantitative', title: 'requests a second' },
          color: {
            field: 'kind',
            type: 'nominal',
            title: null,
            scale: { domain: ['this service', 'peer', 'static bytes'], range: ['#0b6e4f', '#9aa5b1', '#d6d9dd'] },
          },
        },
      },
      {
        mark: { type: 'rule', color: '#333' },
        encoding: { y, x: { field: 'least', type: 'quantitative' }, x2: { field: 'most' } },
      },
    ],
  };
}

function kind({ name, isStatic }) {
  if (isStatic) {
    return 'static bytes';
  }
  return name.startsWith('this service') ? 'this service' : 'peer';
}
