/** What the check says, in Indonesian: for each code the message, then what to do. */
import type { Locale } from '../../i18n/locales.ts';
import type { Inside } from '../../model/lesson-parts.ts';

/** A message, and what to write instead. */
export type Text = readonly [message: string, remedy?: string | undefined];

/** Words in both languages, taken from the schemas. */
export type Both = Record<Locale, string>;

/** A type of value, as the schemas name it. */
export type ValueType = 'string' | 'number' | 'boolean' | 'array' | 'range' | 'object' | 'other';

interface Near {
  near?: string | undefined;
}

const types: Record<ValueType, string> = {
  string: 'teks',
  number: 'angka',
  boolean: 'true atau false',
  array: 'daftar, misalnya [satu, dua]',
  range: 'satu angka, atau dua: [dari, sampai]',
  object: 'kolom-kolom yang menjorok di bawahnya',
  other: 'isi lain',
};

const maybe = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `Maksudnya "${near}"?`;

const otherArea = {
  desa: 'Itu kode desa; tulis di kolom desa, dan hapus kolom kecamatan.',
  kecamatan: 'Itu kode kecamatan; tulis di kolom kecamatan, bila desanya tidak diketahui.',
};

const insides: Record<Inside, string> = {
  text: 'teks',
  words: 'kata saja, tanpa tautan atau tanda lain',
  numbered: 'satu daftar bernomor: 1., 2., 3.',
  choices: 'satu daftar pilihan, tiap pilihan satu baris: - [x] yang benar, - [ ] yang salah',
  years: 'satu daftar yang tiap barisnya diawali tahun, seperti - **1856**',
  nothing: 'kosong, dan tandanya ditutup dengan />',
};

