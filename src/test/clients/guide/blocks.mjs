/**
 * The fenced blocks of a Markdown text, in order.
 *
 * @returns for each block its language, its text, the prose since the block before, and the next block
 *     if nothing stands between the two: what the text promises of it
 */
export function blocksOf(markdown) {
  const blocks = [];
  let end = 0;
  for (const match of markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)) {
    const [all, language, text] = match;
    const block = { language, text, prose: markdown.slice(end, match.index).trim(), promise: undefined };
    const previous = blocks.at(-1);
    if (previous && block.prose === '') {
      previous.promise = block;
    }
    blocks.push(block);
    end = match.index + all.length;
  }
  return blocks;
}
