import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';

/** Why a device gives no position. */
export type PositionTrouble = 'insecure' | 'denied' | 'unavailable' | 'timeout';

/** Why the street map went away. */
export type StreetTrouble = 'failed' | 'offline';

interface MapToolStrings {
  near: string;
  nearNote: string;
  asking: string;
  cancel: string;
  renew: string;
  forget: string;
  forgotten: string;
  /** A position: how exact and how old. */
  known: (accuracy: string, age: string) => string;
  justNow: string;
  minutesAgo: (minutes: number) => string;
  metres: (count: string) => string;
  kilometres: (count: string) => string;
  outside: (kilometres: string) => string;
  position: string;
  /** Said when an address asks to measure from the reader, whose position is not in it. */
  wanted: string;
  trouble: Record<PositionTrouble, string>;
  streets: string;
  streetsOff: string;
  streetsOn: string;
  /** What it costs and who receives the request. */
  streetsNote: string;
  streetsAgree: string;
  streetsTrouble: Record<StreetTrouble, string>;
  report: string;
}

const { host } = site.tiles;

export const mapToolStrings: Record<Locale, MapToolStrings> = {
  id: {
    near: 'Dekat saya',
    nearNote:
      'Perangkat akan menanyakan izin Anda. Posisi hanya dipakai di halaman ini: tidak dikirim, tidak disimpan.',
    asking: 'Menunggu posisi dari perangkat…',
    cancel: 'Batal',
    renew: 'Perbarui',
    forget: 'Lupakan posisi',
    forgotten: 'Posisi sudah dilupakan.',
    known: (accuracy, age) => `Posisi Anda tepat sampai sekitar ${accuracy}; diambil ${age}.`,
    justNow: 'baru saja',
    minutesAgo: (minutes) => `${minutes} menit lalu`,
    metres: (count) => `${count} m`,
    kilometres: (count) => `${count} km`,
    outside: (kilometres) => `Anda berada sekitar ${kilometres} km di luar daerah peta ini.`,
    position: 'Posisi Anda',
    wanted: 'Tautan ini mengukur jarak dari posisi Anda. Tekan “Dekat saya” bila Anda mau.',
    trouble: {
      insecure:
        'Peramban hanya memberi posisi pada alamat https. Pilih satu tempat pada “Jarak dari”.',
      denied:
        'Izin posisi ditolak. Izinkan di setelan peramban, atau pilih satu tempat pada “Jarak dari”.',
      unavailable:
        'Perangkat tidak dapat menentukan posisi. Nyalakan lokasi, atau pilih satu tempat pada “Jarak dari”.',
      timeout:
        'Posisi belum didapat setelah 30 detik. Coba di tempat terbuka, atau pilih satu tempat pada “Jarak dari”.',
    },
    streets: 'Peta jalan',
    streetsOff: 'Kembali ke peta luring',
    streetsOn: 'Peta jalan daring menyala.',
    streetsNote: `Gambar peta akan diminta dari ${host}. Host itu menerima alamat IP Anda, alamat situs panduan ini, dan bagian peta yang Anda lihat. Perlu internet: kira-kira 0,1–0,5 MB untuk tiap layar. Pilihan ini tidak diingat.`,
    streetsAgree: 'Nyalakan',
    streetsTrouble: {
      failed: `Gambar dari ${host} tidak datang. Peta luring ditampilkan kembali.`,
      offline: 'Tidak ada sambungan internet. Peta luring ditampilkan.',
    },
    report: 'Laporkan kesalahan peta jalan',
  },
  en: {
    near: 'Near me',
    nearNote:
      'Your device will ask for your consent. The position is used on this page only: it is not sent and not stored.',
    asking: 'Waiting for the position from your device…',
    cancel: 'Cancel',
    renew: 'Update',
    forget: 'Forget position',
    forgotten: 'The position has been forgotten.',
    known: (accuracy, age) => `Your position is exact to about ${accuracy}; taken ${age}.`,
    justNow: 'just now',
    minutesAgo: (minutes) => `${minutes} min ago`,
    metres: (count) => `${count} m`,
    kilometres: (count) => `${count} km`,
    outside: (kilometres) => `You are about ${kilometres} km outside the area of this map.`,
    position: 'Your position',
    wanted: 'This link measures from your position. Press “Near me” if you like.',
    trouble: {
      insecure:
        'Browsers give a position at https addresses only. Choose a place at “Distance from”.',
      denied:
        'The position was refused. Allow it in the browser’s settings, or choose a place at “Distance from”.',
      unavailable:
        'The device cannot tell its position. Switch location on, or choose a place at “Distance from”.',
      timeout:
        'There was no position within 30 seconds. Try under the open sky, or choose a place at “Distance from”.',
    },
    streets: 'Street map',
    streetsOff: 'Back to the offline map',
    streetsOn: 'The online street map is on.',
    streetsNote: `Map pictures will be asked of ${host}. That host receives your IP address, the address of this site and the part of the map that you look at. It needs internet: about 0.1–0.5 MB a screen. The choice is not remembered.`,
    streetsAgree: 'Turn on',
    streetsTrouble: {
      failed: `The pictures of ${host} do not come. The offline map is back.`,
      offline: 'There is no internet connection. The offline map is shown.',
    },
    report: 'Report a mistake of the street map',
  },
};
