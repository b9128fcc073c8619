/** What is measured in the page, the same way for each. Every function is sent to the browser. */

/** @returns milliseconds from the tap on a filter to the frame that shows it, for some taps. */
export async function filterTimes(taps: number): Promise<number[]> {
  const painted = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage('');
      });
    });
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
  const times: number[] = [];
  for (let tap = 0; tap < taps; tap += 1) {
    await new Promise((done) => setTimeout(done, 400));
    const start = performance.now();
    boxes[(tap >> 1) % boxes.length]?.click();
    await painted();
    times.push(performance.now() - start);
  }
  return times;
}

/**
 * Drags the map to and fro as a mouse does, a step a frame.
 * @returns frames a second over all drags, their ends included.
 */
export async function panRate(drags: number): Promise<number> {
  const box = document.querySelector('.map-canvas');
  if (!box) throw new Error('no map');
  const { x, y, width, height } = box.getBoundingClientRect();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const send = (target: EventTarget, type: string, moved: number) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        ...{ bubbles: true, cancelable: true, view: window, button: 0, buttons: 1 },
        ...{ clientX: x + width / 2 + moved, clientY: y + height / 2 + moved / 2 },
      }),
    );
  let frames = 0;
  const start = performance.now();
  for (let drag = 0; drag < drags; drag += 1) {
    const way = drag % 2 === 0 ? 1 : -1;
    send(box, 'mousedown', 0);
    for (let step = 1; step <= 30; step += 1) {
      send(document, 'mousemove', way * step * 4);
      await frame();
      frames += 1;
    }
    send(document, 'mouseup', way * 120);
    await frame();
    frames += 1;
  }
  return (frames * 1000) / (performance.now() - start);
}
