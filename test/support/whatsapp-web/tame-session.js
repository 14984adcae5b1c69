/** A session without a browser: a phone is linked at once, and every message leaves. What is sent as a command has something happen instead. */
const tell = (told) => process.send(told);
let sent = 0;

const happens = {
  'not taken': (ask) => tell({ told: 'refused', ask, why: 'not-taken', detail: '' }),
  banned: (ask) => {
    tell({ told: 'done', ask, value: { id: `${++sent}` } });
    tell({ told: 'lost', why: 'TOS_BLOCK' });
  },
  'logged out': (ask) => {
    tell({ told: 'done', ask, value: { id: `${++sent}` } });
    tell({ told: 'code', code: 'a code' });
  },
};

const does = {
  open: () => tell({ told: 'ready', number: '923001234567' }),
  send: ({ ask, text }) => (happens[text] ?? (() => tell({ told: 'done', ask, value: { id: `${++sent}` } })))(ask),
  end: () => process.exit(),
};

process.on('message', (asked) => does[asked.do]?.(asked));
process.on('disconnect', () => process.exit());
