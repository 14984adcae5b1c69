/** Elements, made without any HTML: whatever people write stays text. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name === 'class') element.className = value;
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'data') Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

const paths = {
  attach: 'M16.5 6.5v10.2a4.5 4.5 0 0 1-9 0V5.8a3 3 0 0 1 6 0v10.1a1.5 1.5 0 0 1-3 0V6.5',
  send: 'M3 11.2 21 3.5l-5.6 17-3.6-7.1z',
  mic: 'M12 3.5a2.8 2.8 0 0 1 2.8 2.8v5a2.8 2.8 0 0 1-5.6 0v-5A2.8 2.8 0 0 1 12 3.5M6 11a6 6 0 0 0 12 0M12 17v3.5',
  list: 'M4 7h2M9 7h11M4 12h2M9 12h11M4 17h2M9 17h11',
  reply: 'M10 7 5 12l5 5M5.5 12H14a5 5 0 0 1 5 5',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5M10 13h6M10 17h6',
  pin: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11m0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  out: 'M14 4h6v6M20 4 10.5 13.5M18 14v6H4V6h6',
  one: 'm5 12.5 4.5 4.5L19 7',
  two: 'm2 12.5 4.5 4.5L16 7m-5 9.5.5.5L21 7',
};

/** A small drawing beside words, nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 24 24', 'aria-hidden': 'true', class: `icon icon-${name}` })) svg.setAttribute(key, value);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
