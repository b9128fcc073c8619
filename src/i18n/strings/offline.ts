import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';

/** What the reader can do about the copy. */
export type KeepAction = 'keep' | 'cancel' | 'remove';

/** How the copy stands; each has its sentence and its buttons. */
export const keepStates = [
  'empty',
  'unknown',
  'partial',
  'running',
  'kept',
  'outdated',
  'damaged',
  'network',
  'changed',
  'quota',
  'busy',
  'unsupported',
] as const;

export type KeepState = (typeof keepStates)[number];

/**
 * A sentence with places for values, and the buttons below it. Places: `{size}` `{transfer}` `{files}`
 * of the whole, `{hereSize}` `{hereFiles}` of what is here, `{came}` `{coming}` of the bytes that
 * travel, `{since}`, `{missing}`.
 */
interface Told {
  line: string;
  buttons: [KeepAction, string][];
}

interface OfflineStrings {
  title: string;
  description: string;
  intro: string[];
  states: Record<KeepState, Told>;
  progress: string;
  /** Shown when something is kept because it was visited; place: `{visited}`. */
  visited: string;
  persistent: string;
  notPersistent: string;
  /** Stands until the script has looked how the copy stands, and remains without script. */
  noScript: string;
  unkept: string;
  byItselfTitle: string;
  byItself: string[];
  iphoneTitle: string;
  iphone: string[];
  /** In the manifest, for the screen from which the guide is opened. */
  manifest: string;
}

