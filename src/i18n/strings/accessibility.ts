import type { Locale } from '../locales.ts';
import type { TextPage } from './about.ts';

/** Says only what a test of this repository holds, and what none does. */
export const accessibilityPages: Record<Locale, TextPage> = {
  id: {
    title: 'Aksesibilitas',
    description: 'Apa yang diuji agar panduan ini dapat dipakai semua orang, dan apa yang belum.',
    parts: [
      {
        paragraphs: [
          'Panduan ini dibuat agar dapat dipakai oleh siapa saja: dengan ponsel kecil, papan ketik, pembaca layar, huruf besar, di bawah matahari, tanpa internet, atau di atas kertas. Ukurannya ialah WCAG 2.2 tingkat AA.',
        ],
      },
      {
        heading: 'Yang diuji pada setiap perubahan',
        items: [
          'Alat axe memeriksa setiap jenis halaman dalam kedua bahasa; ujian yang panjang memeriksa setiap halaman, pada dua lebar layar, dengan warna terang dan gelap. Satu pelanggaran saja menggagalkan ujian. HTML setiap halaman diperiksa keabsahannya.',
          'Papan ketik: menu, pencarian, peta beserta tandanya, dan perencana dapat dipakai tanpa tetikus; bagian yang sedang terpilih selalu terlihat.',
          'Pembesaran: tidak ada yang melewati tepi pada setiap jenis halaman dengan lebar layar 320 piksel, huruf dua kali lebih besar, dan pembesaran 400 %.',
          'Kontras: teks memenuhi tingkat AAA (7:1) dengan warna terang dan gelap.',
          'Yang disampaikan peramban kepada pembaca layar dicocokkan kata demi kata pada tiga perjalanan: dari beranda sampai ke penjual, di peta, dan di pencarian.',
          'Warna paksa (mode kontras tinggi): tombol, kolom isian, dan penanda fokus tetap terlihat.',
          'Tanpa skrip: isi, daftar, dan tautan terbaca; yang memerlukan skrip mengatakannya dan menunjukkan jalan lain.',
          'Cetakan: halaman dicetak hitam di atas putih tanpa menu.',
          'Peta: semua yang ada di peta juga ada dalam daftar di sebelahnya, dengan jarak dan arah dalam kata-kata.',
        ],
      },
      {
        heading: 'Yang belum diuji atau belum baik',
        items: [
          'Belum ada penyandang disabilitas yang mencoba panduan ini.',
          'Pembaca layar (TalkBack, VoiceOver, NVDA) belum pernah dijalankan di atasnya; yang diuji hanya apa yang disampaikan peramban kepadanya.',
          'Ujian berjalan di Chromium saja. Firefox dan Safari belum diuji.',
          'Alat otomatis hanya menemukan sebagian masalah. Urutan baca dan kejelasan bahasa belum dinilai orang lain.',
          'Nama tempat pada peta jalan daring berupa gambar. Peta bawaan dan daftarnya tidak memerlukan peta itu.',
          'Tidak ada rekaman suara, bahasa isyarat, atau teks khusus yang mudah dibaca.',
        ],
      },
      {
        heading: 'Bila ada yang tidak dapat Anda pakai',
        paragraphs: [
          'Buka “Laporkan kekeliruan” di bagian bawah halaman itu. Tuliskan apa yang hendak Anda lakukan, apa yang terjadi, serta alat dan peramban yang Anda pakai.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    description: 'What is tested so that everyone can use the guide, and what is not yet.',
    parts: [
      {
        paragraphs: [
          'The guide is made to be used by anyone: on a small phone, by keyboard, with a screen reader, with large letters, in the sun, without internet or on paper. The measure is WCAG 2.2, level AA.',
        ],
      },
      {
        heading: 'Tested with every change',
        items: [
          'The tool axe looks at each kind of page in both languages; the long test looks at every page, on screens of two widths, in light and dark colours. One violation fails the test. The HTML of every page is validated.',
          'Keyboard: the menu, the search, the map with its marks and the planner work without a mouse; what has the focus is always seen.',
          'Enlargement: on no kind of page does anything pass the edge of a screen of 320 pixels, with letters twice as large or at 400 % zoom.',
          'Contrast: text reaches level AAA (7:1) in light and dark colours.',
          'What the browser tells a screen reader is compared word by word on three journeys: from the home page to a seller, on the map, and in the search.',
          'Forced colours (high contrast): buttons, fields and the mark of the focus stay visible.',
          'Without script: texts, lists and links can be read; what needs script says so and shows another way.',
          'Paper: pages print black on white, without menus.',
          'Map: everything on it is also in the list beside it, with distance and direction in words.',
        ],
      },
      {
        heading: 'Not tested, or not good yet',
        items: [
          'No disabled person has tried the guide yet.',
          'No screen reader (TalkBack, VoiceOver, NVDA) has been run on it; what is tested is what the browser tells one.',
          'The tests run in Chromium alone. Firefox and Safari have not been tested.',
          'Automatic tools find only some of the problems. Nobody else has judged the order of reading or how plain the language is.',
          'Names on the online street map are pictures. The guide’s own map and its list do not need it.',
          'There is no recording, no sign language and no special easy-to-read text.',
        ],
      },
      {
        heading: 'If there is something that you cannot use',
        paragraphs: [
          'Open “Report a mistake” at the end of that page. Say what you wanted to do, what happened, and which tools and browser you use.',
        ],
      },
    ],
  },
};
