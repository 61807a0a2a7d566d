// A certificate for this run only. Nobody trusts it but the browser under test, which is told its key's digest.

import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a key and a self-signed certificate.
 *
 * @returns {{ key: Buffer, cert: Buffer, spki: string }} PEM texts, and the base64 SHA-256 of the public key as Chromium's
 *   `--ignore-certificate-errors-spki-list` wants it. Names do not matter: that switch waives every complaint about this key.
 */
export function makeCertificate() {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-certificate-'));
  try {
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync('openssl', [
      'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
      '-subj', '/CN=Caveat browser tests', '-keyout', keyFile, '-out', certFile,
    ], { stdio: 'pipe' });
    const cert = readFileSync(certFile);
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return { key: readFileSync(keyFile), cert, spki: createHash('sha256').update(publicKey).digest('base64') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
