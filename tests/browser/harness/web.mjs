// The web as the browser under test sees it: a proxy on loopback that answers for any host name it was given pages for and
// refuses the rest. Pages stand under their real names, so the shipped manifest is what is tested, and every request any part
// of the browser makes passes here and is written down.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';

import { makeCertificate } from './certificate.mjs';

/**
 * @typedef {object} Answer What to send for a request.
 * @property {string | Buffer} body
 * @property {number} [status] 200 unless said.
 * @property {Record<string, string>} [headers] HTML in UTF-8 unless said.
 *
 * @typedef {(url: URL) => Answer | undefined | Promise<Answer | undefined>} Site Answers for a host; `undefined` means 404.
 */

/** Hosts that browsers ask for on their own account, whatever is installed. */
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;

/** A pretend web. */
export class Web {
  /** Every request in order: an address, or `host:port` where a tunnel was refused. @type {string[]} */
  requests = [];
  /** @type {Map<string, Site>} */
  #sites = new Map();
  /** @type {Map<string, Answer>} */
  #pages = new Map();
  #certificate = makeCertificate();
  #proxy = createServer((request, response) => void this.#respond(request.url ?? '', response));
  #tls = createTlsServer(this.#certificate, (request, response) =>
    void this.#respond(`https://${request.headers.host}${request.url}`, response));

  /** Opens the proxy on a free port of the loopback interface. */
  static async start() {
    const web = new Web();
    web.#proxy.on('connect', (request, socket) => web.#tunnel(request.url ?? '', socket));
    web.#proxy.listen(0, '127.0.0.1');
    await once(web.#proxy, 'listening');
    return web;
  }

  /** The proxy's port on 127.0.0.1. */
  get port() {
    const address = this.#proxy.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy is closed');
    return address.port;
  }

  /** What tells Chromium to accept this run's certificate. */
  get spki() {
    return this.#certificate.spki;
  }

  /**
   * Serves a whole host.
   * @param {string} host
   * @param {Site} site
   */
  site(host, site) {
    this.#sites.set(host, site);
  }

  /**
   * Serves one page at exactly this address, and gives the address back.
   * @param {string} address
   * @param {string | Buffer | Answer} page
   */
  page(address, page) {
    const answer = typeof page === 'string' || Buffer.isBuffer(page) ? { body: page } : page;
    this.#pages.set(place(new URL(address)), answer);
    return address;
  }

  /** Hosts asked for that serve nothing here, without repeats, and without those that browsers ask for by themselves. */
  strangers() {
    return [...new Set(this.requests.map(hostOf).filter((host) => !this.#serves(host) && !BROWSERS_OWN.test(host)))];
  }

  /** How often a host that serves here, or a stranger, was asked for anything. */
  visits() {
    return this.requests.filter((request) => !BROWSERS_OWN.test(hostOf(request))).length;
  }

  async close() {
    this.#proxy.closeAllConnections();
    this.#tls.closeAllConnections();
    this.#proxy.close();
  }

  /** @param {string} host */
  #serves(host) {
    return this.#sites.has(host) || [...this.#pages.keys()].some((key) => key.startsWith(`${host}/`));
  }

  /**
   * @param {string} target `host:port`
   * @param {import('node:stream').Duplex} socket
   */
  #tunnel(target, socket) {
    socket.on('error', () => socket.destroy());
    if (!this.#serves(hostOf(target))) {
      this.requests.push(target);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    this.#tls.emit('connection', socket);
  }

  /**
   * @param {string} address
   * @param {import('node:http').ServerResponse} response
   */
  async #respond(address, response) {
    this.requests.push(address);
    const url = new URL(address);
    const answer = this.#pages.get(place(url)) ?? (await this.#sites.get(url.hostname)?.(url));
    const { status = 200, headers = {}, body } = answer ?? { status: 404, body: '' };
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  }
}

/** @param {URL} url */
function place(url) {
  return url.hostname + url.pathname + url.search;
}

/** @param {string} request an address, or `host:port` */
function hostOf(request) {
  return new URL(request.includes('://') ? request : `https://${request}`).hostname;
}
