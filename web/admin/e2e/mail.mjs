import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the mail server of the demo keeps what was sent. */
const folder = process.env.QUAYSIDE_MAIL_FOLDER ?? '../../data/mail';

const readable = mail => mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));

/** The mails with this in their subject, as text. */
export const mailsAbout = async subject => {
    const mails = await Promise.all((await readdir(folder)).filter(name => name.endsWith('.eml')).map(name => readFile(join(folder, name), 'latin1')));
    return mails.filter(mail => new RegExp(`^Subject:.*${subject}`, 'm').test(mail)).map(readable);
};
