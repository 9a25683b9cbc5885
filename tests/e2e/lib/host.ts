/** An HTTPS server that plays the mail hosts with the pages of tests/e2e/pages, under a policy as strict as the real ones'. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOutlookPage, outlookPage } from '../pages/outlook';
import { ROOT } from './browser';

const POLICY = "frame-src 'self'; style-src 'self' 'nonce-page'; script-src 'self' 'nonce-page'; require-trusted-types-for 'script'";

const MAYA = 'maya@northbeam.studio';

export class MailHost {
  /** The page that is shown under every address, until another is named. */
  page = 'gmail-inbox';

  private constructor(readonly port: number, private readonly server: Server, private readonly account: string) {}

  /** `account`: whose mailbox the pages are. */
  static async start(account = MAYA): Promise<MailHost> {
    const folder = await mkdtemp(join(tmpdir(), 'postwarden-host-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=mail.google.com',
      '-addext', 'subjectAltName=DNS:mail.google.com,DNS:*.google.com,DNS:outlook.office.com,DNS:outlook.live.com,DNS:evil.example', '-keyout', key, '-out', cert], { stdio: 'ignore' });
    const server = createServer({ key: await readFile(key), cert: await readFile(cert) });
    await rm(folder, { recursive: true, force: true });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const host = new MailHost((server.address() as AddressInfo).port, server, account);
    server.on('request', (request, reply) => {
      // The browser's own questions end here too, and get nothing.
      if (!/^(mail\.google\.com|outlook\.(office|live)\.com|(evil|beside)\.example)$/.test(request.headers.host ?? '')) {
        reply.writeHead(404).end();
        return;
      }
      const html = { 'Content-Type': 'text/html; charset=utf-8' };
      // A foreign page with no policy of its own: what keeps it out must be ours.
      if (request.headers.host === 'evil.example') reply.writeHead(200, html).end('<!doctype html><title>Evil</title>');
      else void host.body().then((body) => reply.writeHead(200, { ...html, 'Content-Security-Policy': POLICY }).end(body));
    });
    return host;
  }

  private async body(): Promise<string> {
    const page = isOutlookPage(this.page) ? outlookPage(this.page) : await readFile(`${ROOT}/tests/e2e/pages/${this.page}.html`, 'utf8');
    return page.replaceAll(MAYA, this.account);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => { this.server.close(resolve); });
  }
}
