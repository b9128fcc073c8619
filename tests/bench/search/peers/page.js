/** What every peer's page does, and the guide's own too: a field, a list, a line that says how many. */

function row({ url, title, summary }) {
  const [item, heading, link, line] = ['li', 'h2', 'a', 'p'].map((name) =>
    document.createElement(name),
  );
  link.href = url;
  link.textContent = title;
  line.textContent = summary;
  heading.append(link);
  item.append(heading, line);
  return item;
}

const fetched = async (index) => (index ? (await fetch(index)).text() : '');

/** @param open makes the index ready to be asked; @param index address of its file, if it has one. */
export function openPage(open, index) {
  const [form, field, list, status] = ['form', '[name=q]', 'ol', '[role=status]'].map((each) =>
    document.querySelector(`guide-search ${each}`),
  );
  const ready = fetched(index).then((text) => open(text, document.documentElement.lang));
  let latest = 0;
  async function run() {
    const own = (latest += 1);
    const query = field.value.trim();
    if (query === '') return;
    const rows = await (await ready)(query);
    if (own !== latest) return;
    list.replaceChildren(...rows.map(row));
    status.textContent = String(rows.length);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  form.addEventListener('input', run);
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  void run();
}
