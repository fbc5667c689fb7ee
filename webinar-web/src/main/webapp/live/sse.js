// Reads one line of server-sent events until it ends.
// Not EventSource: that hides the heartbeats (comments), the status of a refusal, and forgets the
// last id when we choose ourselves when to come back. We need all three.

export async function readLine(url, lastId, signal, { opened, beat, event }) {
  const headers = { Accept: 'text/event-stream' };
  if (lastId) {
    headers['Last-Event-ID'] = lastId;
  }
  const answer = await fetch(url, { headers, signal, cache: 'no-store' });
  if (!answer.ok || !answer.headers.get('Content-Type')?.startsWith('text/event-stream')) {
    throw new Error(`line refused: ${answer.status}`);
  }
  opened();
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let type = '';
  let data = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      throw new Error('line closed');
    }
    beat();
    const lines = (rest + value).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop();
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) {
          event(type || 'message', data.join('\n'));
        }
        type = '';
        data = [];
        continue;
      }
      const [, name, content] = /^([^:]*):? ?(.*)$/s.exec(line);
      if (name === 'event') {
        type = content;
      } else if (name === 'data') {
        data.push(content);
      } // ids come inside our data; comments and anything else only prove that the line lives
    }
  }
}