export const id = {
  // Files and folders
  'no-content': (p: { dir: string }): Text => [
    `Folder "${p.dir}" tidak ada atau tidak berisi.`,
    'Jalankan perintah ini dari folder proyek.',
  ],
  unreadable: (p: { detail: string }): Text => [
    `Berkas tidak dapat dibuka (${p.detail}).`,
    'Periksa izin berkas, atau salin ulang.',
  ],
  'unknown-folder': (p: { name: string; all: string } & Near): Text => [
    `Folder "${p.name}" tidak dikenal.`,
    maybe(p.near, `Yang ada: ${p.all}.`),
  ],
  'stray-file': (p: { name: string }): Text => [
    `"${p.name}" tidak dipakai di tempat ini.`,
    'Hapus, atau pindahkan ke <folder>/<nama>/index.id.md beserta gambarnya.',
  ],
  'picture-kind': (p: { name: string }): Text => [
    `Gambar "${p.name}" tidak dapat ditampilkan peramban.`,
    'Simpan ulang sebagai .jpg, lalu hapus berkas ini.',
  ],
  'written-elsewhere': (p: { name: string }): Text => [
    `"${p.name}" tidak dibaca; naskah ditulis di index.id.md dan index.en.md.`,
    'Salin teksnya ke sana, lalu hapus berkas ini.',
  ],
  'bad-folder-name': (p: { name: string; right: string }): Text => [
    `Nama folder "${p.name}" tidak dapat menjadi alamat: hanya huruf kecil, angka, dan tanda hubung.`,
    `Ganti namanya menjadi "${p.right}".`,
  ],
  'reserved-slug': (p: { slug: string }): Text => [
    `Nama "${p.slug}" sudah dipakai untuk halaman kelompok produk.`,
    'Pilih nama folder lain.',
  ],
  'wrong-extension': (p: { name: string; right: string }): Text => [
    `"${p.name}" seharusnya bernama "${p.right}".`,
    `Ganti nama berkasnya menjadi "${p.right}".`,
  ],
  'missing-facts': (p: { file: string }): Text => [
    `Berkas "${p.file}" tidak ada; tanpa itu entri ini tidak terbit.`,
    `Buat "${p.file}" di folder yang sama.`,
  ],
  'missing-translation': (p: { file: string }): Text => [
    `Terjemahan "${p.file}" belum ada.`,
    `Buat "${p.file}" di folder yang sama: judul, ringkasan, dan teks.`,
  ],
  'not-utf8': (): Text => [
    'Berkas tidak tersimpan sebagai UTF-8; hurufnya akan rusak.',
    'Simpan ulang dengan pengodean (encoding) UTF-8.',
  ],
  bom: (): Text => [
    'Ada tanda tak terlihat (BOM) di awal berkas.',
    'Simpan ulang sebagai "UTF-8", bukan "UTF-8 with BOM".',
  ],
  'conflict-mark': (): Text => [
    'Dua versi berkas ini belum disatukan: Git menandai keduanya dengan <<<<<<<, =======, dan >>>>>>>.',
    'Pilih atau gabungkan isinya, lalu hapus ketiga baris tanda itu.',
  ],
  // The fields between the lines ---
  'no-front-matter': (): Text => [
    'Berkas harus dimulai dengan baris ---, lalu kolom-kolom, lalu --- lagi.',
    'Tulis --- pada baris pertama.',
  ],
  'unclosed-front-matter': (): Text => [
    'Bagian kolom dibuka dengan --- tetapi tidak ditutup.',
    'Tulis --- pada baris tersendiri sesudah kolom terakhir.',
  ],
  'not-fields': (): Text => [
    'Di sini seharusnya ada kolom-kolom berbentuk "nama: isi".',
    'Mulai dengan "title: ...".',
  ],
  tab: (): Text => [
    'Ada tab di awal baris; di sini hanya spasi yang boleh.',
    'Ganti setiap tab dengan dua spasi.',
  ],
  'duplicate-key': (p: { key: string }): Text => [
    `Kolom "${p.key}" ditulis dua kali.`,
    'Hapus salah satu, atau satukan isinya.',
  ],
  'yaml-colon': (): Text => [
    'Teks yang berisi titik dua dan spasi harus diapit tanda kutip.',
    'Apit seluruh isi dengan tanda kutip ".',
  ],
  'yaml-no-colon': (): Text => [
    'Baris ini bukan "nama: isi".',
    'Tulis nama kolom, titik dua, satu spasi, lalu isinya.',
  ],
  'yaml-quote': (): Text => [
    'Tanda kutip dibuka tetapi tidak ditutup.',
    'Tutup dengan tanda kutip yang sama.',
  ],
  'yaml-after-value': (): Text => [
    'Ada teks sesudah isi yang sudah selesai; biasanya karena tanda kutip di tengah teks.',
    'Apit seluruh isi dengan tanda kutip ", dan hapus tanda kutip di dalamnya.',
  ],
  'yaml-bracket': (): Text => [
    'Kurung [ atau { tidak ditutup dengan benar.',
    'Tutup dengan ] atau } pada baris yang sama.',
  ],
  'yaml-indent': (): Text => [
    'Spasi di awal baris ini tidak sama dengan baris lain yang setingkat.',
    'Samakan: dua spasi untuk setiap tingkat.',
  ],
  'yaml-start': (): Text => [
    'Isi tidak boleh dimulai dengan tanda ini tanpa tanda kutip.',
    'Apit isinya dengan tanda kutip ".',
  ],
  'yaml-hash': (p: { lost: string }): Text => [
    `Yang ditulis sesudah tanda # tidak dibaca: ${p.lost}`,
    'Apit seluruh isi dengan tanda kutip ".',
  ],
  'yaml-other': (p: { detail: string }): Text => [
    `Bagian ini tidak dapat dibaca (${p.detail}).`,
    'Bandingkan dengan berkas lain yang sejenis.',
  ],
  'trailing-space': (): Text => ['Ada spasi di akhir baris.', 'Hapus spasi itu.'],
  'smart-quotes': (p: { value: string }): Text => [
    `Tanda kutip miring pada ${p.value} akan ikut tercetak.`,
    'Pakai tanda kutip lurus ", atau tanpa tanda kutip.',
  ],
  // Fields against the schemas
  'unknown-field': (p: { field: string; all: string } & Near): Text => [
    `Kolom "${p.field}" tidak dikenal.`,
    maybe(p.near, `Yang ada di sini: ${p.all}.`),
  ],
  'fact-in-translation': (p: { field: string; file: string }): Text => [
    `"${p.field}" adalah fakta, dan fakta hanya ditulis sekali, di ${p.file}.`,
    `Hapus di sini; bila isinya berbeda, betulkan di ${p.file}.`,
  ],
  'missing-field': (p: { field: string; about: Both; example?: string | undefined }): Text => [
    `Kolom "${p.field}" belum ada.`,
    `Tambahkan${p.about.id && `: ${p.about.id}`}${p.example === undefined ? '.' : `, misalnya ${p.example}.`}`,
  ],
  'empty-field': (p: { field: string; needed: boolean; about: Both }): Text => [
    `Kolom "${p.field}" kosong.`,
    p.needed ? `Isi${p.about.id && `: ${p.about.id}`}.` : 'Isi, atau hapus barisnya.',
  ],
  'wrong-type': (p: {
    field: string;
    expected: ValueType;
    value: string;
    sample?: string | undefined;
  }): Text => [
    `"${p.field}" berisi ${p.value}; yang diharapkan: ${types[p.expected]}.`,
    p.expected === 'string'
      ? 'Bila memang teks, apit dengan tanda kutip.'
      : p.sample && `Misalnya:\n${p.sample}`,
  ],
  'number-form': (p: { field: string; value: string; right: string }): Text => [
    `"${p.field}" harus angka biasa, bukan "${p.value}".`,
    `Tulis ${p.right}.`,
  ],
  'unknown-value': (p: { field: string; value: string; all: Both } & Near): Text => [
    `"${p.value}" bukan pilihan untuk "${p.field}".`,
    maybe(p.near, `Pilihannya: ${p.all.id}.`),
  ],
  'too-long': (p: { field: string; length: number; most: number }): Text => [
    `"${p.field}" panjangnya ${p.length} huruf; paling banyak ${p.most}.`,
    `Pendekkan ${p.length - p.most} huruf.`,
  ],
  'out-of-range': (p: { field: string; value: string; limit: string }): Text => [
    `"${p.field}" berisi ${p.value}; harus ${p.limit}.`,
  ],
  'bad-name': (p: { name: string; right: string }): Text => [
    `Nama "${p.name}" hanya boleh berisi huruf kecil, angka, dan tanda hubung.`,
    p.right && `Tulis "${p.right}".`,
  ],
  'bad-date': (p: { field: string; value: string; right?: string | undefined }): Text => [
    `"${p.field}" berisi "${p.value}"; tanggal ditulis 2024, 2024-05, atau 2024-05-17.`,
    p.right === undefined ? undefined : `Tulis ${p.right}.`,
  ],
  'no-such-date': (p: { value: string }): Text => [
    `Tanggal "${p.value}" tidak ada.`,
    'Periksa hari dan bulannya di sumber.',
  ],
  'bad-area-code': (p: {
    field: string;
    value: string;
    form: string;
    right?: string | undefined;
    /** That of which area it is the code. */
    other?: 'desa' | 'kecamatan' | undefined;
  }): Text => [
    `Kode ${p.field} "${p.value}" salah bentuknya; bentuknya ${p.form}.`,
    p.right === undefined ? p.other && otherArea[p.other] : `Tulis ${p.right}.`,
  ],
  'bad-ref': (p: { value: string } & Near): Text => [
    `"${p.value}" seharusnya berbentuk folder/nama, misalnya places/ciri-tempat.`,
    p.near === undefined ? undefined : maybe(p.near, ''),
  ],
  'bad-picture-name': (p: { name: string; right: string }): Text => [
    `Nama gambar "${p.name}" hanya boleh berisi huruf kecil, angka, dan tanda hubung, lalu .jpg, .png, atau .webp.`,
    `Ganti nama berkasnya, dan tulis "${p.right}".`,
  ],
  'bad-url': (p: { value: string }): Text => [
    `"${p.value}" bukan alamat lengkap.`,
    'Salin alamat dari peramban, termasuk https://.',
  ],
  'picture-record': (p: { name: string; field: string; about: Both }): Text => [
    `Gambar "${p.name}" tidak terbit tanpa "${p.field}".`,
    `Tambahkan ${p.field}: ${p.about.id}.`,
  ],
  invalid: (p: { field: string; detail: string }): Text => [
    `"${p.field}" tidak dapat dipakai (${p.detail}).`,
  ],
  'figure-unit': (p: { kind: string; unit: string; all: string }): Text => [
    `Angka "${p.kind}" tidak dihitung dengan "${p.unit}".`,
    `Satuannya: ${p.all}. Atau betulkan kind.`,
  ],
  'read-too-early': (p: { published: string; read: string }): Text => [
    `Dibaca ${p.read}, padahal terbit ${p.published}.`,
    'Betulkan salah satunya.',
  ],
  'not-past': (p: { start: string; today: string }): Text => [
    `Mulai ${p.start} disebut sudah lewat, padahal sekarang ${p.today}.`,
    'Tulis announced atau estimated.',
  ],
  // Translations
  'not-translated': (): Text => [
    'Bagian ini sama dengan naskah Indonesianya.',
    'Tulis dalam bahasa Inggris.',
  ],
  untranslated: (p: { field: string; text: string }): Text => [
    `"${p.field}" belum diterjemahkan.`,
    `Terjemahkan: ${p.text}`,
  ],
  'not-in-original': (p: { field: string; file: string } & Near): Text => [
    `"${p.field}" tidak ada di ${p.file}, jadi tidak akan tampil.`,
    maybe(p.near, 'Hapus, atau samakan namanya.'),
  ],
  'older-translation': (p: { ref: string }): Text => [
    'Naskah Indonesianya berubah sesudah diterjemahkan; pembaca diberi tahu.',
    `Samakan terjemahannya, lalu jalankan npm run translated -- ${p.ref}`,
  ],
  'unmarked-translation': (p: { ref: string }): Text => [
    'Terjemahan ini belum ditandai, jadi perubahan naskah Indonesianya tidak akan ketahuan.',
    `Bila terjemahannya sudah sama, jalankan npm run translated -- ${p.ref}`,
  ],
  // Sources
  'unknown-source': (p: { id: string; isName: boolean } & Near): Text => [
    `Sumber "${p.id}" tidak ada di sources/.`,
    maybe(
      p.near,
      p.isName
        ? `Buat sources/${p.id}.yaml.`
        : 'Tulis nama berkas di sources/ tanpa .yaml; tiap sumber dengan kutipannya sendiri: [^satu][^dua].',
    ),
  ],
  'unused-source': (p: { id: string }): Text => [
    `Sumber "${p.id}" tidak dikutip oleh entri mana pun.`,
    'Kutip, atau hapus berkasnya.',
  ],
  'citation-mark': (p: { id: string }): Text => [
    'Kutipan ini kurang tanda ^ sesudah kurung.',
    `Tulis [^${p.id}].`,
  ],
  'unclosed-citation': (): Text => ['Kutipan [^ tidak ditutup.', 'Tulis [^nama-sumber].'],
  'footnote-definition': (): Text => [
    'Catatan kaki tidak ditulis sendiri; situs mengambilnya dari sources/.',
    'Hapus baris ini.',
  ],
  // Links
  'unknown-link': (p: { target: string } & Near): Text => [
    `Entri "${p.target}" tidak ada.`,
    maybe(p.near, 'Periksa nama foldernya, atau hapus tautannya.'),
  ],
  'link-to-draft': (p: { target: string }): Text => [
    `Entri "${p.target}" masih draf, jadi tautannya belum menuju ke mana pun.`,
    'Terbitkan entri itu, atau hapus tautannya.',
  ],
  'link-to-self': (): Text => ['Entri ini menaut ke dirinya sendiri.', 'Hapus tautannya.'],
  'link-form': (p: { target: string } & Near): Text => [
    `Tautan "${p.target}" bukan folder/nama dan bukan alamat https://.`,
    p.near === undefined ? 'Tulis seperti [bilik](products/bilik).' : `Tulis (${p.near}).`,
  ],
  'unclosed-link': (): Text => ['Tautan tidak ditutup dengan ).', 'Tulis [kata](folder/nama).'],
  'stop-kind': (p: { target: string }): Text => [
    `"${p.target}" tidak dapat menjadi perhentian.`,
    'Perhentian adalah desa (villages), perajin (makers), atau wisata (places).',
  ],
  'stop-twice': (p: { target: string }): Text => [
    `"${p.target}" disinggahi dua kali berturut-turut pada hari yang sama.`,
    'Satukan kedua perhentian itu.',
  ],
  'stop-day': (p: { day: number; days: number }): Text => [
    `Perhentian ini pada hari ke-${p.day}, padahal rute ini ${p.days} hari.`,
    'Betulkan "day" di sini, atau "days" di atas.',
  ],
  'stop-order': (p: { day: number; before: number }): Text => [
    `Perhentian hari ke-${p.day} ditulis sesudah hari ke-${p.before}.`,
    'Urutkan perhentian menurut hari.',
  ],
  // Where it is
  'no-area': (): Text => [
    'Belum ada kode desa.',
    'Tambahkan desa: kode Kemendagri; bila desanya tidak diketahui, kecamatan:.',
  ],
  'two-areas': (): Text => [
    'Kode kecamatan sudah terkandung dalam kode desa.',
    'Hapus baris kecamatan.',
  ],
  'unknown-area': (p: { code: string; name?: string | undefined } & Near): Text => [
    `Kode "${p.code}" tidak ada dalam daftar Kemendagri.`,
    p.near === undefined ? undefined : `Maksudnya ${p.near} (${p.name ?? ''})?`,
  ],
  'area-outside': (p: { code: string; name: string; region: string }): Text => [
    `Kode "${p.code}" (${p.name}) di luar kabupaten ini; kodenya harus dimulai dengan ${p.region}.`,
  ],
  swapped: (): Text => [
    'Lintang dan bujur tertukar.',
    'Tukar keduanya: lat lintang (negatif di selatan khatulistiwa), lon bujur.',
  ],
  'missing-minus': (): Text => ['Lintang selatan harus negatif.', 'Tambahkan tanda minus.'],
  'outside-region': (p: { lat: number; lon: number; bounds: string }): Text => [
    `Titik ${p.lat}, ${p.lon} jauh di luar wilayah panduan (${p.bounds}).`,
    'Salin ulang koordinat dari sumbernya.',
  ],
  'in-the-sea': (p: { metres: number }): Text => [
    `Titik ini di laut, ${p.metres} m dari pantai.`,
    'Salin ulang koordinat dari sumbernya.',
  ],
  'wrong-kecamatan': (p: { stated: string; nearest: string }): Text => [
    `Titik ini bukan di Kecamatan ${p.stated}: kelima desa terdekatnya di kecamatan lain, yang paling dekat di ${p.nearest}.`,
    'Betulkan koordinatnya atau kode desanya.',
  ],
  'doubtful-kecamatan': (p: { stated: string; nearest: string }): Text => [
    `Desa yang paling dekat dengan titik ini di Kecamatan ${p.nearest}, bukan ${p.stated}.`,
    'Periksa di peta. Bila benar, tulis alasannya di locationChecked.',
  ],
  'protected-point': (p: { desa: string }): Text => [
    `Titik di ${p.desa} tidak boleh dipetakan.`,
    'Hapus location; letaknya cukup dengan kata-kata.',
  ],
  // Dates and hours
  'future-date': (p: { field: string; value: string; today: string }): Text => [
    `"${p.field}" berisi ${p.value}, padahal sekarang ${p.today}.`,
    'Tulis kapan sumbernya berkata begitu.',
  ],
  'dates-reversed': (p: { start: string; end: string }): Text => [
    `Mulai ${p.start} sesudah selesai ${p.end}.`,
    'Tukar start dan end, atau betulkan tahunnya.',
  ],
  'range-reversed': (p: { from: number; to: number }): Text => [
    `Rentang [${p.from}, ${p.to}] terbalik.`,
    `Tulis [${p.to}, ${p.from}].`,
  ],
  'hours-holidays': (): Text => [
    'Hari libur (PH, SH) tidak dapat dipakai: tanggalnya tidak tersedia untuk Indonesia.',
    'Hapus bagian itu, dan tulis hari liburnya di note.',
  ],
  'bad-hours': (p: { value: string }): Text => [
    `Jam buka "${p.value}" tidak dapat dibaca.`,
    'Tulis seperti "Tu-Su 08:00-16:00": Mo Tu We Th Fr Sa Su = Senin sampai Minggu.',
  ],
  'bad-clock': (p: { value: string }): Text => [
    `Jam "${p.value}" tidak dapat dibaca.`,
    'Tulis jam dan menit dengan titik dua, dalam tanda kutip, misalnya "20:40".',
  ],
  'unclear-hours': (p: { value: string }): Text => [
    `Jam buka "${p.value}" dapat ditafsirkan lain.`,
    'Bila ini yang dimaksud, tulis seperti di bawah.',
  ],
  // Pictures
  'picture-missing': (p: { name: string } & Near): Text => [
    `Berkas gambar "${p.name}" tidak ada di folder ini.`,
    maybe(p.near, 'Salin gambarnya ke folder ini, atau hapus catatannya.'),
  ],
  'picture-unrecorded': (p: { name: string }): Text => [
    `Gambar "${p.name}" belum dicatat, jadi tidak akan tampil.`,
    `Tambahkan di bawah pictures: ${p.name} dengan alt, credit, licence, dan consent.`,
  ],
  'picture-too-big': (p: { name: string; size: string; most: string }): Text => [
    `Gambar "${p.name}" ${p.size} MB; paling besar ${p.most} MB.`,
    'Kecilkan gambarnya: 2.400 piksel pada sisi panjang sudah cukup.',
  ],
  'picture-position': (p: { name: string }): Text => [
    `Gambar "${p.name}" menyimpan letak pemotretannya.`,
    'Buang dengan npm run check -- --fix (gambar .png: simpan ulang tanpa lokasi); letaknya dapat menunjukkan rumah orang.',
  ],
  'picture-broken': (p: { name: string }): Text => [
    `Gambar "${p.name}" rusak, terpotong, atau bukan jenis yang disebut namanya.`,
    'Salin ulang dari aslinya.',
  ],
  'drawing-missing': (p: { name: string } & Near): Text => [
    `Ilustrasi "${p.name}" tidak ada di folder ini.`,
    maybe(p.near, 'Salin berkasnya ke folder ini, atau hapus drawing.'),
  ],
  'drawing-unrecorded': (p: { name: string }): Text => [
    `Ilustrasi "${p.name}" tidak dicatat, jadi tidak akan tampil.`,
    'Catat drawing: dengan alt dan source (drawing.svg), atau di langkahnya (step-<nama>.svg).',
  ],
  'drawing-too-big': (p: { name: string; size: number; most: number }): Text => [
    `Ilustrasi "${p.name}" berukuran ${p.size} bita sesudah dimampatkan; paling banyak ${p.most}.`,
    'Sederhanakan: kurangi titik dan bulatkan koordinatnya.',
  ],
  'drawing-frame': (p: { right: string }): Text => [
    'Bingkai ilustrasi tidak seperti yang lain.',
    `Mulai dengan ${p.right}.`,
  ],
  'drawing-not-plain': (p: { found: string }): Text => [
    `Ilustrasi tidak boleh memuat ini: ${p.found}`,
    'Hanya bentuk, kelas, dan warna; tanpa teks, skrip, tautan, animasi, gambar, atau komentar.',
  ],
  'protected-picture': (p: { name: string }): Text => [
    `Gambar "${p.name}" tidak boleh tampil: orang di wilayah adat ini meminta agar tidak dipotret.`,
    'Hapus gambar dan catatannya.',
  ],
  // Text
  'empty-text': (): Text => ['Teksnya belum ada.', 'Tulis teks sesudah baris --- kedua.'],
  'heading-one': (): Text => [
    'Judul halaman sudah ada di title; judul dalam teks mulai dengan ##.',
    'Tulis dengan ##.',
  ],
  'heading-jump': (p: { from: number; to: number }): Text => [
    `Judul melompat dari tingkat ${p.from} ke ${p.to}.`,
    `Pakai ${'#'.repeat(p.from + 1)}.`,
  ],
  html: (p: { tag: string }): Text => [
    `HTML tidak dipakai dalam teks: ${p.tag}`,
    'Tulis dengan Markdown, tanpa tanda < dan >.',
  ],
  image: (): Text => [
    'Gambar tidak ditulis dalam teks.',
    'Letakkan berkasnya di folder ini dan catat di bawah pictures:.',
  ],
  'mdx-code': (p: { found: string }): Text => [
    `Kode program tidak boleh ada dalam pelajaran: ${p.found}`,
    'Hapus; tanda { dan } ditulis dengan kata.',
  ],
  'invisible-letter': (p: { code: string }): Text => [
    `Ada huruf tak terlihat (${p.code}) di baris ini, biasanya dari teks yang ditempel.`,
    'Hapus, atau ganti dengan spasi biasa.',
  ],
  'list-mark': (): Text => [
    'Butir ini diawali tanda dari pengolah kata, jadi tidak menjadi daftar.',
    'Awali dengan tanda hubung dan spasi: - butir.',
  ],
  'bold-mark': (): Text => [
    'Tanda ** di sini tidak menebalkan apa pun; pembaca akan melihat bintangnya.',
    'Tulis **kata** tanpa spasi di antara tanda dan katanya, dan tutup dengan ** lagi.',
  ],
  'link-gap': (): Text => [
    'Ada spasi di antara ] dan (, jadi tautannya tidak jadi.',
    'Hapus spasinya.',
  ],
  'fields-in-text': (p: { field: string }): Text => [
    `Kolom "${p.field}" ada di dalam teks, jadi tidak dibaca.`,
    'Pindahkan ke atas baris --- yang kedua.',
  ],
  'heading-space': (): Text => ['Sesudah tanda # harus ada spasi.', 'Tulis ## Judul.'],
  'phone-in-text': (p: { number: string }): Text => [
    `Nomor ${p.number} ada di dalam teks.`,
    'Nomor usaha ditulis di contacts: dengan tanggal dan sumbernya; nomor pribadi tidak ditulis.',
  ],
  // Components of lessons
  'unknown-part': (p: { name: string; all: string } & Near): Text => [
    `Tidak ada komponen bernama <${p.name}>.`,
    maybe(p.near, `Yang ada: ${p.all}.`),
  ],
  'part-unclosed': (p: { tag: string }): Text => [
    `Komponen <${p.tag}> tidak dibuka dan ditutup berpasangan.`,
    `Tulis <${p.tag}> sebelum isinya dan </${p.tag}> sesudahnya, masing-masing pada baris sendiri.`,
  ],
  'part-form': (p: { text: string }): Text => [
    `Bagian ini tidak dapat dibaca: ${p.text}`,
    'Tulis seperti <Worksheet title="Judul">, dengan tanda petik lurus; tanda < di dalam teks ditulis dengan kata.',
  ],
  'part-alone': (p: { part: string }): Text => [
    `<${p.part}> tidak dapat berdiri di tengah baris.`,
    'Tulis pada baris sendiri, dengan satu baris kosong di atas dan di bawahnya.',
  ],
  'part-nested': (p: { part: string }): Text => [
    `<${p.part}> tidak dapat berdiri di dalam bagian ini.`,
    'Letakkan di luar daftar dan komponen lain; hanya <Worksheet> dan <Teacher> boleh memuat komponen.',
  ],
  'part-code': (p: { part: string; name: string }): Text => [
    `Keterangan ${p.name} pada <${p.part}> berisi kode program.`,
    'Tulis isinya sebagai teks di antara tanda petik lurus: title="Judul".',
  ],
  'part-attribute': (p: { part: string; name: string; all: string } & Near): Text => [
    `<${p.part}> tidak mengenal keterangan "${p.name}".`,
    maybe(p.near, p.all === '' ? 'Hapus keterangan itu.' : `Yang dikenal: ${p.all}.`),
  ],
  'part-missing': (p: { part: string; name: string; example: string }): Text => [
    `<${p.part}> memerlukan ${p.name}.`,
    `Tambahkan ${p.name}="${p.example}".`,
  ],
  'part-value': (p: { name: string; value: string; example: string }): Text => [
    `Isi ${p.name}="${p.value}" tidak dapat dipakai.`,
    `Yang dapat dipakai: ${p.example}.`,
  ],
  'part-inside': (p: { part: string; inside: Inside }): Text => [
    `Isi <${p.part}> tidak sesuai.`,
    `Isinya harus ${insides[p.inside]}.`,
  ],
  'quiz-few': (): Text => [
    'Kuis ini kurang dari dua pilihan.',
    'Tulis paling sedikit dua baris - [ ].',
  ],
  'quiz-no-right': (): Text => [
    'Kuis ini belum mempunyai jawaban yang benar.',
    'Tandai pilihan yang benar dengan - [x].',
  ],
  'map-no-point': (p: { ref: string }): Text => [
    `Entri "${p.ref}" tidak mempunyai titik di peta.`,
    'Hapus dari <Map>, dan sebutkan dengan tautan biasa.',
  ],
  // The whole
  'same-point': (p: { other: string }): Text => [
    `Titiknya sama persis dengan ${p.other}.`,
    'Satukan kedua entri, atau betulkan koordinatnya.',
  ],
  'duplicate-title': (p: { title: string; other: string }): Text => [
    `Judul "${p.title}" sudah dipakai oleh ${p.other}.`,
    'Satukan kedua entri, atau bedakan judulnya.',
  ],
  orphan: (): Text => [
    'Tidak ada entri lain yang menaut ke entri ini.',
    'Sebutkan di entri yang berkaitan, misalnya [nama](folder/nama).',
  ],
};

export type Messages = typeof id;
