import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';

interface ReportStrings {
  title: string;
  description: string;
  intro: string;
  /** The lines of a report, to be filled in; the page and the edition are known. */
  text: (buildId: string) => string;
  /** How the first of these lines begins; the reader's page is written behind it. */
  page: string;
  label: string;
  copy: string;
  copied: string;
  /** Where a page may not write to the clipboard. */
  selected: string;
  mail: string;
  /** Subject of the e-mail. */
  subject: string;
  repository: string;
  /** Where neither an address nor a repository is published. */
  nowhere: string;
  notSent: string;
  takeDown: { heading: string; text: string };
}

export const reportStrings: Record<Locale, ReportStrings> = {
  id: {
    title: 'Laporkan kekeliruan',
    description: 'Sampaikan apa yang keliru atau sudah lama di panduan ini, tanpa akun.',
    intro:
      'Lengkapi baris-baris ini sejauh yang Anda ketahui, lalu salin dan kirimkan. Sebutkan dari mana Anda tahu; pengetahuan Anda sendiri juga berguna.',
    page: 'Halaman: ',
    text: (buildId) =>
      [
        'Halaman: ',
        'Bagian (harga, jam buka, letak, nama, …): ',
        'Yang tertulis sekarang: ',
        'Yang benar: ',
        'Dari mana Anda tahu, dan kapan: ',
        `Edisi: ${buildId}`,
      ].join('\n'),
    label: 'Laporan Anda',
    copy: 'Salin laporan',
    copied: 'Laporan sudah disalin.',
    selected: 'Laporan sudah dipilih. Salin dengan menu peramban.',
    mail: 'Kirim dengan surel',
    subject: `Kekeliruan di ${site.name}`,
    repository: 'Atau isi formulir di repositori panduan ini:',
    nowhere:
      'Panduan ini belum menerbitkan alamat surel. Kirimkan laporan kepada orang atau lembaga yang memberi Anda panduan ini.',
    notSent: 'Halaman ini tidak mengirim apa pun dan dapat dipakai tanpa internet.',
    takeDown: {
      heading: 'Minta dihapus',
      text: `Siapa pun yang namanya, usahanya, gambarnya, atau tempatnya dimuat di sini dapat meminta agar keterangan itu dihapus atau dibetulkan. Alasan tidak diminta. Permintaan dijawab dalam ${site.takeDownDays} hari; bila menyangkut orang yang masih hidup, keterangan itu disembunyikan dahulu, baru dibicarakan.`,
    },
  },
  en: {
    title: 'Report a mistake',
    description: 'Tell what is wrong or out of date in the guide, without an account.',
    intro:
      'Fill in these lines as far as you know, then copy and send them. Say how you know; what you know yourself is welcome too.',
    page: 'Page: ',
    text: (buildId) =>
      [
        'Page: ',
        'Part (price, hours, location, name, …): ',
        'What it says now: ',
        'What is right: ',
        'How you know, and since when: ',
        `Edition: ${buildId}`,
      ].join('\n'),
    label: 'Your report',
    copy: 'Copy the report',
    copied: 'The report is copied.',
    selected: 'The report is selected. Copy it with the menu of your browser.',
    mail: 'Send by e-mail',
    subject: `A mistake in ${site.name}`,
    repository: 'Or fill in a form in the guide’s repository:',
    nowhere:
      'The guide has not published an e-mail address yet. Send the report to whoever gave you this guide.',
    notSent: 'This page sends nothing and works without internet.',
    takeDown: {
      heading: 'Having something taken down',
      text: `Whoever is named here, or whose business, picture or place is, can ask that it be taken down or put right. No reason is asked for. A request is answered within ${site.takeDownDays} days; where it is about a living person, the statement is hidden first and talked about afterwards.`,
    },
  },
};
