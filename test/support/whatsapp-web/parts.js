/** What WhatsApp's page is made of, as far as whatsapp-web.js looks: things that say what changes in them, addresses and keys. */
(() => {
  const notify = (listeners, name, ...told) => {
    for (const listener of [...(listeners.get(name) ?? [])]) listener(...told);
  };

  class Talkative {
    listeners = new Map();
    on(names, listener) {
      for (const name of names.split(' ')) this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    }
    once(name, listener) {
      const once = (...told) => {
        this.off(name, once);
        listener(...told);
      };
      this.on(name, once);
    }
    off(name, listener) {
      this.listeners.set(
        name,
        (this.listeners.get(name) ?? []).filter((one) => one !== listener),
      );
    }
    tell(name, ...told) {
      notify(this.listeners, name, ...told);
    }
  }

  /** Says what changes in it, and so does the collection it is in. */
  class Model extends Talkative {
    constructor(fields) {
      super();
      this.put(fields);
    }
    put(fields) {
      Object.assign(this, fields);
      return this;
    }
    set(fields) {
      for (const [name, value] of Object.entries(fields)) {
        const before = this[name];
        if (before === value) continue;
        this[name] = value;
        for (const hears of [this, this.home]) hears?.tell(`change:${name}`, this, value, before);
      }
      this.home?.tell('change', this);
    }
    serialize() {
      const plain = {};
      for (const [name, value] of Object.entries(this)) {
        if (['listeners', 'home', 'mediaData', 'mediaObject', 'msgs'].includes(name) || typeof value === 'function') continue;
        plain[name] = value instanceof Address ? value.plain() : name === 'id' && value.plain ? value.plain() : value;
      }
      return structuredClone(plain);
    }
  }

  class Collection extends Talkative {
    all = new Map();
    get(id) {
      return this.all.get(typeof id === 'string' ? id : id?._serialized);
    }
    add(model) {
      model.home = this;
      this.all.set(model.id._serialized, model);
      this.tell('add', model);
      return model;
    }
    getModelsArray() {
      return [...this.all.values()];
    }
  }

  class Address {
    constructor(text) {
      [this.user, this.server] = text.split('@');
      this._serialized = text;
    }
    isLid = () => this.server === 'lid';
    isGroup = () => this.server === 'g.us';
    isStatus = () => this._serialized === 'status@broadcast';
    isUser = () => this.server === 'c.us' || this.isLid();
    plain = () => ({ user: this.user, server: this.server, _serialized: this._serialized });
    toString = () => this._serialized;
  }
  const addressOf = (like) => (like instanceof Address ? like : new Address(like?._serialized ?? String(like)));

  let count = 0;
  const freshId = (prefix) => `${prefix}${Date.now().toString(16).toUpperCase()}${String(++count).padStart(6, '0')}`;
  /** The key of a message, as the library makes one for what it sends. */
  class Key {
    constructor({ to, id, fromMe = true }) {
      Object.assign(this, { fromMe, remote: addressOf(to), id });
      this._serialized = `${fromMe}_${this.remote}_${id}`;
    }
    plain = () => ({ fromMe: this.fromMe, remote: this.remote.plain(), id: this.id, _serialized: this._serialized });
    static newId = async () => freshId('3EB0');
  }

  window.parts = { Address, Collection, Key, Model, Talkative, addressOf, freshId };
})();