export const offlineStrings: Record<Locale, OfflineStrings> = {
  id: {
    title: 'Simpan panduan di perangkat',
    description:
      'Simpan seluruh panduan di ponsel agar halaman, peta, dan pencarian tetap terbuka tanpa sinyal.',
    intro: [
      `Di banyak desa di ${site.regionName} sinyal lemah atau tidak ada. Simpan seluruh panduan selagi tersambung: semua halaman dalam bahasa Indonesia dan Inggris, peta, serta pencarian akan tetap terbuka tanpa internet.`,
    ],
    states: {
      empty: {
        line: 'Seluruh panduan: {size} di perangkat, kira-kira {transfer} kuota data, {files} berkas.',
        buttons: [['keep', 'Simpan seluruh panduan']],
      },
      unknown: {
        line: 'Perangkat sedang tidak tersambung, jadi ukuran panduan tidak dapat dibaca. Seluruh panduan belum tersimpan. Sambungkan, lalu coba lagi.',
        buttons: [['keep', 'Coba lagi']],
      },
      partial: {
        line: 'Belum lengkap: {hereSize} dari {size} sudah tersimpan ({hereFiles} dari {files} berkas). Yang sudah ada tidak diunduh lagi.',
        buttons: [
          ['keep', 'Lanjutkan'],
          ['remove', 'Hapus yang sudah ada'],
        ],
      },
      running: {
        line: 'Panduan sedang disimpan. Biarkan halaman ini terbuka.',
        buttons: [['cancel', 'Batalkan']],
      },
      kept: {
        line: 'Seluruh panduan tersimpan lengkap sejak {since}: {size}, {files} berkas. Semua halaman terbuka tanpa internet.',
        buttons: [['remove', 'Hapus dari perangkat']],
      },
      outdated: {
        line: 'Seluruh panduan tersimpan sejak {since}. Sudah ada edisi yang lebih baru; hanya berkas yang berubah yang diunduh. Edisi lama tetap terbuka sampai yang baru lengkap.',
        buttons: [
          ['keep', 'Perbarui'],
          ['remove', 'Hapus dari perangkat'],
        ],
      },
      damaged: {
        line: 'Salinan yang tersimpan sejak {since} tidak lengkap lagi: {missing} berkas telah dihapus oleh peramban.',
        buttons: [
          ['keep', 'Lengkapi kembali'],
          ['remove', 'Hapus dari perangkat'],
        ],
      },
      network: {
        line: 'Sambungan terputus. {hereSize} dari {size} sudah tersimpan dan tidak diunduh lagi.',
        buttons: [
          ['keep', 'Lanjutkan'],
          ['remove', 'Hapus yang sudah ada'],
        ],
      },
      changed: {
        line: 'Ada berkas yang tidak cocok dengan daftarnya, mungkin karena panduan baru saja diperbarui. Berkas itu tidak disimpan. Coba lagi sebentar lagi.',
        buttons: [
          ['keep', 'Coba lagi'],
          ['remove', 'Hapus yang sudah ada'],
        ],
      },
      quota: {
        line: 'Ruang penyimpanan tidak cukup: panduan memerlukan {size}, baru {hereSize} yang tersimpan. Kosongkan ruang di perangkat, lalu lanjutkan.',
        buttons: [
          ['keep', 'Lanjutkan'],
          ['remove', 'Hapus yang sudah ada'],
        ],
      },
      busy: {
        line: 'Panduan sedang disimpan di tab lain. Tunggu sampai selesai di sana.',
        buttons: [['keep', 'Coba lagi']],
      },
      unsupported: {
        line: 'Panduan tidak dapat disimpan dari alamat ini. Peramban hanya mengizinkannya di alamat https:// (atau localhost); pada http:// biasa di jaringan setempat, di mode pribadi, atau pada peramban lama, hal ini tidak tersedia.',
        buttons: [],
      },
    },
    progress: '{came} dari {coming} terunduh, {hereFiles} dari {files} berkas tersimpan',
    visited:
      'Tersimpan juga {visited} berkas dari halaman yang pernah dibuka. Berkas ini ikut terhapus dengan tombol hapus.',
    persistent: 'Peramban setuju untuk tidak menghapus salinan ini ketika ruang menipis.',
    notPersistent: 'Peramban dapat menghapus salinan ini bila ruang di perangkat hampir habis.',
    noScript:
      'Menyimpan panduan memerlukan JavaScript. Bila tombolnya tidak muncul di sini, JavaScript tidak aktif atau belum termuat; semua halaman tetap dapat dibaca selagi tersambung.',
    unkept:
      'Halaman yang diminta belum tersimpan di perangkat ini, dan internet tidak tersambung. Kembali ke halaman sebelumnya, atau buka lagi alamat ini ketika ada sinyal.',
    byItselfTitle: 'Yang tersimpan dengan sendirinya',
    byItself: [
      'Beranda, peta, perencana, pencarian nama, nomor darurat, dan halaman ini tersimpan pada kunjungan pertama. Halaman yang dibuka juga disimpan, kecuali bila penghemat data di peramban aktif. Isi semua halaman dapat dicari tanpa internet setelah seluruh panduan disimpan.',
      'Bila ada edisi baru, hanya berkas yang berubah yang diunduh, dan edisi lama dipakai sampai yang baru lengkap. Halaman yang terbuka memberi tahu dan tidak berubah sendiri; edisi baru dipakai bila Anda memilihnya atau setelah semua tab panduan ditutup. Bila penghemat data aktif, edisi baru diunduh hanya dari halaman ini.',
      'Peta jalan daring tidak pernah disimpan. Salinan hanya ada di perangkat ini dan tidak dikirim ke mana pun.',
    ],
    iphoneTitle: 'Pada iPhone dan iPad',
    iphone: [
      'Safari dapat menghapus salinan setelah beberapa hari panduan tidak dibuka. Itu tidak terjadi bila panduan dipasang di layar utama: ketuk tombol Bagikan, pilih “Tambah ke Layar Utama”, buka panduan dari sana, lalu simpan lewat halaman ini.',
    ],
    manifest: `Panduan terbuka kriya dan tempat di ${site.region.id}, ${site.province}; terbuka tanpa sinyal.`,
  },
  en: {
    title: 'Keep the guide on your device',
    description:
      'Keep the whole guide on your phone, so that pages, map and search open without a signal.',
    intro: [
      `Many villages in ${site.regionName} have a weak signal or none. Keep the whole guide while you are connected: every page in Indonesian and English, the map and the search will then open without the internet.`,
    ],
    states: {
      empty: {
        line: 'The whole guide: {size} on the device, about {transfer} of mobile data, {files} files.',
        buttons: [['keep', 'Keep the whole guide']],
      },
      unknown: {
        line: 'The device is not connected, so the size of the guide cannot be read. The whole guide is not kept yet. Connect, then try again.',
        buttons: [['keep', 'Try again']],
      },
      partial: {
        line: 'Not complete yet: {hereSize} of {size} is kept ({hereFiles} of {files} files). What is here is not fetched again.',
        buttons: [
          ['keep', 'Continue'],
          ['remove', 'Remove what is here'],
        ],
      },
      running: {
        line: 'The guide is being kept. Leave this page open.',
        buttons: [['cancel', 'Cancel']],
      },
      kept: {
        line: 'The whole guide has been kept since {since}: {size}, {files} files. Every page opens without the internet.',
        buttons: [['remove', 'Remove from the device']],
      },
      outdated: {
        line: 'The whole guide has been kept since {since}. There is a newer edition; only the files that changed will be fetched. The old one keeps working until the new one is complete.',
        buttons: [
          ['keep', 'Update'],
          ['remove', 'Remove from the device'],
        ],
      },
      damaged: {
        line: 'The copy kept since {since} is no longer complete: the browser has removed {missing} files.',
        buttons: [
          ['keep', 'Complete it again'],
          ['remove', 'Remove from the device'],
        ],
      },
      network: {
        line: 'The connection broke. {hereSize} of {size} is kept and will not be fetched again.',
        buttons: [
          ['keep', 'Continue'],
          ['remove', 'Remove what is here'],
        ],
      },
      changed: {
        line: 'A file does not match the list, perhaps because the guide has just been updated. That file was not kept. Try again in a moment.',
        buttons: [
          ['keep', 'Try again'],
          ['remove', 'Remove what is here'],
        ],
      },
      quota: {
        line: 'There is not enough room: the guide needs {size}, and only {hereSize} could be kept. Free some space on the device, then continue.',
        buttons: [
          ['keep', 'Continue'],
          ['remove', 'Remove what is here'],
        ],
      },
      busy: {
        line: 'The guide is being kept in another tab. Wait until it has finished there.',
        buttons: [['keep', 'Try again']],
      },
      unsupported: {
        line: 'The guide cannot be kept from this address. Browsers allow it at https:// addresses only (or localhost); it is not available over plain http:// on a local network, in private mode, or in old browsers.',
        buttons: [],
      },
    },
    progress: '{came} of {coming} downloaded, {hereFiles} of {files} files kept',
    visited:
      'Also kept: {visited} files of pages you have opened. The remove button removes them as well.',
    persistent: 'The browser has agreed not to remove this copy when space runs low.',
    notPersistent: 'The browser may remove this copy when the device is almost full.',
    noScript:
      'Keeping the guide needs JavaScript. If no button appears here, it is switched off or has not loaded; every page can still be read while you are connected.',
    unkept:
      'The page you asked for is not kept on this device, and there is no internet connection. Go back to the page before, or open this address again when you have a signal.',
    byItselfTitle: 'What is kept by itself',
    byItself: [
      'The home page, the map, the planner, the search by name, the emergency numbers and this page are kept on the first visit. Pages you open are kept, too, unless your browser is set to save data. The text of all pages can be searched without the internet once the whole guide is kept.',
      'When there is a new edition, only the files that changed are fetched, and the old one is used until the new one is complete. An open page says so and does not change by itself; the new edition is used when you choose it, or once all tabs of the guide are closed. If your browser is set to save data, a new edition is fetched from this page only.',
      'The online street map is never kept. The copy is on this device alone and is sent nowhere.',
    ],
    iphoneTitle: 'On an iPhone or iPad',
    iphone: [
      'Safari may drop the copy after some days in which the guide was not opened. It does not when the guide is on the home screen: tap Share, choose “Add to Home Screen”, open the guide from there, and keep it on this page.',
    ],
    manifest: `The open guide to the crafts and places of ${site.regionName}, ${site.province}; opens without a signal.`,
  },
};
