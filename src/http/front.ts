/** What a browser sees at `/`. Channel names are our own, so nothing here needs escaping. */
export const front = (channels: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Sarai</title>
  </head>
  <body>
    <h1>Sarai is running</h1>
    <p>A house on the road where traders meet. Channels: ${channels.length > 0 ? channels.join(', ') : 'none yet'}.</p>
    <p>Try it in a terminal: <code>npm run chat</code>, or watch a story: <code>npm run demo</code>.</p>
  </body>
</html>
`;
