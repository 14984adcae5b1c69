/**
 * A page that answers whatsapp-web.js 1.34.7 as WhatsApp's own does, as far as Sarai asks. `phone` is what a test does with the phone
 * that is linked and with the people who write to it. What must outlive the page is in its storage.
 */
(() => {
  const { Collection, Key, Model, Talkative, addressOf, freshId } = window.parts;

  /** What outlives the page, and a browser that is killed the moment after it was kept. */
  let memory = {};
  const kept = (name) => memory[name] ?? null;
  const settled = (request) => new Promise((resolve) => Object.assign(request, { onsuccess: () => resolve(request.result) }));
  const opening = indexedDB.open('phone');
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
  const storage = settled(opening);
  /** What a page just opened is told must not take the place of what it does not remember yet. */
  const remembered = (async () => {
    memory = (await settled((await storage).transaction('kept').objectStore('kept').get('memory'))) ?? {};
  })();
  async function keep(name, value) {
    await remembered;
    memory = { ...memory, [name]: value };
    const transaction = (await storage).transaction('kept', 'readwrite', { durability: 'strict' });
    transaction.objectStore('kept').put(memory, 'memory');
    await new Promise((resolve) => Object.assign(transaction, { oncomplete: resolve }));
  }
  const me = () => kept('me') && addressOf(`${kept('me')}@c.us`);

  const Socket = new Model({ state: 'OPENING', hasSynced: false });
  const Conn = new Model({ ref: freshId('2@'), pushname: 'Bano Crafts', platform: 'android' });
  const Cmd = new Talkative();
  const newCode = () => Conn.set({ ref: freshId('2@') });
  Cmd.refreshQR = () => {
    Socket.set({ state: 'UNPAIRED' });
    newCode();
  };
  Socket.logout = async () => {
    await keep('me', null);
    Cmd.tell('logout');
    setTimeout(() => location.replace('https://web.whatsapp.com/?post_logout=1'), 20);
  };

  const [Msg, Chat, Contact, Blocklist] = [new Collection(), new Collection(), new Collection(), new Collection()];
  Msg.getMessagesById = async (ids) => ({ messages: ids.flatMap((id) => Msg.get(id) ?? []) });
  Contact.find = async (id) => Contact.get(id) ?? Contact.add(new Model({ id: addressOf(id) }));

  const chatWith = (address) =>
    Chat.get(address) ??
    Chat.add(
      new Model({ id: addressOf(address), formattedTitle: addressOf(address).user, unreadCount: 0, t: 0, mute: { expiration: 0 }, msgs: new Collection() }),
    );

  /** The files that were sent or received, by their path. */
  const files = new Map();
  const base64 = (bytes) => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  async function store(blob) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const filehash = base64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    const directPath = `/v/${filehash.replace(/\W/g, '')}`;
    files.set(directPath, bytes);
    return { filehash, directPath, size: bytes.length };
  }

  class Opaque {
    static createFromData = async (blob, type) => Object.assign(new Opaque(), { blob, type });
    url = () => 'blob:none';
    autorelease = () => undefined;
    formData = () => this.blob;
  }

  class Message extends Model {
    downloadMedia = async () => this.mediaData.put({ mediaStage: 'RESOLVED' });
  }

  /** What the next sends come to, the first first; else they go well. */
  const troubles = [];
  const sent = [];
  let waiting = 0;
  const wire = (message) => {
    const file = files.get(message.directPath);
    const { id, type, body, caption, pollName, pollOptions = [], mimetype, filename, lat, lng, loc } = message.serialize();
    const text = type === 'poll_creation' ? pollName : message.directPath ? (caption ?? '') : body;
    const labels = pollOptions.map(({ name }) => name);
    const place = type === 'location' ? { place: { latitude: lat, longitude: lng, told: loc } } : {};
    return { id: id.id, to: id.remote._serialized, type, text, labels, mimetype, name: filename, ...place, ...(file && { file: base64(file) }) };
  };

  function addAndSend(chat, fields) {
    const trouble = troubles.shift();
    if (trouble === 'no-picture' && fields.directPath) throw new Error('media-fault: not a picture');
    const message = new Message({ ...fields, mediaBlob: undefined, ...(fields.directPath && { mediaData: new Model({ mediaStage: 'RESOLVED' }) }) });
    for (const [name, value] of Object.entries(message)) if (value instanceof Function && name !== 'downloadMedia') delete message[name];
    Msg.add(message);
    chat.msgs.all.set(message.id._serialized, message);
    if (trouble === 'breaks') throw new Error('Cannot read properties of undefined');
    if (trouble === 'hangs') {
      waiting += 1;
      return [Promise.resolve(message), new Promise(() => undefined)];
    }
    if (trouble === 'refused') message.set({ ack: -1 });
    else {
      sent.push(wire(message));
      message.set({ ack: 1 });
    }
    return [Promise.resolve(message), Promise.resolve({ messageSendResult: trouble === 'refused' ? 'ERROR_UNKNOWN' : 'OK' })];
  }

  /** Numbers that have no WhatsApp, and the other names of those that hide theirs. */
  const absent = new Set();
  const people = () => kept('people') ?? {};
  const numberOf = (lid) => Object.entries(people()).find(([, other]) => other === lid._serialized)?.[0];
  const votes = { pollVoteTableMode: { bulkUpsert: async () => undefined } };
  const nothing = new Proxy({}, { get: () => () => undefined });

  const modules = {
    WAWebSocketModel: { Socket },
    WAWebCmd: { Cmd },
    WAWebConnModel: { Conn },
    WAWebCollections: { Msg, Chat, Contact, Blocklist },
    WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
    WAWebAltDeviceLinkingApi: {},
    WABase64: { encodeB64: base64 },
    WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: '1' },
    WAWebAdvSignatureApi: {},
    WAWebUserPrefsInfoStore: { waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: new Uint8Array(32) } }) } },
    WAWebSignalStoreApi: { waSignalStore: { getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: new Uint8Array(32) } }) } },
    WAWebUserPrefsMultiDevice: { getADVSecretKey: () => 'c2VjcmV0' },
    WAWebUserPrefsMeUser: { getMaybeMePnUser: me, getMaybeMeLidUser: () => null },
    WAWebMiscBrowserUtils: { info: () => ({}) },
    WAWebSyncGatingUtils: {},
    WAWebCallCollection: {},
    WAWebWidFactory: { createWid: addressOf, createWidFromWidLike: addressOf, asUserWidOrThrow: addressOf },
    WAWebMsgKey: Key,
    WAWebChatGetters: { getIsNewsletter: () => false, getIsBroadcast: () => false },
    WALinkify: { findLink: () => null, findLinks: () => [] },
    WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
    WAWebStreamModel: { Stream: { markAvailable: () => undefined, markUnavailable: () => undefined } },
    WAWebUpdateUnreadChatAction: { sendSeen: async ({ chat }) => chat.set({ unreadCount: 0 }) },
    WAWebFindChatAction: { findOrCreateLatestChat: async (address) => ({ chat: chatWith(address) }) },
    WAWebChatLoadMessages: { loadEarlierMsgs: async () => [] },
    WAWebQueryExistsJob: { queryWidExists: async (address) => (absent.has(address.user) ? null : { wid: address.plain() }) },
    WAWebApiContact: {
      getAlternateUserWid: () => null,
      getCurrentLid: ({ user }) => people()[user] && addressOf(people()[user]),
      getPhoneNumber: (lid) => numberOf(lid) && addressOf(`${numberOf(lid)}@c.us`),
    },
    WAWebContactGetters: nothing,
    WAWebFrontendContactGetters: nothing,
    WAWebAddonPollVoteTableMode: votes,
    WAWebMediaOpaqueData: Opaque,
    WAWebMediaStorage: { getOrCreateMediaObject: (filehash) => new Model({ filehash, contentInfo: {}, consolidate: () => undefined }) },
    WAWebMmsMediaTypes: { msgToMediaType: ({ type }) => type, castToV4: (type) => type },
    WAWebMediaDataUtils: { shouldUseMediaCache: () => false },
    WAWebPrepRawMedia: {
      prepRawMedia: ({ blob, type: mimetype }, { asDocument }) => ({
        waitForPrep: async () => {
          const kind = asDocument ? { type: 'document', filename: blob.name } : { type: 'image' };
          const data = new Model({ ...(await store(blob)), ...kind, mimetype, mediaBlob: await Opaque.createFromData(blob, mimetype) });
          data.toJSON = () => ({ ...kind, mimetype, size: data.size, filehash: data.filehash, directPath: data.directPath });
          return data;
        },
      }),
    },
    WAWebMediaMmsV4Upload: {
      uploadMedia: async ({ mediaObject }) => ({ mediaEntry: { mmsUrl: 'none', directPath: `/v/${mediaObject.filehash.replace(/\W/g, '')}`, mediaKey: 'a' } }),
    },
    WAWebDownloadManager: {
      downloadManager: {
        async downloadAndMaybeDecrypt({ directPath }) {
          const file = files.get(directPath);
          if (!file) throw Object.assign(new Error('gone'), { status: 404 });
          return file.buffer;
        },
      },
    },
    WAWebSendMsgChatAction: { addAndSendMsgToChat: addAndSend },
  };
  window.require = (name) => {
    if (!(name in modules)) throw new Error(`the page has no module ${name}`);
    return modules[name];
  };

  /** Puts a message in its chat; what is `old` was there before the page looked. */
  async function arrives({ from, to = from, id = freshId('AC'), mine = false, old = false, file, ...fields }) {
    const media = file ? { ...(await store(new Blob([bytesOf(file)]))), mediaData: new Model({ mediaStage: 'INIT' }), mediaObject: {} } : {};
    const key = new Key({ to, id, fromMe: mine });
    const t = Math.floor(Date.now() / 1000);
    const ends = mine ? { from: me(), to: addressOf(to) } : { from: addressOf(from), to: me() };
    const message = new Message({ type: 'chat', t, ack: 1, isNewMsg: !old, ...ends, ...fields, ...media, id: key });
    const chat = chatWith(to);
    chat.msgs.all.set(key._serialized, message);
    Msg.add(message);
    if (!mine) chat.set({ unreadCount: chat.unreadCount + 1 });
    return key._serialized;
  }

  const whenHeard = (name, then) => (Socket.listeners.get(name) ? then() : setTimeout(whenHeard, 20, name, then));
  const sync = () => {
    if (!kept('stuck')) whenHeard('change:hasSynced', () => Socket.set({ hasSynced: true }));
  };

  window.phone = {
    sent,
    newCode,
    async scan(number) {
      await keep('me', number);
      Socket.set({ state: 'PAIRING' });
      setTimeout(() => {
        Socket.set({ state: 'CONNECTED' });
        sync();
      }, 20);
    },
    arrives,
    /** Comes while nobody is here. */
    leaves: (message) => keep('unread', [...(kept('unread') ?? []), message]),
    state: (state) => Socket.set({ state }),
    logout: () => Socket.logout(),
    /** For what ends the page: it is answered first, and done once. */
    soon: (deed, ...given) => void setTimeout(() => window.phone[deed](...given), 50),
    /** Messages that are on their way and do not arrive. */
    waiting: () => waiting,
    fails: (...next) => void troubles.push(...next),
    acks: (id, ack) =>
      Msg.getModelsArray()
        .find((message) => message.id.id === id)
        ?.set({ ack }),
    edits: (serialized, body) => Msg.get(serialized)?.put({ latestEditSenderTimestampMs: Date.now() }).set({ body }),
    /** The file was taken from the platform's store. */
    loses: (serialized) => void files.delete(Msg.get(serialized)?.directPath),
    hasNoWhatsapp: (number) => void absent.add(number),
    hides: (number, lid) => keep('people', { ...people(), [number]: lid }),
    /** Once it has said so. */
    hangs: () => {
      setTimeout(() => {
        for (;;);
      }, 300);
    },
    /** Never gets ready from the next load on. */
    stuck: (value) => keep('stuck', value || null),
    unread: (address) => Chat.get(address)?.unreadCount,
    async votes({ from, poll, labels, at = Date.now() }) {
      const parent = Msg.getModelsArray().find((message) => message.id.id === poll);
      const chosen = parent.pollOptions.filter(({ name }) => labels.includes(name)).map(({ localId }) => localId);
      const key = new Key({ to: from, id: freshId('AC'), fromMe: false }).plain();
      const vote = {
        id: key,
        pollUpdateParentKey: parent.id.plain(),
        t: at,
        from: addressOf(from).plain(),
        selectedOptionLocalIds: chosen,
        senderTimestampMs: at,
      };
      await votes.pollVoteTableMode.bulkUpsert([vote]);
    },
  };

  async function begin() {
    await remembered;
    Socket.set({ state: me() ? 'CONNECTED' : 'UNPAIRED' });
    for (const message of kept('unread') ?? []) await arrives({ ...message, old: true });
    await keep('unread', null);
    if (me()) sync();
    window.Debug = { VERSION: '2.3000.0' };
  }
  void begin();
})();
